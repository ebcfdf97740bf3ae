import { countDays } from './count-days.ts'
import { BEGINNING, foldDamage, swallowed } from './fold-damage.ts'
import type { Glimpse } from './glimpse.ts'
import { type Label, labelsOf } from './labels.ts'
import type { Line } from './line.ts'
import {
  ADDRESS,
  type Counts,
  DAYS,
  HAPPENINGS,
  KINDS,
  LEADS,
  LED_BY,
  MEALS,
  PROGRAMME_TITLE,
  type Sign,
} from './programme-signs.ts'
import { type Timed, timed } from './timed.ts'

/** How near, in lines, a person's line stands to a label, a time or another person's line. */
const NEAR = 5

/** A title of a session is often longer than this; one of a broadcast or a class hardly ever. */
const LONG_TITLE = 35

/** A line shorter than this may be a label or a kicker, in UTF-16 units. */
const SHORT = 40

/** A time that stands alone in its line, with the time it ends and whatever a dash was misread as, is shorter than this. */
const BESIDE = 60

/** After so many items, what happens in one more tells nothing new. */
const ENOUGH_ITEMS = 30

/** A heading shorter than this is a day or the name of a class, in UTF-16 units. */
const SHORT_TITLE = 16

/** Nothing at a conference begins before this, in minutes of the day: 6 o’clock. */
const EARLIEST = 360

/** A capitalised word, its capital perhaps damaged. Without Unicode classes: they cost more to compile than all the rest. */
const WORD = String.raw`(?:[A-Z?&\\=%]|[^\0-\x7f])[^\s,;:()]+`
const NAME = `${WORD}(?: (?:${WORD}|von|af|de|van|der|la))+`
const NAMED_FIRST = new RegExp(`^${NAME}`)
const NAMED = new RegExp(`(?:^|[ (])${NAME}`)
const PERSON = new RegExp(
  String.raw`^[^A-Za-z\d?\x80-\uffff]*(?:[a-z]+\.? ){0,2}${NAME}(?: ?\([^)]{1,30}\))?(?:,| [-–—|]) ?\S.{1,100}$`,
)
const PERSON_INSIDE = new RegExp(`${NAME}(?: \\(\\w{1,3}\\))?, [a-z]`)

/** What parts a name from what is said of it. */
const BESIDE_NAME = /,| [-–—|]/

/** Role and organisation after a name, without the numbers of a list of contacts. */
const ROLE_AND_PLACE = /^[^,\d@]+, [^,\d@]+, [^\d@]+$/

const HOURS = /\d[.:]\d\d ?(?:[ap]m)? ?[-?~]+ ?\d\d?[.:]\d|\bkl(?:o|\.|ockan)? ?\d/
const DATE = /\d[./]\d\d?\.? ?(?:20)?\d\d|20\d\d-\d\d-\d\d|\d\/\d/
/** A date in a line of its own over hours in one of their own. */
const DATE_ALONE =
  /^(?:[a-z?]+dag(?:en)? )?(?:den )?\d\d?\.?(?:\/\d\d?| (?:jan|feb|mar|apr|ma[ji]|jun|jul|aug|sep|okt|oct|nov|dec|des)[a-z]*)(?: \d{4})?$/
const HOURS_ALONE = /^(?:kl\.? )?\d\d?[.:]\d\d ?[-?~]+ ?\d\d?[.:]\d\d$/

/** A day with its date, and a time behind it; comments are written at any minute. */
const DATED =
  /\b((?:\d\d?(?:\.|:e)? ?(?:jan|feb|mar|apr|maj|mai|jun|jul|aug|sep|okt|oct|nov|dec|des)[a-z]*|[a-z?]+dag(?:en)? (?:den )?\d\d?\/\d\d?)(?: \d{4})?,? (?:fr\?n )?(?:kl\.? ?)?\d\d?[.:]\d[05])\b/
const RANGE = /\d ?[-?~]+ ?\d/

const MAY_SAY = /^.{0,50}[\d:]|^[^a-z][^.]{0,60}(?:,| [-–—|] )/

const NUMBER = / ?(?:nr )?(?:[a-z]?\d+[a-z]?|[ivx]+|\b[a-h])(?:[ :.,-]|$)/

