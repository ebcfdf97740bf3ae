import { byWord, compose } from './compose.ts'
import type { Model } from './model.ts'
import { redecodeTexts } from './redecode.ts'
import type { RepairedText } from './repair.ts'
import { restoreTexts } from './restore.ts'

/** `names` are words known from undamaged places (a title, an address): lost letters are restored after them. */
export type RepairOptions = { model: Model; names?: readonly string[] }

/**
 * Repairs the texts of one page, in reading order: first what can be undone exactly, then lost letters. A whole
 * text comes back as the same string without repairs. Repairs are by word, against the final text.
 */
export function repairTexts(texts: readonly string[], { model, names = [] }: RepairOptions): RepairedText[] {
  const redecoded = redecodeTexts(texts, model.characters)
  const restored = restoreTexts(
    redecoded.map(({ text }) => text),
    { model: model.restore, names },
  )
  return redecoded.map((first, at) => {
    const second = restored[at] ?? first
    return { ...byWord(compose(first, second)), unresolved: second.unresolved }
  })
}

/** Repairs one text that is a page of its own. */
export function repairText(text: string, options: RepairOptions): RepairedText {
  const [repaired] = repairTexts([text], options)
  return repaired ?? { text, repairs: [], unresolved: [] }
}
