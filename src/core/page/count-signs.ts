import { countDays } from './count-days.ts'
import { countGathering } from './count-gathering.ts'
import { foldDamage } from './fold-damage.ts'
import type { Glimpse } from './glimpse.ts'
import { type Label, labelsOf } from './labels.ts'
import { BEGINNING, type Line } from './line.ts'
import { beginsWithName, endsWithSpeaker, hasName, hasPerson, hasSpeaker, isPerson } from './person-names.ts'
import { beginningsOf } from './phrases.ts'
import { type Counts, HAPPENINGS, LED, MEALS, type Sign } from './programme-signs.ts'
import { isProgrammeAddress, saysProgramme } from './programme-words.ts'
import { isKind, isNumberedKind, kindOf, mayBeKind } from './session-kinds.ts'
import { type Timed, timed } from './timed.ts'
import { dayAndTime, dayOrHours, saysWhen } from './when.ts'

/** How near, in lines, a person's line stands to a label, a time or another person's line. */
const NEAR = 5

/** A title of a session is often longer than this; one of a broadcast or a class hardly ever. */
const LONG_TITLE = 35

/** A line shorter than this may be a label or a kicker, in UTF-16 units. */
const SHORT = 40

/** A time that stands alone in its line, with the time it ends and whatever a dash was misread as, is shorter than this. */
const BESIDE = 60

/** After so many lines led by a time, one more tells nothing new. */
const ENOUGH_ITEMS = 50

/** A heading shorter than this is a day or the name of a class, in UTF-16 units. */
const SHORT_TITLE = 16

/** Nothing at a conference begins before this, in minutes of the day: 6 o’clock. */
const EARLIEST = 360

const RANGE = /\d ?[-?~]+ ?\d/

/** Signs of days that say when people gather. */
const SAY_WHEN: ReadonlySet<string> = new Set<Sign>(['headWhen', 'dated', 'dayHeading', 'named'])

/** What tells that days with their hours are those of sessions. */
const OF_WHAT: readonly Sign[] = [
  'talk',
  'who',
  'named',
  'kind',
  'title',
  'heading',
  'happening',
  'headed',
  'personLine',
]

/** Long lines without numbers, colons and commas are prose. */
const MAY_SAY = /^.{0,50}[\d:]|^[^a-z][^.]{0,60}(?:,| [-–—|] )/
const ENDS_WITH_NUMBER = /\d\)?$/

const happening = beginningsOf(HAPPENINGS)
const meal = beginningsOf(MEALS)