/** The words of a table, folded, also as they are where a lost letter took the next one with it. */
function folded(words: string): ReadonlySet<string> {
  const all = foldDamage(words)
  return new Set([...all.split(','), ...swallowed(all).split(',')])
}

// Sets, not patterns: one pattern of a hundred words costs more to compile than a page to read.
const kinds = folded(KINDS)
const happenings = byStart(folded(HAPPENINGS))
const meals = byStart(folded(MEALS))
const days = byStart(folded(DAYS))

/** How all the kinds begin: most lines begin otherwise, and are looked at no further. */
const KIND_START = 3
const kindStarts = new Set([...kinds].map(kind => kind.slice(0, KIND_START)))

function mayBeKind(line: string): boolean {
  return kindStarts.has(line.slice(0, KIND_START))
}

/** The kind of session that a folded line begins with: one to three words of it. */
function kindOf(line: string): string | undefined {
  const [one = '', two = '', three = ''] = line.split(/[ :/,.]+/, 3)
  return [`${one} ${two} ${three}`, `${one} ${two}`, one].find(words => kinds.has(words))
}

function isNumbered(line: string): boolean {
  const words = /^[a-z?& ]+?(?= ?(?:nr )?(?:[a-z]?\d|[ivx]+\b|[a-h]\b))/.exec(line)?.[0].trimEnd()
  return words !== undefined && kinds.has(words) && NUMBER.exec(line.slice(words.length))?.index === 0
}

/** Beginnings of words by their first two characters, the shortest first. */
type Beginnings = ReadonlyMap<string, readonly string[]>

function byStart(beginnings: ReadonlySet<string>): Beginnings {
  const shortestFirst = [...beginnings].sort((a, b) => a.length - b.length)
  const starts = new Map<string, string[]>()
  for (const one of shortestFirst) {
    const start = one.slice(0, 2)
    const others = starts.get(start)
    if (others) others.push(one)
    else starts.set(start, [one])
  }
  return starts
}

/** The first of the beginnings that a word of the folded text has. */
function beginning(text: string, beginnings: Beginnings): string | undefined {
  for (const word of text.split(/[^a-z?&-]+/)) {
    const found = beginnings.get(word.slice(0, 2))?.find(one => word.startsWith(one))
    if (found !== undefined) return found
  }
  return undefined
}

type Page = Omit<Glimpse, 'lines'> & { lines: readonly Line[] }

