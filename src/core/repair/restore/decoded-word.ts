import type { RestoreModel } from './restore-model.ts'

/** One way to fill a word's slots: a class each, and how probable the whole is (natural logarithm). */
export type Filling = { classes: readonly number[]; logProbability: number }

/** Whether two ways to fill a word put the same in every slot. */
export function fillAlike({ classes }: Filling, { classes: others }: Filling): boolean {
  return classes.length === others.length && classes.every((slotClass, slot) => slotClass === others[slot])
}

/**
 * A word's slots (positions in the line) and the ways to fill them, best first, probabilities adding up to 1.
 * `ambiguous`: the damaged word stands for several common words, and its neighbours decided.
 */
export type DecodedWord = { word: number; slots: number[]; fillings: readonly Filling[]; ambiguous: boolean }

/** What is known of the text: whether the marker may be itself, and whether the text is English. */
export type DecodeOptions = { model: RestoreModel; mayBeReal: boolean; english: boolean }
