import { describe, expect, it } from 'vitest'
import { lookAgain } from '../../../src/core/page/look-again.ts'

/** A clock that moves when told to. */
function handClock() {
  let time = 0
  let alarms: { at: number; run: () => void }[] = []
  return {
    now: () => time,
    after(ms: number, run: () => void) {
      const alarm = { at: time + ms, run }
      alarms.push(alarm)
      return () => {
        alarms = alarms.filter(other => other !== alarm)
      }
    },
    pass(ms: number) {
      const until = time + ms
      for (;;) {
        const next = alarms.filter(alarm => alarm.at <= until).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        alarms = alarms.filter(alarm => alarm !== next)
        time = Math.max(time, next.at)
        next.run()
      }
      time = until
    },
    waiting: () => alarms.length,
  }
}

function watched() {
  const clock = handClock()
  const end = new AbortController()
  const looks: number[] = []
  const page = lookAgain(() => looks.push(clock.now()), clock, end.signal)
  return { clock, end, looks, page }
}

describe('looking again at a page that changes itself', () => {
  it('looks once when a burst of changes has come to rest', () => {
    const { clock, looks, page } = watched()
    for (let i = 0; i < 5; i += 1) {
      page.changed()
      clock.pass(100)
    }
    expect(looks).toEqual([])
    clock.pass(1_000)
    expect(looks).toEqual([650])
  })

  it('looks at a page that is never at rest, ever more seldom', () => {
    const { clock, looks, page } = watched()
    for (let i = 0; i < 1_200; i += 1) {
      page.changed()
      clock.pass(50)
    }
    expect(looks[0]).toBe(1_000)
    const gaps = looks.slice(1).map((at, index) => at - (looks[index] ?? 0))
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b))
    expect(looks.length).toBeLessThan(7)
  })

  it('does nothing on a page that does not change', () => {
    const { clock, looks } = watched()
    clock.pass(3_600_000)
    expect(looks).toEqual([])
    expect(clock.waiting()).toBe(0)
  })

  it('gives up after twelve looks at one address, and begins again at the next', () => {
    const { clock, looks, page } = watched()
    for (let i = 0; i < 100; i += 1) {
      page.changed()
      clock.pass(120_000)
    }
    expect(looks).toHaveLength(12)
    page.moved()
    clock.pass(1_000)
    expect(looks).toHaveLength(13)
  })

  it('looks at a new address soon, however long the wait had grown', () => {
    const { clock, looks, page } = watched()
    for (let i = 0; i < 6; i += 1) {
      page.changed()
      clock.pass(120_000)
    }
    const before = looks.length
    page.moved()
    clock.pass(250)
    expect(looks).toHaveLength(before + 1)
  })

  it('ends with its signal, and takes a look that was due with it', () => {
    const { clock, end, looks, page } = watched()
    page.changed()
    end.abort()
    page.changed()
    page.moved()
    clock.pass(3_600_000)
    expect(looks).toEqual([])
    expect(clock.waiting()).toBe(0)
  })
})
