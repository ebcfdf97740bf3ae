import type { Words } from './words.ts'

/** As `chooseWords`, with the one table alone: for a page whose text shall come first. */
export async function loadWords(language: string): Promise<Words> {
  return readsSwedish(language) ? (await import('./sv.ts')).sv : (await import('./en.ts')).en
}

/** Swedish for Swedish and its neighbours who read it. */
function readsSwedish(language: string): boolean {
  return /^(sv|nb|nn|no|da)\b/i.test(language)
}
