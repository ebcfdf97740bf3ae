import { endsLike } from './ends-like.ts'
import { hinted } from './hinted.ts'
import { endsIn, isLetterAt, isSmallAt } from './letters.ts'
import { PARTIES, TITLE_ENDINGS, TITLE_WORDS } from './words/people.ts'

const TITLES = new Set(TITLE_WORDS)
const SHORTEST_END = 6
const SHORTEST_WHOLE = 5
/** What compounds that are titles end with: the endings, and titles that no other word ends with by chance. */
const endsTitle = endsLike(
  [
    ...new Set([
      ...TITLE_ENDINGS,
      ...TITLE_WORDS.filter(word => word.length >= SHORTEST_END && /^\p{L}+$/u.test(word)),
    ]),
  ],
  { least: 1 },
)
/** Endings that are titles by themselves, too; shorter ones are only ends of words. */
const WHOLE = new Set([
  ...TITLE_WORDS,
  ...TITLE_ENDINGS.filter(end => end.length >= SHORTEST_WHOLE && end !== 'person'),
])

/** Whether a part of a person's line is what the person is, rather than where. */
export function looksLikeTitle(text: string): boolean {
  const isSmall = isSmallAt(text, 0)
  const said = text.toLowerCase()
  const words = (said.endsWith(')') ? said.replace(PARTY_AT_END, '') : said).trim().split(/[\s/]+/)
  if (words.length > 14) return false
  if (TITLES.has(words.join(' ')) || TITLES.has(words.slice(0, 2).join(' '))) return true
  if (isSmall || !words.some(word => isTitleWord(lettersOf(word)))) return isSmall
  return isTitleWord(words[0] ?? '') || isTitleWord(words.at(-1) ?? '')
}

/** In small letters. */
const PARTY_AT_END = new RegExp(`\\((?:${PARTIES.toLowerCase()})\\)$`)

/** A word without what is no letter or full stop. */
function lettersOf(word: string): string {
  let letters = ''
  for (let at = 0; at < word.length; at++)
    if (isLetterAt(word, at) || word.charAt(at) === '.') letters += word.charAt(at)
  return letters
}

/** Whether a text has a known title in it, or a word with the ending of those who do something. */
export function isTitle(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}.-]+/u)
    .some(word => word !== '' && (isTitleWord(word) || isAgent(word)))
}

/** Whether a word, in small letters, ends as words for those who do something do, in the form of a title or the definite one. */
export function isAgent(word: string): boolean {
  return (AGENT.test(word) && !PLURAL.test(word)) || isDefinite(word)
}

/** Whether a word, in small letters, is who someone is, or some are, in the definite form: "forfatteren", "ordförandena". */
export function isDefinite(word: string): boolean {
  return DEFINITE.test(word) || DEFINITE_PLURAL.test(word)
}

/** Several, or a thing: "moderatorer", "institutioner". */
const PLURAL = /(?:torer|ioner|iteter|elser|heter|ader|ikler|namn|nummer)$/u

/** "Miljöpsykologen", "sjukhusprästen", "forfatteren": who someone is, known to all. */
export const DEFINITE = hinted(
  text => endsIn(text, 'nt'),
  /^\p{L}{3,}(?:logen|ören|aren|ären|isten|nomen|anten|enten|ikern|grafen|chefen|prästen|ministern|ordföranden|doktorn|professorn|sekreteraren|eren|øren|ikeren|presten|præsten|chefen|sjefen|lederen|sköterskan|barnmorskan|ledamoten|ombudet|prosten|rektorn|biskopen|polisen|poeten|tanten|systern|brodern|mästaren|vännen|änkan)$/u,
)

/** "Nämndordförandena", "regissörerna": several, known to all. */
const DEFINITE_PLURAL = hinted(text => text.endsWith('na'), /^\p{L}{5,}(?:andena|erna|arna)$/u)

/** "takentreprenör", "skeppsbyggare", "trädgårdsmästare", "tømrer", "kirjastonhoitaja". */
const AGENT =
  /^\p{L}{3,}(?:are|ör|ør|ist|log|iker|ant|nom|graf|rer|ler|ner|ker|mand|mann|man|kvinna|kvinne|kvinde|aja|äjä|oja|ija|ijä)$/u

/** "MPsy", "PeM", "PhD": a degree, by its capitals. No first name is written so but "McAdam". */
export function isDegree(word: string): boolean {
  return word.length <= LONGEST_DEGREE && DEGREE.test(word)
}

const LONGEST_DEGREE = 6
const DEGREE = /^(?!Mc|Mac|O[’'])(?:\p{Lu}{2,3}\p{Ll}{1,4}|\p{Lu}\p{Ll}{1,4}\p{Lu}\p{Ll}{0,2})$/u

/** Whether a word, in small letters, is a known title or a compound of one. */
export function isTitleWord(word: string): boolean {
  return WHOLE.has(word) || endsTitle(word)
}

/** Whether a part of a sentence is what someone does, rather than who someone is: "vakar över taksilhuetten", "runs the lab". */
export function isPredicate(part: string): boolean {
  return OF_VERBS.test(part) || (PREDICATE.test(part) && !isTitle(part))
}

/** "har ägnat tjugo år åt att lyssna", "who has written": no one is called what begins so. */
const OF_VERBS =
  /^(?:har|hade|är|var|ska|skall|kan|kommer|vill|får|bor|ger|skriver om|undervisar|er|skal|vil|arbetar|arbeider|arbejder|jobbar|jobber|has|had|is|was|will|can|lives|works|writes|teaches|asuu|kirjoittaa|som|vilken|vars|who|whose|which|der|joka|jotka)\s\p{L}/u

const PREDICATE =
  /^\p{Ll}{3,}(?:r\s\p{L}|s\s(?:the|a|an|his|her|their|about|on|with|how|why|to|in|at|and|for|from)\s|(?:ee|aa|oo|uu|yy|ii|ää)\s\p{L})/u