/** Counts each sign of a programme in a page's lines, title, address and marks. */
export function countSigns(page: Glimpse, lines: readonly Line[]): Counts {
  const counts: Counts = { ...page.marks }
  const add = (sign: Sign) => {
    counts[sign] = (counts[sign] ?? 0) + 1
  }
  const take = (others: Counts) => {
    for (const sign of Object.keys(others) as Sign[])
      counts[sign] = Math.max(counts[sign] ?? 0, others[sign] ?? 0)
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
  /** What labels of time have told of so far: a day and hours stand behind one or behind two. */
  let labelled = { day: false, hours: false }
  let before: number | undefined
  let rises = 0

  const countLabel = ({ kind, word, value }: Label) => {
    if (!value || (kind === 'time' && !/\d/.test(value.slice(0, 60)))) return
    if (times(word) === 3) add('repeated')
    if (kind === 'time') {
      const { day, hours } = dayOrHours(foldDamage(value.slice(0, SHORT)))
      labelled = { day: labelled.day || day, hours: labelled.hours || hours }
      if (labelled.day && labelled.hours) addOnce('when', '')
    }
    if (kind !== 'person' && kind !== 'people') addOnce(kind, word)
    else if (kind === 'person' && hasName(value)) addOnce('person', word)
    else if (kind === 'people' && beginsWithName(value)) addOnce('host', word)
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
    if (meal().test(text.split(' ', 1)[0] ?? '')) return addOnce('meal', 'meal')
    const what = happening().exec(text)?.[0]
    if (what) addOnce('happening', what)
  }
  const countTitle = (folded: string) => {
    if (saysProgramme(folded)) addOnce('title', 'title')
    const kind = kindOf(folded)
    if (kind) addOnce('kind', 'first')
    return kind !== undefined
  }

  const first = lines.findIndex(({ level }) => level === 1)
  const headline = first >= 0 ? first : lines.findIndex(({ level }) => level === 2)
  countTitle(foldDamage(page.title.slice(0, BEGINNING)))
  if (isProgrammeAddress(page.url)) add('address')
  const led = lines
    .map(({ text }) => text)
    .join('\n')
    .match(LED)?.length
  if (led) counts.led = led

  for (const [index, line] of lines.entries()) {
    if (!maySay(line)) continue
    const { text, folded, hasNumber } = line
    let found = false

    const labels = labelsOf(line, lines[index + 1]?.text ?? '')
    const beside = hasNumber && timed(folded, text.length < BESIDE ? (lines[index + 1]?.folded ?? '') : '')
    const over = beside ? headingOver(lines, index) : undefined
    const time = beside === 'bare' && over ? timed(folded, over.folded) : beside
    if (time && (counts.item ?? 0) >= ENOUGH_ITEMS) continue
    if (time === 'bare') add('bare')
    else if (time) {
      found = true
      if (!labels.some(({ kind }) => kind === 'time')) countItem(time, line, over)
      const beginning = text.slice(0, BEGINNING)
      if (hasPerson(beginning) || hasSpeaker(beginning) || endsWithSpeaker(beginning)) add('personLine')
    }

    for (const label of labels) {
      found = true
      countLabel(label)
    }

    if (text.length < BEGINNING) {
      const near = index - last <= NEAR
      if (isPerson(text, { alone: !near })) {
        if (near) add('personLine')
        found = true
      }
      if (mayBeKind(folded) && isNumberedKind(folded)) {
        found = true
        addOnce('numbered', folded)
      }
      if (folded === 'programpunkt') add('kicker')
      else if (text.length < SHORT && isKind(folded)) {
        kindAt = index
        if (times('kind alone') > 1) add('kinds')
        else addOnce('kind', 'first')
      }
      if (index === headline && countTitle(folded)) kindAt = index
      const dated = hasNumber ? dayAndTime(folded) : undefined
      if (dated && times(`dated ${dated}`) === 1 && times('dated') > 1) add('dated')
      if (hasNumber && saysWhen(folded, lines[index - 1]?.folded ?? '')) {
        addOnce('when', '')
        if (index - kindAt <= NEAR && RANGE.test(folded)) addOnce('kindWhen', '')
      }
    }
    if (found) last = index
  }
  const ofDays = countDays(lines, headline)
  take(ofDays)
  if (Object.keys(ofDays).some(sign => SAY_WHEN.has(sign)) || (counts.when && counts.place))
    take(countGathering(lines))
  // Days and hours alone are those of whatever opens then.
  if ((counts.dated ?? 0) > 1 && !OF_WHAT.some(sign => counts[sign])) counts.dated = 1
  if (rises < 0 && (counts.item ?? 0) > 2) add('falling')
  return counts
}

/** The heading over a time, with at most one short line between them, such as a room. */
function headingOver(lines: readonly Line[], index: number): Line | undefined {
  const above = lines[index - 1]
  if (above?.level) return above
  const higher = lines[index - 2]
  return above && above.text.length < SHORT && higher?.level ? higher : undefined
}

/** Whether a line can hold a sign at all. */
function maySay({ text, lead, level }: Line): boolean {
  if (text.length < SHORT || level === 1 || (lead.length < SHORT && lead.length < text.length)) return true
  return MAY_SAY.test(text) || ENDS_WITH_NUMBER.test(text.slice(-2))
}
