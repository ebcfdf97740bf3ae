import { areLedSmall } from './leads.ts'

/**
 * Which of several marks of a kind a page uses, and with which letter it begins what people are ("Anna Berg, Professor",
 * "Anna Berg, professor") and what follows a time or a number at the start of a text ("9.30 Kaffe", "9.30 kaffe"), as far as
 * it shows; `undefined`: it does not.
 */
export type PageStyle = {
  opening?: string
  dash?: string
  space?: string
  posts?: FirstLetter
  led?: FirstLetter
}
type FirstLetter = 'capital' | 'small'

/** Each kind with what stands for it in whole text. */
const MARKS: readonly [kind: 'opening' | 'dash' | 'space', mark: RegExp][] = [
  ['opening', /(?<=^|[\s(])[“”](?=[\p{L}\p{N}])/gu],
  ['dash', /(?<=\s)[–—](?=\s)/g],
  ['space', /(?<=[\p{L}\p{N}.])[\u00a0\u202f](?=[\p{L}\p{N}%])/gu],
]

/** What someone is, in small letters, by the endings that Swedish makes such words with; no place and no firm is called so. */
const POST =
  /^\S*(?:are|chef|ör|professor|docent|lektor|rektor|minister|strateg|sköterska|expert|ansvarig|ordförande|konsult|pedagog|ekonom|jurist|ingenjör|arkitekt|råd|nom|log)$/u
const BEHIND_NAME = /(?<=^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3}, )\p{L}+/gmu

/** Whether a word, in which letters may be lost, says what someone is: "?verl?kare". */
export function isPost(word: string): boolean {
  return POST.test(word.toLowerCase())
}

/** Reads the style of a page: of each kind what stands most often in its undamaged texts, of what is led in all. */
export function pageStyle(texts: readonly string[], wholeTexts: readonly string[]): PageStyle {
  const style: PageStyle = { led: areLedSmall(texts) ? 'small' : 'capital' }
  for (const [kind, mark] of MARKS) {
    const counts = new Map<string, number>()
    for (const text of wholeTexts)
      for (const [found] of text.matchAll(mark)) counts.set(found, (counts.get(found) ?? 0) + 1)
    const [most] = [...counts].sort((a, b) => b[1] - a[1])
    if (most) style[kind] = most[0]
  }
  let capitals = 0
  for (const text of wholeTexts)
    for (const [word] of text.matchAll(BEHIND_NAME))
      if (isPost(word)) capitals += /^\p{Lu}/u.test(word) ? 1 : -1
  if (capitals !== 0) style.posts = capitals > 0 ? 'capital' : 'small'
  return style
}