/** Counts each sign of a programme in a page's lines, whose beginnings come folded too, title, address and marks. */
export function countSigns({ lines, title, url, marks }: Page, beginnings: readonly string[]): Counts {
  const counts: Counts = { ...marks }
  const add = (sign: Sign) => {
    counts[sign] = (counts[sign] ?? 0) + 1
  }
  const seen = new Map<string, number>()
  const times = (what: string) => {
    const count = (seen.get(what) ?? 0) + 1
    seen.set(what, count)
    return count
  }
  const addOnce = (sign: Sign, what: string) => {
    if (times(`${sign} ${what}`) === 1) add(sign)
  }
  /** Where the last sign stood, and the last that tells what kind of session this is. */
  let last = Number.NEGATIVE_INFINITY
  let kindAt = Number.NEGATIVE_INFINITY
  let before: number | undefined
  let rises = 0

  const countLabel = ({ kind, word, value }: Label) => {
    if (!value || (kind === 'time' && !/\d/.test(value.slice(0, 60)))) return
    if (times(word) === 3) add('repeated')
    if (kind !== 'person' && kind !== 'people') addOnce(kind, word)
    else if (kind === 'person' && NAMED.test(value)) addOnce('person', word)
    else if (kind === 'people' && NAMED_FIRST.test(value)) addOnce('host', word)
    else if (kind === 'person') addOnce('unnamed', word)
  }
  const countItem = ({ start, text, range }: Timed, line: Line, above: Line | undefined) => {
    if (start % 5 || start < EARLIEST) return add('odd')
    add('item')
    if (before !== undefined && start !== before) rises += start > before ? 1 : -1
    before = start
    if (text.length >= LONG_TITLE) add('longTitle')
    if (line.level > 1 && text.length >= SHORT_TITLE) add('headed')
    else if (range && above?.level && above.text.length >= SHORT_TITLE) add('headed')
    const happening = (counts.item ?? 0) < ENOUGH_ITEMS ? beginning(text, happenings) : undefined
    if (beginning(text.split(' ', 1)[0] ?? '', meals)) addOnce('meal', 'meal')
    else if (happening) addOnce('happening', happening)
  }
  const countTitle = (folded: string) => {
    if (PROGRAMME_TITLE.test(folded)) addOnce('title', 'title')
    const kind = kindOf(folded)
    if (kind) addOnce('kind', 'first')
    return kind !== undefined
  }

  const first = lines.findIndex(({ level }) => level === 1)
  const headline = first >= 0 ? first : lines.findIndex(({ level }) => level === 2)
  countTitle(foldDamage(title.slice(0, BEGINNING)))
  if (ADDRESS.test(url)) add('address')
  lines.forEach((line, index) => {
    const { text } = line
    if (LED_BY.test(text) || LEADS.test(text)) add('led')
    if (!maySay(line)) return
    const next = lines[index + 1]?.text ?? ''
    const folded = beginnings[index] ?? ''
    const hasDigit = /\d/.test(folded)
    let found = false

    const beside = hasDigit && timed(folded, text.length < BESIDE ? (beginnings[index + 1] ?? '') : '')
    const over = beside ? headingOver(lines, index) : -1
    const time = beside === 'bare' && over >= 0 ? timed(folded, beginnings[over] ?? '') : beside
    if (time === 'bare') add('bare')
    else if (time) {
      found = true
      countItem(time, line, lines[over])
      if (text.includes(',') && PERSON_INSIDE.test(text.slice(0, BEGINNING))) add('personLine')
    }

    for (const label of labelsOf(line, folded, next)) {
      found = true
      countLabel(label)
    }

    if (text.length < BEGINNING) {
      const near = index - last <= NEAR
      if (BESIDE_NAME.test(text) && (near || ROLE_AND_PLACE.test(text)) && PERSON.test(text)) {
        if (near) add('personLine')
        found = true
      }
      const startsAsKind = mayBeKind(folded)
      if (startsAsKind && isNumbered(folded)) {
        found = true
        addOnce('numbered', folded)
      }
      if (folded === 'programpunkt') add('kicker')
      else if (startsAsKind && kinds.has(folded.split(/ ?[/&,] ?/, 1)[0] ?? '') && text.length < SHORT) {
        kindAt = index
        if (times('kind alone') > 1) add('kinds')
        else addOnce('kind', 'first')
      }
      if (index === headline && countTitle(folded)) kindAt = index
      const dated = hasDigit ? DATED.exec(folded)?.[1] : undefined
      if (dated && times(`dated ${dated}`) === 1 && times('dated') > 1) add('dated')
      const isUnderDay = hasDigit && HOURS_ALONE.test(folded) && DATE_ALONE.test(beginnings[index - 1] ?? '')
      if (isUnderDay || (hasDigit && HOURS.test(folded) && (DATE.test(folded) || beginning(folded, days)))) {
        addOnce('when', '')
        if (index - kindAt <= NEAR && RANGE.test(folded)) addOnce('kindWhen', '')
      }
    }
    if (found) last = index
  })
  const ofDays = countDays(lines, beginnings, headline)
  for (const sign of Object.keys(ofDays) as Sign[])
    counts[sign] = Math.max(counts[sign] ?? 0, ofDays[sign] ?? 0)
  if (rises < 0 && (counts.item ?? 0) > 2) add('falling')
  return counts
}

/** Where the heading over a time stands, with at most one short line between them, such as a room; -1 where there is none. */
function headingOver(lines: readonly Line[], index: number): number {
  if (lines[index - 1]?.level) return index - 1
  const isRoomBetween = (lines[index - 1]?.text.length ?? SHORT) < SHORT && lines[index - 2]?.level
  return isRoomBetween ? index - 2 : -1
}

/** Whether a line can hold a sign at all: long lines without numbers, colons and commas are prose. */
function maySay({ text, lead, level }: Line): boolean {
  if (text.length < SHORT || level === 1 || (lead.length < SHORT && lead !== text)) return true
  return MAY_SAY.test(text) || /\d\)?$/.test(text.slice(-2))
}
