import { applyEdits, byWord, compose, type Edit, type Steps, undo } from './compose.ts'
import type { Model } from './model.ts'
import { leftOver } from './redecode/left-over.ts'
import { redecodeTexts } from './redecode/redecode.ts'
import type { RepairedText, TextRepair } from './repair.ts'
import { restoreTexts } from './restore/restore.ts'

/** `names` are words known from undamaged places (a title, an address): lost letters are restored after them. */
export type RepairOptions = { model: Model; names?: readonly string[] }

/**
 * Repairs the texts of one page, in reading order: first what can be undone exactly, then lost letters. A whole
 * text comes back as the same string without repairs. Repairs are by word, against the final text.
 */
export function repairTexts(texts: readonly string[], { model, names = [] }: RepairOptions): RepairedText[] {
  const redecoded = redecodeTexts(texts, model.characters)
  const doubted = redecoded.map(withoutDoubtful)
  const restored = restoreTexts(
    doubted.map(({ text }) => text),
    { model: model.restore, names },
  )
  return redecoded.map((first, at) => {
    const second = restored[at] ?? first
    const doubt = doubted[at] ?? first
    if (second.repairs.length === 0 && doubt.text === first.text)
      return second.unresolved.length === 0
        ? first
        : { ...first, unresolved: inOrder([...first.unresolved, ...second.unresolved]) }
    const decided = undo(compose(doubt, second), isNoAnswer)
    const whole = byWord(compose(first, decided))
    const lost = second.unresolved.filter(place => isLost(second.text, place) === isLost(whole.text, place))
    return { ...whole, unresolved: inOrder([...lost, ...leftOver(whole)]) }
  })
}

/** Repairs one text that is a page of its own. */
export function repairText(text: string, options: RepairOptions): RepairedText {
  const [repaired] = repairTexts([text], options)
  return repaired ?? { text, repairs: [], unresolved: [] }
}

const LOST = '\ufffd'
const EITHER = /[åäÅÄ]/

/**
 * A lost mark may have been a ring or two dots (`a?r`: år, är). What the letters alone leave in doubt is asked of
 * the restoration of lost letters, which knows the words around.
 */
function withoutDoubtful({ text, repairs }: RepairedText): Steps {
  if (repairs.length === 0) return { text, repairs }
  const edits = repairs.flatMap(doubtful)
  return edits.length === 0 ? { text, repairs: [] } : applyEdits(text, edits)
}

function doubtful({ start, after, damage, confidence, readings = [] }: TextRepair): Edit[] {
  if (readings.length === 0 || !damage.includes('lost mark')) return []
  const others = readings.filter(reading => reading.length === after.length)
  return [...after].flatMap((letter, at) =>
    EITHER.test(letter) &&
    others.some(reading => reading.charAt(at) !== letter && EITHER.test(reading.charAt(at)))
      ? [{ start: start + at, end: start + at + 1, after: LOST, damage, confidence }]
      : [],
  )
}

/** Whether the restoration left a doubtful letter, or put there what the mark cannot have been. */
function isNoAnswer({ before, after }: TextRepair): boolean {
  if (before.length !== after.length || before.includes(LOST))
    return after.includes(LOST) && !before.includes(LOST)
  return [...before].some((letter, at) => EITHER.test(letter) && !isOtherMark(letter, after.charAt(at)))
}

/** Whether one letter is the other but for its mark: the base letter and its case are known. */
function isOtherMark(letter: string, other: string): boolean {
  return EITHER.test(other) && (letter === letter.toLowerCase()) === (other === other.toLowerCase())
}

type Places = RepairedText['unresolved']

function inOrder(places: Places): Places {
  return places.length > 1 ? places.toSorted((a, b) => a.start - b.start) : places
}

function isLost(text: string, { start, end }: { start: number; end: number }): boolean {
  return text.slice(start, end).includes(LOST)
}
