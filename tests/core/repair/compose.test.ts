import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyEdits,
  byWord,
  compose,
  type Edit,
  original,
  type Steps,
  undo,
} from '../../../src/core/repair/compose.ts'

const word = fc.string({ unit: fc.constantFrom(...'aåoö?¶Ã '), maxLength: 4 })

/** Edits that fit a text: in order, apart from each other, sometimes of nothing or to nothing. */
function editsFor(text: string): fc.Arbitrary<Edit[]> {
  return fc
    .array(fc.record({ at: fc.nat(text.length), length: fc.nat(3), after: word }), { maxLength: 6 })
    .map(drawn => {
      const edits: Edit[] = []
      for (const { at, length, after } of drawn.toSorted((a, b) => a.at - b.at)) {
        const start = Math.max(at, (edits.at(-1)?.end ?? -1) + 1)
        if (start > text.length) break
        const end = Math.min(text.length, start + length)
        edits.push({ start, end, after, damage: 'misread:test', confidence: 0.9 })
      }
      return edits
    })
}

const twoSteps = fc
  .string({ unit: fc.constantFrom(...'abcåäö ?Ã¶'), maxLength: 24 })
  .chain(text => fc.tuple(fc.constant(text), editsFor(text)))
  .chain(([text, edits]) => {
    const first = applyEdits(text, edits)
    return fc.tuple(fc.constant(text), fc.constant(first), editsFor(first.text))
  })
  .map(([text, first, edits]) => ({ text, first, second: applyEdits(first.text, edits) }))

function expectSound(steps: Steps): void {
  let end = 0
  for (const repair of steps.repairs) {
    expect(repair.start).toBeGreaterThanOrEqual(end)
    expect(steps.text.slice(repair.start, repair.end)).toBe(repair.after)
    expect(repair.before).not.toBe(repair.after)
    end = repair.end
  }
}

describe('two steps as one', () => {
  it('replay backwards to the original, in order and without overlaps', () => {
    fc.assert(
      fc.property(twoSteps, ({ text, first, second }) => {
        const both = compose(first, second)
        expect(both.text).toBe(second.text)
        expect(original(both)).toBe(text)
        expectSound(both)
      }),
    )
  })

  it('stay true when they are brought to whole words', () => {
    fc.assert(
      fc.property(twoSteps, ({ text, first, second }) => {
        const words = byWord(compose(first, second))
        expect(words.text).toBe(second.text)
        expect(original(words)).toBe(text)
        expectSound(words)
      }),
    )
  })

  it('leave the text before both when all is undone', () => {
    fc.assert(
      fc.property(twoSteps, ({ text, first, second }) => {
        expect(undo(compose(first, second), () => true)).toEqual({ text, repairs: [] })
      }),
    )
  })
})

describe('byWord', () => {
  it('names the whole word that holds a repaired letter', () => {
    const steps = applyEdits('Det g÷r s÷ker', [
      { start: 5, end: 6, after: 'ö', damage: 'misread:x', confidence: 1 },
    ])
    expect(byWord(steps).repairs).toEqual([
      { start: 4, end: 7, before: 'g÷r', after: 'gör', damage: 'misread:x', confidence: 1 },
    ])
  })

  it('says that damage was done twice', () => {
    const first = applyEdits('&amp;ouml;', [
      { start: 0, end: 5, after: '&', damage: 'escaped:html', confidence: 1 },
    ])
    const second = applyEdits(first.text, [
      { start: 0, end: 6, after: 'ö', damage: 'escaped:html', confidence: 1 },
    ])
    expect(compose(first, second).repairs).toEqual([
      { start: 0, end: 1, before: '&amp;ouml;', after: 'ö', damage: 'escaped:html twice', confidence: 1 },
    ])
  })
})
