import { remember } from './remember.ts'
import { DEFINITE } from './titles.ts'
import { KINDS } from './words/kinds.ts'
import { LED_THINGS, NOT_IN_NAMES, TITLE_ENDINGS, TITLE_WORDS } from './words/people.ts'
import { WITH } from './words/telling.ts'

/** The small words inside names: "Carl von Linné", "Ebba de la Gardie", "Maria af Klint". */
const PARTICLES = new Set(
  'von van af de der den di da du la le al el bin ibn zu ter ten dos del y e'.split(' '),
)

/** A part of a name: "Åsa", "Anna-Karin", "O’Neill", "McDonald"; an initial "J."; a name in capitals "ÅSA"; a lost letter may stand as "?" or U+FFFD. */
const PART = /^(?:[\p{Lu}\ufffd]|\?(?=\p{Ll}))(?:[\p{L}\p{M}\ufffd’'.-]|\?(?=\p{L}))*$/u
/** A capital inside a part is a name's own after these; else two words are glued. */
const INNER_CAPITAL = /^(?:Mc|Mac|De|Di|Da|Le|La|Van|Von|Fitz|Af|O[’'])\p{Lu}\p{Ll}+$/u
const GLUED = /\p{Ll}\p{Lu}/u
const INITIAL = /^\p{Lu}\.(?:-?\p{Lu}\.)?$/u

/** What ends the names of organisations, not of people. */
const NO_NAME =
  /(?:klubben|klubb|gruppen|kåren|alliansen|unionen|facket|partiet|församlingen|kommittén|nämnden|fonden|firman|butiken|orkestern|kören|ensemblen|festivalen|mässan|galleriet|redaktionen|nätverket|nettverket|netværket|gruppa|laget|lauget|komiteen|udvalget|utvalget|yhdistys|seura|liitto|yliopisto|säätiö|osakaskunta|högskolan|høgskolen|förbundet|forbundet|institutet|instituttet|verket|rörelsen|föreningen|foreningen|universitetet|museet|bolaget|sällskapet|selskapet|rådet|kommunen|området|styrelsen|banken|stiftelsen|akademin|sjukhuset|laboratoriet|byrån|centret|centrum|biblioteket|teatern|dagarna|mötet|huset|(?:sjuk|syge|syke|konsert|koncert|kultur|stads|råd|kongress|församlings|forsamlings|bygde|folke|medborgar|allaktivitets|ting|gäst|växt)hus|.{3}(?:tions?|ators?|ments|ness|ship|ology|ics|ization|ful))$/iu

const SHORTEST_TITLE = 4

/** "Seminariet Kunskapsnationen", "Föreläsning Anna Berg": no one has such a first name. */
const SESSIONS: ReadonlySet<string> = new Set([...KINDS, ...LED_THINGS])

/** "Konstnären Mia Glans": the name begins behind the title. Short words and endings are first names, too. */
const TITLES: ReadonlySet<string> = new Set(TITLE_WORDS.filter(word => word.length > SHORTEST_TITLE))
const ENDINGS = TITLE_ENDINGS.filter(ending => ending.length > SHORTEST_TITLE)

function isTitle(word: string): boolean {
  return (
    TITLES.has(word) ||
    (word.length >= SHORTEST_DEFINITE && DEFINITE.test(word)) ||
    ENDINGS.some(ending => word.length > ending.length && word.endsWith(ending))
  )
}

/** Shorter words that end so are first names, too: "Karen", "Maren". */
const SHORTEST_DEFINITE = 7
/** One may be asked to meet someone; no one is called so. */
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
])

const MAY_BEGIN = /[\p{Lu}\ufffd?]/u

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

function endOfName(text: string, from: number): number {
  if (!MAY_BEGIN.test(text.charAt(from))) return 0
  let end = 0
  let at = from
  let parts = 0
  let capitals = 0
  while (parts < MOST_PARTS) {
    const [shown, next] = wordAt(text, at, from)
    if (shown === '') break
    const bare = shown.replace(/[.,;:!?)]+$/u, '')
    const isInitial = INITIAL.test(shown)
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
      NO_NAME.test(part) ||
      (parts === 0 && (SESSIONS.has(word) || MEET.has(word) || WITH.has(word) || isTitle(word)))
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

const WORD = /[^\s(/|]*/uy

/** The word at an offset with what is glued to it, and where the next one begins. Looks no further than a name may reach. */
function wordAt(text: string, at: number, from: number): [word: string, next: number] {
  const limit = Math.min(text.length, from + LONGEST_NAME + 20)
  WORD.lastIndex = at
  WORD.test(text)
  const end = Math.min(limit, WORD.lastIndex)
  return [
    text.slice(at, end),
    /[\s\u00a0]/u.test(text.charAt(end)) && text.charAt(end) !== '\n' ? end + 1 : limit + 1,
  ]
}

function isPart(part: string): boolean {
  return (
    (PART.test(part) &&
      (!GLUED.test(part) || INNER_CAPITAL.test(part)) &&
      (part.length > 1 || /[^A-Z]/u.test(part))) ||
    INITIAL.test(part)
  )
}

/** Whether a text is nothing but what may be a person’s name. */
export function looksLikeName(text: string): boolean {
  return text.length > 3 && text.length <= LONGEST_NAME && nameEnd(text) === text.length
}
