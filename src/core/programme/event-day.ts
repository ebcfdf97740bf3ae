import { type Calendar, saysOtherDay } from './calendar.ts'
import { findDay } from './dates.ts'
import { readLabels } from './labels.ts'
import type { Line } from './lines.ts'
import { saysAll } from './said-of-all.ts'
import { isDayLine } from './schedule-lines.ts'

/** `title` is the page's own, and the site's head where it has one, a line each. */
type Around = { before: readonly Line[]; after: readonly Line[]; title: string; calendar: Calendar }

/**
 * The day of all sessions of a page that says none of each: the one that the text over them states, else the one that
 * a label or a line of its own under them does, else the page's title. Undefined where several are stated, or several days as one event.
 */
export function dayOfEvent({ before, after, title, calendar }: Around): string | undefined {
  const over = before.flatMap(line => daysIn(line, calendar))
  const under = after
    .filter(line => saysWhen(line) || saysAll(line.span.text))
    .flatMap(line => daysIn(line, calendar))
  const named = daysInText(title, calendar).map(day => ({ ...day, isSaid: true }))
  return [over.filter(({ isSaid }) => isSaid), over, under, named].map(onlyDay).find(day => day !== undefined)
}

type Day = { date: string; lasts: boolean; isSaid: boolean }

/** The days that a line's sentences state, but deadlines. `isSaid`: it is a heading or a label's value. */
function daysIn(line: Line, calendar: Calendar): Day[] {
  if (line.span.text.length > LONGEST_TEXT) return []
  const isSaid = line.level !== undefined || saysWhen(line)
  return daysInText(line.span.text, calendar).map(day => ({ ...day, isSaid }))
}

function daysInText(text: string, calendar: Calendar): Omit<Day, 'isSaid'>[] {
  return text.split(BETWEEN_SENTENCES).flatMap(sentence => {
    const day = saysOtherDay(sentence) ? undefined : findDay(sentence)
    const date = day?.month === undefined ? undefined : calendar.dateOf(day)
    return date ? [{ date, lasts: day?.last !== undefined }] : []
  })
}

const LONGEST_TEXT = 1000
const BETWEEN_SENTENCES = /(?<=(?:\p{L}{2}|\d{4}|\))[.!?])\s+(?=\p{Lu})|\n/u

/** "Datum: 11 november", "Tid: …", "Onsdag 11 november": a line that is there to say when. */
function saysWhen({ span, marks }: Line): boolean {
  return (
    isDayLine(span.text) ||
    readLabels(span, marks)?.parts.some(
      ({ meaning }) => 'fact' in meaning && (meaning.fact === 'day' || meaning.fact === 'time'),
    ) === true
  )
}

function onlyDay(days: readonly Day[]): string | undefined {
  const dates = new Set(days.map(({ date }) => date))
  return dates.size === 1 && !days.some(({ lasts }) => lasts) ? days[0]?.date : undefined
}
