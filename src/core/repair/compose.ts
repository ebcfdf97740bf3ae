import type { TextRepair } from './repair.ts'

/** A change that a step proposes: `[start, end)` of the step's input becomes `after`. */
export type Edit = {
  start: number
  end: number
  after: string
  damage: string
  confidence: number
  readings?: string[]
}

/** A text and the repairs that led to it, as in `RepairedText`. */
export type Steps = { text: string; repairs: TextRepair[] }

/** Carries out edits, which must be in order and not overlap. What would change nothing is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): Steps {
  const repairs: TextRepair[] = []
  let repaired = ''
  let at = 0
  for (const { start, end, after, damage, confidence, readings } of edits) {
    const before = text.slice(start, end)
    if (before === after) continue
    repaired += text.slice(at, start)
    const place = repaired.length
    const repair: TextRepair = { start: place, end: place + after.length, before, after, damage, confidence }
    if (readings) repair.readings = readings
    repairs.push(repair)
    repaired += after
    at = end
  }
  return { text: repaired + text.slice(at), repairs }
}

/** Edits in order; of two that overlap, the first. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  let end = 0
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .filter(edit => {
      const fits = edit.start >= end
      if (fits) end = edit.end
      return fits
    })
}

/** Replays repairs backwards: the original text of a repaired one. */
export function original({ text, repairs }: Steps): string {
  return repairs.reduceRight(
    (so, { start, end, before }) => so.slice(0, start) + before + so.slice(end),
    text,
  )
}

/** Takes back the repairs that `is` names; the others stay. */
export function undo({ text, repairs }: Steps, is: (repair: TextRepair) => boolean): Steps {
  const undone = repairs
    .filter(is)
    .map(({ start, end, before, damage, confidence }) => ({ start, end, after: before, damage, confidence }))
  return undone.length === 0 ? { text, repairs } : compose({ text, repairs }, applyEdits(text, undone))
}

/** Two steps, one after the other, as one: `second` was made on `first.text`. */
export function compose(first: Steps, second: Steps): Steps {
  if (first.repairs.length === 0) return second
  if (second.repairs.length === 0) return { ...first, text: second.text }
  const stretches = joined([...first.repairs.map(goingBack), ...goingForth(second.repairs)])
  let shift = 0
  const repairs: TextRepair[] = []
  for (const stretch of stretches) {
    const repair = asOne(stretch, first.text)
    const start = stretch.start + shift
    shift += repair.after.length - (stretch.end - stretch.start)
    if (repair.before !== repair.after) repairs.push({ ...repair, start, end: start + repair.after.length })
  }
  return { text: second.text, repairs }
}

/** Repairs brought to whole words: letters that stand beside a repaired letter belong to the repair. */
export function byWord({ text, repairs }: Steps): Steps {
  if (repairs.length === 0) return { text, repairs }
  const places = repairs.map(repair => wordAround(text, repair))
  const whole: TextRepair[] = []
  for (let at = 0; at < repairs.length; ) {
    const { start, end, next } = together(places, at)
    const inWord = repairs.slice(at, next)
    const [only] = inWord
    if (only && next === at + 1 && only.start === start && only.end === end) whole.push(only)
    else {
      const back = inWord.flatMap(repair => goingBack(repair).back)
      const repair = { start, end, ...asOne({ start, end, back, forth: [] }, text) }
      if (repair.before !== repair.after) whole.push(repair)
    }
    at = next
  }
  return { text, repairs: whole }
}

type Place = { start: number; end: number }

/** The places from `at` on that are one word, and where the next one begins. */
function together(places: readonly Place[], at: number): Place & { next: number } {
  let { start, end } = places[at] ?? { start: 0, end: 0 }
  let next = at + 1
  for (; next < places.length; next++) {
    const other = places[next]
    if (!other || !touch({ start, end }, other)) break
    end = Math.max(end, other.end)
  }
  return { start, end, next }
}

