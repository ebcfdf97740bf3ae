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
  for (const { start, end, ...repair } of edits) {
    const { after } = repair
    const before = text.slice(start, end)
    if (before === after) continue
    repaired += text.slice(at, start)
    repairs.push({ ...repair, before, start: repaired.length, end: repaired.length + after.length })
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
  const stretches = repairs.map(repair => ({ ...goingBack(repair), ...wordAround(text, repair) }))
  const whole = joined(stretches).map(stretch => ({
    ...asOne(stretch, text),
    start: stretch.start,
    end: stretch.end,
  }))
  return { text, repairs: whole.filter(({ before, after }) => before !== after) }
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

/** Stretches that overlap, or touch where one of them is empty, become one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const next of [...stretches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    const empty = next.start === next.end || last?.start === last?.end
    if (last && (next.start < last.end || (next.start === last.end && empty))) {
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

function spliced(text: string, stretch: Stretch, changes: readonly Change[]): string {
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

/** The repair's place, with the letters that stand beside it where it begins or ends with one. */
function wordAround(text: string, { start, end, after }: TextRepair): { start: number; end: number } {
  let [from, to] = [start, end]
  if (IN_WORD.test(after.charAt(0))) while (IN_WORD.test(text.charAt(from - 1))) from--
  if (IN_WORD.test(after.slice(-1))) while (IN_WORD.test(text.charAt(to))) to++
  return { start: from, end: to }
}
