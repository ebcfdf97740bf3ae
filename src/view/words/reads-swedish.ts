/** Who gets the Swedish words, by a BCP 47 language: Swedish and its neighbours who read it. All others get the English ones. */
export function readsSwedish(language: string): boolean {
  return /^(sv|nb|nn|no|da)\b/i.test(language)
}
