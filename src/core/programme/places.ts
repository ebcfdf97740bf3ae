import { endsLike } from './ends-like.ts'
import { hinted, hintedInSmall } from './hinted.ts'
import { DASH, DIGIT, mentions, QUESTION, signsOf } from './hints.ts'
import { endsIn, isCapitalAt, isDigitAt, isLetterAt } from './letters.ts'
import { remember } from './remember.ts'

/** Words that a place is called by: alone, with a number, or as the end of a compound ("Kongresshallen"). */
const WHOLE = new Set(
  'arena arenan sal salen lokal rum room hörsal aula aulan scen scenen stage foajé foajén foyer foyeren arken auditorium hall hallen ballroom torg torget tält tältet restaurang restaurangen café kafé bibliotek biblioteket lounge galleri galleriet studio studion teater teatern bio biografen matsal matsalen kyrka kyrkan stora lilla plenum plenumsal huvudscenen mässan mässhallen rom møterom grupperom lokale mødelokale kjelleren kælderen kantinen vandrehallen auditoriet festsalen aud sali huone auditorio juhlasali seminarierum grupprum konferensrum kongresshall kongresshallen kongressalen entré entrén entréhallen trädgård trädgården innergården zoom teams online digitalt plan våning plats hus byggnad vestibulen paviljongen paviljong lobby lobbyn atrium cafeteria kafeteria kantine kantinen canteen terrace terrassen courtyard innergården garden chapel kapell kapellet museum museet gallery theatre theater cinema gym gymsal idrottshall idrettshall gymnastiksal hotel hotell hotelli hotellet restaurant restauranten ravintola kahvila kafeen vestibyle vestibylen kirjasto lämpiö kirkko kirke kirken matsali ruokala luentosali opetuslava lava puisto monter montern stand standi osasto villa kantina köket kjøkkenet køkkenet keittiö'.split(
    ' ',
  ),
)
const endsPlace = endsLike(
  'salen sal scenen scen hallen rummet rum aulan huset hörsal teatern tältet torget foajén kyrkan gården plan gatan vägen hotellet lounge stage sali huone kjelleren kælderen källaren lokale lokalet møterom grupperom klasserom seminarrom konferanserom hallit auditorio foyer ateljén verkstaden hörnan hörna hörnet hjørnet biblioteket bibliotek museet kyrka slottet parken kaféet caféet kök kjøkken køkken kirjasto museo kirkko verkstedet værkstedet kapellet kapell storstua stova salongen naustet låven laden kyrkja kirkja kulturhus konserthus tupa juhlatila'.split(
    ' ',
  ),
  { least: 0 },
)
/** The small words inside a place. */
const BETWEEN = new Set('i på vid plan våning tr hus sal rum den och av in at scen scenen salen'.split(' '))
const CODE = hinted(
  text => (signsOf(text) & DIGIT) !== 0,
  /^(?:\p{Lu}{1,3}[-:.]?\d{1,4}(?::\d{1,3})?\p{L}?|\d{3,4}\p{L}?)$/u,
)

/** Whether a word is what a place is called by. */
function isPlaceWord(word: string): boolean {
  const small = word.toLowerCase()
  return WHOLE.has(small) || (endsPlace(small) && !small.endsWith('forum'))
}

/** Words that make a line a sentence or a title rather than a place, where another stands behind them. */
const OF_SENTENCES = new Set('är blir kan ska hur vad varför att om med av'.split(' '))
const OF_PRICES = new Set(['fri', 'fritt', 'gratis', 'free'])

function isSentence(text: string): boolean {
  if (SAYS_LENGTH.test(text) || text.includes(': ')) return true
  if (endsIn(text, '?!')) return true
  const words = text.toLowerCase().split(/\s+/)
  return OF_PRICES.has(words[0] ?? '') && words.length > 1
    ? true
    : words.slice(0, -1).some(word => OF_SENTENCES.has(word))
}

/** "(Norge 2023, 71 min)". */
const SAYS_LENGTH = /\d\s?(?:min|minuter|minutter|minutes|mins)\b/

const mentionsLater = mentions(
  'meddelas|presenteras|annonseras|kommer|følger|opplyses|annonceres|oplyses|offentliggøres|kunngjøres|bekræftes|bekreftes|to follow|to be |vahvistetaan|tba|tbd|tbc|ej klart|ej bestämt|ännu ej|ikke bestemt|annetaan|ilmoitetaan',
)

