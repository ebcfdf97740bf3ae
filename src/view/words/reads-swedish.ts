/** Whether who speaks a BCP 47 language is spoken to in Swedish: those of Swedish and of its neighbours who read it. */
export function readsSwedish(language: string): boolean {
  return /^(sv|nb|nn|no|da)\b/i.test(language)
}
