import { en } from './en.ts'
import { sv } from './sv.ts'
import type { Words } from './words.ts'

/** The table for a BCP 47 language: Swedish for Swedish and its neighbours who read it, else English. */
export function chooseWords(language: string): Words {
  return /^(sv|nb|nn|no|da)\b/i.test(language) ? sv : en
}
