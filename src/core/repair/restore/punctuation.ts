import { CLASSES, type SlotClass } from './letters.ts'
import type { PageStyle } from './page-style.ts'

/** The mark that Swedish text most often has where a mark of the class was lost. */
const USUAL: Partial<Record<SlotClass, string>> = {
  dash: '–',
  quote: '”',
  apostrophe: '’',
  bullet: '•',
  ellipsis: '…',
  space: '\u00a0',
  middot: '·',
}

/** The number of a part of a programme, before the dash that leads its name. */
const PART_NUMBER =
  /(?:^|[\s(?"'])(?:dag|pass|sp.r|del|block|steg|session|sal|rum|lokal|scen|hall|etapp|fas|modul|workshop|panel|grupp|vecka|tema|punkt|avsnitt|nr) \d+[a-z]? $/i
/** Signs other than letters and common marks, by what stands around them. First match counts. */
const SIGNS: readonly [before: RegExp, after: RegExp, sign: string][] = [
  [/\d ?$/, /^[CF]\b/, '°'],
  [/^$/, /^ ?(?:19|20)\d\d\b/, '©'],
  // 1 ½ timme
  [/\d ?$/, /^ (?:timm|dag|m\S?nad|\Sr(?:\s|$)|liter|dl\b|mil\b|meter|varv|sida)/, '½'],
  // 3 – 100 år, 16– 64 år, 09.00 – 10.30; – 14.11. Öppet hus
  [/\d $/, /^ \d/, '–'],
  [/\d$/, /^ \d+ \Sr(?:\s|$)/, '–'],
  [/(?:^|\s)$/, /^ \d{1,2}[.:/]\d/, '–'],
  [/(?:^|[\s(])$/, /^ ?\d+ ?(?:kap\.|[a-z]?\b)/, '§'],
  // Dag 1 – måndag, Spår 2 – Hälsa
  [PART_NUMBER, /^ \??\p{L}/u, '–'],
  [/(?:\d ?[a-z]?|§) ?$/, /^(?:[ ?§]|$|[.,:;)])/, '§'],
]

/** What follows the sign of a copyright at the start of a text. */
const YEAR_AND_NAME = /^ ?(?:19|20)\d\d(?:[?–-](?:19|20)\d\d)?,? [\p{Lu}?]/u

const QUOTE = CLASSES.indexOf('quote')
const DASH = CLASSES.indexOf('dash')
/** What stands before a mark that opens: nothing, space, or another mark that opens. */
const OPENS = /(?:^|[\s(["'])$/
/**
 * What follows a word that lost the hyphen at its end (hem‑, villa‑ och): one that does not break, for the other is in ASCII.
 * Counted in the public record: 92 of 94, else dashes.
 */
const OTHER_PART = /^(?:,| (?:och|eller|samt) )/

/** The mark that was lost at an offset of the text; `undefined` when nothing says which. */
export function markAt(
  { text, at, english, style }: { text: string; at: number; english: boolean; style: PageStyle },
  slotClass: number,
): string | undefined {
  // Word processors write a tab behind the bullet. Of 134 marks before a tab in six years of programmes all are bullets.
  if (text[at + 1] === '\t') return '•'
  if (at === 0 && YEAR_AND_NAME.test(text.slice(1))) return '©'
  if (slotClass === QUOTE && OPENS.test(text.slice(Math.max(0, at - 1), at)))
    return style.opening ?? (english ? '“' : '”')
  if (slotClass === DASH && /\p{L}/u.test(text[at - 1] ?? '') && OTHER_PART.test(text.slice(at + 1)))
    return '‑'
  const usual =
    (slotClass === DASH && isFree(text, at) ? style.dash : undefined) ??
    USUAL[CLASSES[slotClass] as SlotClass]
  if (usual !== undefined) return usual
  const before = text.slice(Math.max(0, at - 12), at)
  const after = text.slice(at + 1, at + 12)
  return SIGNS.find(([b, a]) => b.test(before) && a.test(after))?.[2]
}

function isFree(text: string, at: number): boolean {
  return text[at - 1] === ' ' && text[at + 1] === ' '
}
