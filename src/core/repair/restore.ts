import type { RepairedText } from './repair.ts'
import type { RestoreModel } from './restore-model.ts'

/** A stand-in until the restoration of lost letters is merged: every text stays as it is. */
export function restoreTexts(
  texts: readonly string[],
  _options: { model: RestoreModel; names?: readonly string[] },
): RepairedText[] {
  return texts.map(text => ({ text, repairs: [], unresolved: [] }))
}
