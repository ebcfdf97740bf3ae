import { undoMisread } from './misread.ts'
import type { Model } from './model.ts'
import type { RepairedText, TextRepair } from './repair.ts'

/** A word of letters and what may stand for lost ones. */
const WORD = /[\p{L}\p{M}\p{N}?\u0080-\u00bf\u0152-\u2122]+/gu
/** A lost letter: "?" between letters, or at the start of a word. */
const SLOT = /\p{L}\?+\p{L}|(?<![\p{L}?])\?\p{Ll}/u

type Options = { model: Model }

/** Repairs the texts of one page, in reading order. Gives each text with its repairs; see repair.ts. */
export function repairTexts(texts: readonly string[], options: Options): RepairedText[] {
  return texts.map(text => repairText(text, options))
}

/** Repairs one text: misread UTF-8 is undone, then lost letters are looked up in the model’s words. */
export function repairText(text: string, { model }: Options): RepairedText {
  const damaged = SLOT.test(text)
  const repairs: TextRepair[] = []
  let shift = 0
  const repaired = text.replace(WORD, (before: string, offset: number) => {
    const decoded = undoMisread(undoMisread(before))
    const after = damaged && decoded.includes('?') ? restored(decoded, model) : decoded
    if (after === before) return before
    const start = offset + shift
    shift += after.length - before.length
    const damage = decoded === before ? 'lost:?' : 'misread:utf-8 as windows-1252'
    repairs.push({
      start,
      end: start + after.length,
      before,
      after,
      damage,
      confidence: decoded === before ? 0.9 : 1,
    })
    return after
  })
  return { text: repaired, repairs, unresolved: [] }
}

/** The word with its lost letters, in its own case; a question mark at its end stays if the word is whole without. */
function restored(word: string, { words }: Model): string {
  const known = words.get(word.toLowerCase())
  if (known) return inCaseOf(word, known)
  const ending = /\?+$/.exec(word)?.[0] ?? ''
  const stem = ending ? word.slice(0, -ending.length) : word
  const stemKnown = stem.includes('?') && words.get(stem.toLowerCase())
  return stemKnown ? inCaseOf(stem, stemKnown) + ending : word
}

function inCaseOf(word: string, known: string): string {
  if (word === word.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(word)) return known.toUpperCase()
  return /^\p{Lu}/u.test(word) ? known.charAt(0).toUpperCase() + known.slice(1) : known
}
