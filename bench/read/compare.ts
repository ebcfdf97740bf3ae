import type { Field } from './score.ts'

/** Fields whose value is a word: upper and lower case are the page’s own business. */
const CASELESS: ReadonlySet<Field> = new Set([
  'kind',
  'number',
  'track',
  'role',
  'language',
  'post',
  'cancelled',
])

/** Languages by their names on the page and by their tags; 'no', 'nb' and 'nn' are one. */
const LANGUAGES: Readonly<Record<string, RegExp>> = {
  sv: /^(sv|svenska|swedish)\b/i,
  en: /^(en|engelska|engelsk|english)\b/i,
  no: /^(no|nb|nn|norska|norsk)\b/i,
  da: /^(da|dansk|danska)\b/i,
  fi: /^(fi|finska|finsk)\b/i,
}

/** Help for hearing, seeing and moving, by what it is: the page’s words for it differ. */
const AIDS: readonly RegExp[] = [
  /tecken|tegnsp|sign lang/i,
  /slinga|slynge|hearing loop/i,
  /syntolk/i,
  /simultan/i,
  /skri[vf]|caption/i,
  /rullst|kørest|wheelchair/i,
  /webb?sänd|direktsänd/i,
]

/** Words that all say that a session is a break. */
const PAUSE = /paus|pause|fika|lun[cs][hj]|frokost|kaffe|coffee|break|bensträckare/i

/** Whether two values of a field say the same. White space, soft hyphens and normal forms never count. */
export function alike(field: Field, known: string, read: string): boolean {
  const [one, two] = [tidy(known), tidy(read)]
  if (one === two) return true
  if (CASELESS.has(field) && one.toLocaleLowerCase('sv') === two.toLocaleLowerCase('sv')) return true
  if (field === 'language') return Object.values(LANGUAGES).some(name => name.test(one) && name.test(two))
  if (field === 'accessibility') return AIDS.some(aid => aid.test(one) && aid.test(two))
  if (field === 'kind') return one === 'pause' && PAUSE.test(two)
  // "Spår 1: Ledning" and "Ledning" are the same track; so are a name with and without a party or a degree kept apart.
  if (field === 'track') return trackName(one) === trackName(two)
  if (field === 'person') return one === two.replace(/\s\((S|M|C|V|L|MP|KD|SD)\)$/, '')
  if (field === 'post') return two.replace(/^\p{L}+, /u, '') === one
  return false
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function trackName(text: string): string {
  return text.replace(/^(spår|spor|track|tema|theme)\s*\w*\s*[:.–-]\s*/i, '').toLocaleLowerCase('sv')
}