/** A place that says that there is none yet. */
const NO_PLACE = hintedInSmall(
  text => (signsOf(text) & (DASH | QUESTION)) !== 0 || mentionsLater(text),
  /^(?:(?:plats(?:en)?|lokal(?:en)?|sted(?:et)?|lokale[nt]?|rom(?:met)?|paikka|venue|location|room) )?(?:meddelas|presenteras|annonseras|kommer|følger|opplyses|annonceres|oplyses|offentliggøres|kunngjøres|bekræftes|bekreftes|to follow|to be (?:announced|confirmed|decided)|vahvistetaan|tba|tbd|tbc|to be announced|ej (?:klart|bestämt)|ännu ej|ikke bestemt|annetaan|ilmoitetaan|-|–|\?)/,
)

const saysLater = mentions('meddelas senare|meddelas inom kort')

export function saysNoPlace(text: string): boolean {
  return NO_PLACE.test(text) || saysLater(text)
}

const FLOOR = hintedInSmall(
  text => (signsOf(text) & DIGIT) !== 0,
  /^\d{1,2}\s?(?:vån|tr|våningen|floor|krs)\.?$|^(?:plan|vån|våning|floor)\s\d{1,2}$/,
)

/** "Lilla salen, Folkets hus", "Arken, sal Helikon", "Studia Generalia, 2 vån." */
function isRoomInHouse(first: string, second: string): boolean {
  if (second.length > 40 || second.includes(',')) return false
  const isFloor = FLOOR.test(second)
  const isRoom = ROOM_ALONE.test(second)
  const begins = first.length < 40 && first.split(' ').every(isOfName)
  return (
    (looksLikePlace(first) && (beginsPlace(second) || isFloor || isRoom || ROOM_AND_CODE.test(second))) ||
    (begins &&
      (isFloor ||
        isRoom ||
        /^(?:sal|rum|lokal|rom|hus|hall|aula)\s/.test(second) ||
        ROOM_AND_NUMBER.test(second)))
  )
}

/** A word in what a house is called: "Folkets hus", but not "Registrering och kaffe". */
function isOfName(word: string): boolean {
  return beginsPlace(word) || (BETWEEN.has(word) && !ANDS.has(word)) || isPlaceWord(word)
}

const ANDS = new Set(['och', 'og', 'and', 'ja', 'samt'])

/** "hörsalen", "stora salen", "aulan": a room in small letters behind the house. */
const ROOM_ALONE =
  /^(?:(?:stora|lilla|store|lille|övre|nedre|gamla|nya) )?(?:\p{Ll}*(?:salen?|sali|aulan?|hörsal|rummet|lokalen?|foajén|hallen|scenen|rommet|lokalet|auditoriet|kafeet|kjelleren|entrén))$/u
/** "sal 3", "vån 2", "hus B": a small word and what numbers it. */
const ROOM_AND_CODE = /^\p{Ll}{2,12}\.?\s(?:\p{Lu}|\d)/u

/** "Sal 2", "Rom B", "Auditorium 5", with a capital. */
const ROOM_AND_NUMBER =
  /^(?:Sal|Sali|Rum|Rom|Room|Lokal|Lokale|Hall|Aula|Auditorium|Hörsal|Møterom|Grupperom|Grupprum|Plan|Studio|Scen|Scene|Stage|Huone|Tila)\s(?:\p{Lu}|\d{1,4})\p{L}?(?:[:.-]\d+)?$/u

/** "Kajgatan 7, 211 00 Malmhamn", "Spolgatan 9", "2610 Rødovre": where a house stands. */
export function looksLikeAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && ADDRESS.test(text) && !/\p{L}{3}[.!?]$/u.test(text)
}

