import { endsLike } from './ends-like.ts'
import { isCapitalAt, isLetterAt, isNumberAt, isSmallAt, isSpaceAt } from './letters.ts'
import { remember } from './remember.ts'
import { isDefinite, isDegree } from './titles.ts'
import { KINDS } from './words/kinds.ts'
import { LED_BY, LED_THINGS, NOT_IN_NAMES, TITLE_ENDINGS, TITLE_WORDS } from './words/people.ts'
import { WITH } from './words/telling.ts'

/** The small words inside names: "Carl von Linné", "Ebba de la Gardie", "Maria af Klint". */
const PARTICLES = new Set(
  'von van af de der den di da du la le al el bin ben ibn zu ter ten dos del della y e í á und'.split(' '),
)

/** A capital inside a part is a name's own after these; else two words are glued. */
const OWN_CAPITAL = /^(?:Mc|Mac|De|Di|Da|Le|La|Van|Von|Fitz|Af|O[’'])\p{Lu}\p{Ll}+$/u

/** What ends the names of organisations, not of people. */
const endsOrganisation = endsLike(
  'klubben klubb gruppen kåren alliansen unionen facket partiet församlingen kommittén nämnden fonden firman butiken orkestern kören ensemblen festivalen mässan galleriet redaktionen nätverket nettverket netværket gruppa laget lauget komiteen udvalget utvalget yhdistys seura liitto yliopisto säätiö osakaskunta högskolan høgskolen förbundet forbundet institutet instituttet verket rörelsen föreningen foreningen universitetet museet bolaget sällskapet selskapet rådet kommunen området styrelsen banken stiftelsen akademin sjukhuset laboratoriet byrån centret centrum biblioteket teatern dagarna mötet huset sjukhus sygehus sykehus konserthus koncerthus kulturhus stadshus rådhus kongresshus församlingshus forsamlingshus bygdehus folkehus medborgarhus allaktivitetshus tinghus gästhus växthus'.split(
    ' ',
  ),
  { least: 0 },
)
/** One may be asked to meet someone, or told about someone; no one is called so. */
const MEET: ReadonlySet<string> = new Set([
  'möt',
  'møt',
  'mød',
  'meet',
  'tapaa',
  'hear',
  'join',
  'träffa',
  'lyssna',
  'om',
  'about',
])

/** "St Brae Makerspace", "Årets Spade": a house, or a thing that comes again. */
const BEGINS_NAMED: readonly string[] =
  'st st. saint sankt sct årets årsmötets kvällens kveldens aftenens veckans vekas ukens ugens månadens månedens vuoden päivän illan viikon'.split(
    ' ',
  )

/** "Ledes af Naja Fogh", "Backend Developer": what is done by someone, and what someone is. */
const NO_FIRST: ReadonlySet<string> = new Set([
  ...BEGINS_NAMED,
  ...[...LED_BY.keys()].map(verb => verb.split(' ')[0] ?? ''),
  ...MEET,
  ...WITH,
])
const SHORTEST_TITLE = 4
/** Shorter ones and endings are surnames, too. */
const NO_LAST: ReadonlySet<string> = new Set([
  ...TITLE_WORDS.filter(word => word.length > SHORTEST_TITLE),
  'lead',
  'head',
])
const endsEnglishNoun = endsLike('tion tions ator ators ments ness ship ology ics ization ful'.split(' '), {
  least: 3,
})

/** "Seminariet Kunskapsnationen", "Föreläsning Anna Berg": no one has such a first name. */
const SESSIONS: ReadonlySet<string> = new Set([...KINDS, ...LED_THINGS])

/** "Konstnären Mia Glans": the name begins behind the title. Short words and endings are first names, too. */
const TITLES: ReadonlySet<string> = new Set(TITLE_WORDS.filter(word => word.length > SHORTEST_TITLE))
const endsTitle = endsLike(
  TITLE_ENDINGS.filter(ending => ending.length > SHORTEST_TITLE),
  { least: 1 },
)

function isTitle(word: string): boolean {
  return TITLES.has(word) || endsTitle(word) || (word.length >= SHORTEST_DEFINITE && isDefinite(word))
}

/** Shorter words that end so are first names, too: "Karen", "Maren". */
const SHORTEST_DEFINITE = 7
const MOST_PARTS = 5
const LONGEST_NAME = 60

/**
 * Where the person's name ends that begins at an offset: two to five capitalised parts with particles between. 0
 * where none begins there. Takes the longest; a word that no person is called ends the search without a name.
 */
export function nameEnd(text: string, from = 0): number {
  return from === 0 ? nameEndFromStart(text) : endOfName(text, from)
}

const nameEndFromStart = remember((text: string) => endOfName(text, 0))

/** Whether a name begins somewhere in a part of a text. */
export function hasName(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isCapitalAt(text, at) && !isInsideWord(text, at) && endOfName(text, at) > 0) return true
  return false
}

function isInsideWord(text: string, at: number): boolean {
  return (
    at > 0 && (isLetterAt(text, at - 1) || isNumberAt(text, at - 1) || "’'-".includes(text.charAt(at - 1)))
  )
}

function endOfName(text: string, from: number): number {
  if (!beginsPart(text, from)) return 0
  let end = 0
  let at = from
  let parts = 0
  let capitals = 0
  while (parts < MOST_PARTS) {
    const [shown, next] = wordAt(text, at, from)
    if (shown === '') break
    const bare = withoutStops(shown)
    const isInitial = isInitials(shown)
    if (!isInitial && PARTICLES.has(bare) && parts > 0 && bare === shown) {
      at = next
      continue
    }
    const part = isInitial ? shown : bare
    if (!isPart(part)) break
    const isCapitals = part.length > 2 && part === part.toUpperCase() && !part.includes('.')
    if (parts > 0 && isCapitals !== capitals > 0 && !isInitial) break
    const word = part.toLowerCase()
    if (
      NOT_IN_NAMES.has(word) ||
      endsOrganisation(word) ||
      endsEnglishNoun(word) ||
      (parts === 0
        ? isDegree(part) || NO_FIRST.has(word) || SESSIONS.has(word) || isTitle(word)
        : NO_LAST.has(word))
    )
      return 0
    parts += 1
    if (isCapitals) capitals += 1
    end = at + part.length
    if (part !== shown) break
    at = next
  }
  return parts >= 2 && end - from <= LONGEST_NAME ? end : 0
}

/** The word at an offset with what is glued to it, and where the next one begins. Looks no further than a name may reach. */
function wordAt(text: string, at: number, from: number): [word: string, next: number] {
  const limit = Math.min(text.length, from + LONGEST_NAME + 20)
  let end = at
  while (end < limit && !isSpaceAt(text, end) && !'(/|'.includes(text.charAt(end))) end += 1
  return [text.slice(at, end), isSpaceAt(text, end) && text.charAt(end) !== '\n' ? end + 1 : limit + 1]
}

/** A word without the signs that end a clause or a bracket. */
function withoutStops(word: string): string {
  let end = word.length
  while (end > 0 && '.,;:!?)'.includes(word.charAt(end - 1))) end -= 1
  return word.slice(0, end)
}

/** "J.", "J.K.", "J.-K." */
function isInitials(word: string): boolean {
  if (!word.endsWith('.') || !isCapitalAt(word, 0) || word.charAt(1) !== '.') return false
  const second = word.charAt(2) === '-' ? 3 : 2
  return word.length === 2 || (word.length === second + 2 && isCapitalAt(word, second))
}

/**
 * A part of a name: "Åsa", "Anna-Karin", "O’Neill", "McDonald"; an initial "J."; a name in capitals "ÅSA"; a lost letter
 * may stand as "?" or U+FFFD.
 */
function isPart(part: string): boolean {
  if (isInitials(part)) return true
  if (!beginsPart(part, 0) || (part.length < 2 && part <= '\u007f')) return false
  let isGlued = false
  for (let at = 1; at < part.length; at++) {
    if (!isInPart(part, at)) return false
    isGlued ||= isCapitalAt(part, at) && isSmallAt(part, at - 1)
  }
  return !isGlued || OWN_CAPITAL.test(part)
}

function beginsPart(text: string, at: number): boolean {
  const character = text.charAt(at)
  return isCapitalAt(text, at) || character === '\ufffd' || (character === '?' && isSmallAt(text, at + 1))
}

function isInPart(part: string, at: number): boolean {
  const character = part.charAt(at)
  return (
    isLetterAt(part, at) ||
    "\ufffd’'.-".includes(character) ||
    (character === '?' && isLetterAt(part, at + 1)) ||
    (character >= '\u0300' && /\p{M}/u.test(character))
  )
}

/** Whether a text is nothing but what may be a person’s name. */
export function looksLikeName(text: string): boolean {
  return text.length > 3 && text.length <= LONGEST_NAME && nameEnd(text) === text.length
}
