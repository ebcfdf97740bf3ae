import { dayLed, timeAlone } from './day-led.ts'
import { foldDamage } from './fold-damage.ts'
import { lazily } from './lazily.ts'
import type { Line } from './line.ts'
import { introducesSomeone, isName, nameAtEnd } from './person-names.ts'
import { foldedPhrases, patternOf } from './phrases.ts'
import { type Counts, PLACES, WELCOME } from './programme-signs.ts'
import { leadsBack, saysProgramme } from './programme-words.ts'
import { timed } from './timed.ts'
import { saysHour } from './when.ts'

/** How near, in lines, the day and time of what a page announces stand to its headline. */
const BESIDE_HEADLINE = 7

/** How near, in lines, a place stands to a day and time, and a time to the day above it. */
const NEAR = 3

/** What stands behind a day and time that are alone is shorter than this: a place, or that it costs nothing. In UTF-16 units. */
const TAIL = 40

/** A line shorter than this may be a place, a heading or a link. */
const SHORT = 60

/** So far into a line it is looked for who comes, in UTF-16 units. */
const NAMED_WITHIN = 120

/** A heading that ends with when it is: pretalx sets both in one. */
const HEADED_WHEN = /\d{4}-\d\d-\d\d ?,? \d\d:\d\d ?[-?] ?\d\d:\d\d/

/** How compounds for places end, and streets. */
const PLACE_END =
  /[a-z](?:salen|rsal|sali|huset|kyrkan|kirken|scenen|g\?rden|museet|museum|museo|biblioteket|kirjasto|teatern|teatteri|hallen|centralen|sentralen|handeln|lokalen|centret|keskus|gatan|gata|v\?gen|torget|gr\?nd|gade|gaden|vej|vejen|gate|veien|vegen|katu)$/

const places = lazily(() => new Set(foldedPhrases(PLACES)))
const welcome = patternOf(WELCOME)

/** Counts what days tell: what a page announces beside its headline, days that repeat, and who speaks on them. */
export function countDays(lines: readonly Line[], headline: number): Counts {
  const counts: Counts = {}
  const dated = new Set<string>()
  const headings = new Set<string>()
  const named = new Set<string>()
  const at = (index: number) => lines[index]?.folded ?? ''
  let before = ''
  let headed = 0

  const isNamed = (index: number) => saysWho(lines[index])
  const announce = (index: number, tail: string) => {
    counts.headWhen = 1
    const around = [tail]
    for (let near = index - NEAR; near <= index + NEAR; near += 1)
      if (near !== headline) around.push(at(near))
    if (around.some(isPlace)) counts.somewhere = 1
  }

  lines.forEach(({ folded, level, hasNumber }, index) => {
    if (folded.length < SHORT && leadsBack(folded)) counts.back = 1
    if (level > 1 && folded.length < SHORT && saysProgramme(folded)) counts.heading = 1
    if (!hasNumber) return
    if (level && HEADED_WHEN.test(folded)) return announce(index, '')
    const led = dayLed(folded)
    if (!led) return
    const isAlone = !led.time && !led.text
    const time = led.time ?? (isAlone ? timeAlone(at(index + 1)) : undefined)
    if (time?.round) {
      dated.add(led.time ? folded.slice(0, folded.length - led.text.length) : `${led.day} ${at(index + 1)}`)
      if ((lines[index - 1]?.level ?? 0) > 1) headed += 1
      const isBeside = headline < 0 ? index < BESIDE_HEADLINE : Math.abs(index - headline) <= BESIDE_HEADLINE
      if (isBeside && index !== headline && isTail(led.text)) announce(index, led.text)
    }
    if (level && !led.time && led.text.length < TAIL && hasTimeSoon(lines, index)) headings.add(led.day)
    // Where days fall, what has been is told: the talks of a curriculum, the news.
    if (isNamed(index) || (isAlone && isNamedBelow(lines, index))) named.add(led.day)
    if (/^\d{4}-/.test(led.day) && led.day < before) named.clear()
    before = led.day
  })

  // Several days are a list of them, not what the headline announces.
  if (dated.size > 2) delete counts.headWhen
  if (!counts.headWhen) delete counts.somewhere
  if (dated.size > 1) counts.dated = dated.size - 1
  if (headed > 1) counts.headed = headed
  if (headings.size) counts.dayHeading = headings.size
  if (named.size > 1) {
    counts.named = named.size
    if (lines.some(({ folded, hasNumber }) => hasNumber && saysHour(folded))) counts.hour = 1
  }
  return counts
}

/** Whether a line that a day leads says who comes. A match ends with where it is played, too. */
function saysWho(line: Line | undefined): boolean {
  if (!line) return false
  if (introducesSomeone(line.text.slice(0, NAMED_WITHIN))) return true
  const last = line.text.length < NAMED_WITHIN ? nameAtEnd(line.text) : undefined
  return last !== undefined && !isPlace(foldDamage(last))
}

/** Whether under a day that stands alone is said who comes: beside the title, or in the line below it. Where times lead the lines, they tell more. */
function isNamedBelow(lines: readonly Line[], index: number): boolean {
  const [title, who] = [lines[index + 1], lines[index + 2]]
  if (!title || dayLed(title.folded) || timed(title.folded, '')) return false
  if (saysWho(title)) return true
  return who !== undefined && !dayLed(who.folded) && (saysWho(who) || isName(who.text))
}

/** Whether what stands behind a day and time leaves them alone. */
function isTail(text: string): boolean {
  return text.length < TAIL && (text === '' || text.startsWith('(') || welcome().test(text) || isPlace(text))
}

function isPlace(folded: string): boolean {
  if (folded.length > SHORT || folded.endsWith('.')) return false
  return folded.split(/[^a-z?]+/).some(word => places().has(word) || PLACE_END.test(word))
}

function hasTimeSoon(lines: readonly Line[], index: number): boolean {
  return lines
    .slice(index + 1, index + NEAR + 2)
    .some(({ folded, hasNumber }) => hasNumber && (timeAlone(folded) || timed(folded, '')))
}