const LONGEST_ADDRESS = 80
const ADDRESS =
  /^\p{Lu}[\p{L} .'-]{2,40} \d{1,4}\s?[A-Za-z]?(?=$|[,\s])(?!\s?(?:kr|sek|nok|dkk|€|min|tim))|^(?:\p{Lu}{1,2}-)?(?:\d{3} \d{2}|\d{4,5}) \p{Lu}\p{L}+/u

/** "Room 2.14" is no time. */
export function isRoomNumber(text: string): boolean {
  if (text.length > LONGEST_PLACE || !(isDigitAt(text, text.length - 1) || text.endsWith('.'))) return false
  return (
    isLetterAt(text, 0) && /^\D+\s[\d.]+$/.test(text) && !/^(?:kl|at)/i.test(text) && looksLikePlace(text)
  )
}

/** A room by its number or letter, or in the definite form: no one works there, and nothing is called so. */
export function isRoom(text: string): boolean {
  return text.length <= LONGEST_PLACE && ROOM.test(text)
}

const ROOM =
  /^(?:sal|rum|rom|room|lokal|lokale|aula|auditorium|hörsal|møterom|grupperom|grupprum|mødelokale|studio|scen|scene|stage|sali|luokka|huone|tila)\s(?:\p{Lu}|\d{1,4})\p{L}?$|^(?:(?:stora|lilla|store|lille|övre|nedre)\s)?(?:aulan|foajén|foyeren|plenum|plenumsalen|hörsalen|matsalen|festsalen|kongressalen|salen|scenen|huvudscenen|auditoriet|vestibulen)$/iu

/** Whether a short line is, by its words, a place: "Stora scenen", "Sal A", "Rum 204", "J103". */
export const looksLikePlace: (text: string) => boolean = remember(readPlace)

function readPlace(text: string): boolean {
  if (text.length > LONGEST_PLACE || text.split('(').length !== text.split(')').length) return false
  if (NAMES_SOMEONE.test(text) || OPEN_STAGE.test(text)) return false
  const comma = text.indexOf(', ')
  if (comma > 0 && text.includes(', ', comma + 2)) return isHouseRoomAndStreet(text)
  const isPlace =
    comma > 0 ? isRoomInHouse(text.slice(0, comma), text.slice(comma + 2)) : areWordsOfPlace(text)
  return isPlace && !isSentence(text)
}

const LONGEST_PLACE = 70
/** What happens on a stage for all. */
const OPEN_STAGE = /^(?:öppen|fri|åpen|åben|open|avoin)\s(?:scen|scene|stage|lava)$/iu
/** "Prof. Stuart Hall": who is called like a place. */
const NAMES_SOMEONE =
  /^(?:prof(?:essor)?\.?|docent|dr\.?|doktor|lektor|rektor|direktör|direktør|minister|biskop|pastor|kyrkoherde|advokat|författaren?|forfatteren?|poeten?)\s\p{Lu}\p{Ll}+\s\p{Lu}/iu

/** "ABF-huset, Beskowsalen, Sveavägen 41" */
function isHouseRoomAndStreet(text: string): boolean {
  const [house = '', ...others] = text.split(', ')
  return (
    others.length <= MOST_PIECES &&
    areWordsOfPlace(house) &&
    others.every(other => areWordsOfPlace(other) || FLOOR.test(other) || looksLikeAddress(other))
  )
}

const MOST_PIECES = 3

function areWordsOfPlace(text: string): boolean {
  if (!beginsPlace(text)) return false
  const words = text
    .replace(/[,.()]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
  if (words.length === 0 || words.length > 7) return false
  if (words.length === 1 && CODE.test(text)) return true
  const first = words[0]?.toLowerCase() ?? ''
  // "Aud 2" is an auditorium, "Aud Moe" a person.
  if (first === 'aud') return words.length === 2 && ROOM_NUMBER.test(words[1] ?? '')
  if (first === 'stora' || first === 'lilla') return words.length <= 3 && words.slice(1).some(isPlaceWord)
  if (first === 'plan' || first === 'plats' || first === 'hus') return words.length <= 3
  if (!words.slice(1).every(word => beginsPlace(word) || BETWEEN.has(word) || isPlaceWord(word))) return false
  // "Mässa i Kristine kyrka" is something that happens at the place.
  if (AT.has(words[1] ?? '') && !isPlaceWord(first)) return false
  const named = ROOM_NUMBER.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1)
  return isPlaceWord(first) ? words.length <= 5 : words.length <= 4 && isPlaceWord(named ?? '')
}

const AT = new Set(['i', 'på', 'vid', 'in', 'at', 'ved', 'hos'])

/** A capital, a digit, or a letter that was lost. */
function beginsPlace(text: string): boolean {
  return isCapitalAt(text, 0) || isDigitAt(text, 0) || text.startsWith('\ufffd')
}

/** "204", "B2", "B": what numbers a room. */
const ROOM_NUMBER = hinted(
  text => text.length === 1 || (signsOf(text) & DIGIT) !== 0,
  /^[\p{Lu}]?\d{1,4}\p{L}?$|^\p{Lu}$/u,
)