/** Whether two places, in order, overlap, or touch where one of them is empty. */
function touch(first: Place, second: Place): boolean {
  const empty = first.start === first.end || second.start === second.end
  return second.start < first.end || (second.start === first.end && empty)
}

/** A repair's place in the text between two steps, and what stood or will stand there on its side. */
type Change = { start: number; end: number; put: string; repair: TextRepair }

/** A stretch of the text between two steps, with the changes that lead back from it and forth from it. */
type Stretch = { start: number; end: number; back: Change[]; forth: Change[] }

function goingBack(repair: TextRepair): Stretch {
  const { start, end, before } = repair
  return { start, end, back: [{ start, end, put: before, repair }], forth: [] }
}

function goingForth(repairs: readonly TextRepair[]): Stretch[] {
  let shift = 0
  return repairs.map(repair => {
    const start = repair.start - shift
    const end = start + repair.before.length
    shift += repair.after.length - repair.before.length
    return { start, end, back: [], forth: [{ start, end, put: repair.after, repair }] }
  })
}

/** Stretches that touch become one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const next of [...stretches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    if (last && touch(last, next)) {
      last.end = Math.max(last.end, next.end)
      last.back.push(...next.back)
      last.forth.push(...next.forth)
    } else result.push({ ...next, back: [...next.back], forth: [...next.forth] })
  }
  return result
}

/** The one repair that a stretch of the text in the middle amounts to. */
function asOne(stretch: Stretch, middle: string): Omit<TextRepair, 'start' | 'end'> {
  const [first, ...others] = [...stretch.back, ...stretch.forth].map(change => change.repair)
  if (!first) throw new Error('A stretch without a repair.')
  const after = spliced(middle, stretch, stretch.forth)
  const repair = {
    before: spliced(middle, stretch, stretch.back),
    after,
    damage: others.reduce((damage, other) => bothDamages(damage, other.damage), first.damage),
    confidence: others.reduce((least, other) => Math.min(least, other.confidence), first.confidence),
  }
  const readings = readingsOf(stretch, middle).filter(reading => reading !== after)
  return readings.length > 0 ? { ...repair, readings } : repair
}

/** Other readings of a stretch: known where one repair alone decided it. */
function readingsOf(stretch: Stretch, middle: string): string[] {
  const [only, ...others] = stretch.forth.length > 0 ? stretch.forth : stretch.back
  if (!only || others.length > 0) return []
  return (only.repair.readings ?? []).map(put => spliced(middle, stretch, [{ ...only, put }]))
}

function spliced(text: string, stretch: Place, changes: readonly Change[]): string {
  let result = ''
  let at = stretch.start
  for (const { start, end, put } of changes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, start) + put
    at = end
  }
  return result + text.slice(at, stretch.end)
}

const TIMES = ['', '', ' twice', ' three times', ' four times', ' five times', ' six times']

/** Says of damage done again that it was done again, and joins different damages. */
function bothDamages(first: string, second: string): string {
  const [one, oneTimes] = counted(first)
  const [other, otherTimes] = counted(second)
  if (one === other && oneTimes !== otherTimes - oneTimes)
    return `${one}${TIMES[oneTimes + otherTimes] ?? ' many times'}`
  return first.split(' + ').includes(second) ? first : `${first} + ${second}`
}

function counted(damage: string): [string, number] {
  const times = TIMES.findIndex(ending => ending !== '' && damage.endsWith(ending))
  return times < 0 ? [damage, 1] : [damage.slice(0, -(TIMES[times] ?? '').length), times]
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u

function isInWord(character: string): boolean {
  if (character >= 'a' && character <= 'z') return true
  return character !== ' ' && character !== '' && IN_WORD.test(character)
}

/** The repair's place, with the letters that stand beside it where it begins or ends with one. */
function wordAround(text: string, { start, end, after }: TextRepair): Place {
  let [from, to] = [start, end]
  if (isInWord(after.charAt(0))) while (isInWord(text.charAt(from - 1))) from--
  if (isInWord(after.slice(-1))) while (isInWord(text.charAt(to))) to++
  return { start: from, end: to }
}
