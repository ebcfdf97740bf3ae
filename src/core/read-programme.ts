import type { Page, PageBlock, PageText } from './page/page.ts'
import { textsOf, titlesOf } from './programme/add-stated.ts'
import { readCalendar } from './programme/calendar.ts'
import { withDoubts } from './programme/doubts.ts'
import { readEvent } from './programme/event.ts'
import { factRows } from './programme/fact-rows.ts'
import { languageOf } from './programme/languages.ts'
import { withLearnedNames } from './programme/learned-names.ts'
import { linesOf, withSpans } from './programme/lines.ts'
import { mainBlocks } from './programme/main-blocks.ts'
import { openTables } from './programme/open-tables.ts'
import { prepareBlocks } from './programme/prepare-blocks.ts'
import { type DraftSession, readSession } from './programme/read-session.ts'
import { forget } from './programme/remember.ts'
import { withRoomsBeside } from './programme/rooms-beside.ts'
import { findSections } from './programme/schedule.ts'
import { settle } from './programme/settle.ts'
import type { Span } from './programme/span.ts'
import { withSpeakersAhead } from './programme/speakers-ahead.ts'
import { timeZoneOf } from './programme/time-zone.ts'
import { withTimesInFigures } from './programme/times-in-figures.ts'
import type { Clues } from './programme/title-score.ts'
import { joinTypedLists } from './programme/typed-lists.ts'
import { type Reading, readStated, withStated } from './programme/with-stated.ts'
import type { Model } from './repair/model.ts'
import { repairPage } from './repair-page.ts'
import type { Programme, Session } from './session/session.ts'
import { sessionId } from './session/session-id.ts'

/** The language that a text is taken for where neither the page nor its words tell. */
const USUAL_LANGUAGE = 'sv'

/**
 * The whole way from a page to what it says: repair first, since labels and names must be whole to be read; then the
 * schedule comes apart into sessions, and each session into its parts; then spans become texts, and repairs find
 * their place in them.
 */
export function readProgramme(page: Page, model: Model): Programme {
  try {
    return read(page, model)
  } finally {
    forget()
  }
}

function read(page: Page, model: Model): Programme {
  const { facts } = page
  const events = readStated(facts)
  const stated = textsOf(events)
  const repaired = repairPage({ ...page, texts: [...page.texts, ...stated.map(text => ({ text }))] }, model)
  const { blocks: listed, texts } = withLearnedNames(
    withSpans(page.blocks, repaired.texts),
    withTimesInFigures(repaired.texts),
  )
  const repairs = withDoubts(texts, repaired.repairs)
  const spanOf = (id: number): Span => ({ text: texts[id]?.text ?? '', of: id, at: 0 })
  const places = new Map(stated.map((text, index) => [text, page.texts.length + index]))
  const spell = (text: string) => spanOf(places.get(text) ?? -1)
  const site = facts.site === undefined ? undefined : texts[facts.site]?.text
  const clues: Clues = { pageTitle: spanOf(facts.title), site, url: facts.url }

  const timeZone = timeZoneOf(facts.url)
  const blocks = mainBlocks(openTables(joinTypedLists(prepareBlocks(factRows(listed, texts), texts))), texts)
  const visible = readBlocks(blocks, {
    texts,
    clues,
    timeZone,
    tagline: facts.tagline === undefined ? '' : (texts[facts.tagline]?.text ?? ''),
    titles: titlesOf(events, spell),
    stated: events.flatMap(({ start }) => start?.day ?? []),
  })
  const reading = withStated(visible, events, { spell, timeZone, url: facts.url })

  const sessions = reading.sessions.map((session, index) => {
    const url = reading.kind === 'schedule' ? {} : { url: facts.url }
    return settle<Session>({ id: sessionId(facts.url, index), ...session, ...url }, repairs)
  })
  return {
    kind: reading.kind,
    language: facts.language ?? languageOf(texts.map(({ text }) => text)) ?? USUAL_LANGUAGE,
    source: { url: facts.url, title: clues.pageTitle.text, ...(site && { site }) },
    ...(reading.event && { event: settle<NonNullable<Programme['event']>>(reading.event, repairs).value }),
    sessions: sessions.map(({ value }) => value),
    repairs: sessions.flatMap(({ value, repairs: placed }) =>
      placed.map(repair => ({ session: value.id, ...repair })),
    ),
  }
}

type Around = {
  texts: readonly PageText[]
  clues: Clues
  tagline: string
  timeZone: string
  titles: ReadonlySet<string>
  stated: readonly string[]
}

/** What the visible page says: a schedule’s sessions, or one. */
function readBlocks(
  blocks: readonly PageBlock<Span>[],
  { texts, clues, tagline, timeZone, titles, stated }: Around,
): Reading {
  const calendar = readCalendar({
    lines: linesOf(blocks, texts),
    texts: texts.map(({ text }) => text),
    stated,
    title: clues.pageTitle.text,
    url: clues.url,
  })
  const { sections, lead } = findSections(blocks, {
    texts,
    calendar,
    titles,
    title: `${clues.pageTitle.text}\n${tagline}`,
  })
  if (sections.length > 1) {
    const read = sections.map(section => readSession({ ...section, texts, calendar, timeZone }))
    const sessions = withRoomsBeside(withSpeakersAhead(read))
    const days = sessions.flatMap(({ day }) => (day === undefined ? [] : String(day)))
    const event = readEvent({ lines: linesOf(lead, texts), calendar, clues, days })
    return { kind: 'schedule', sessions, ...(event && { event }) }
  }
  const session = readSession({ blocks, texts, calendar, timeZone, clues })
  return { kind: isSession(session) ? 'session' : 'other', sessions: [session] }
}

/** Whether a page that is no schedule is a session: it says of what kind, by whom, or when and where. */
function isSession(draft: DraftSession): boolean {
  return (
    draft.kind !== undefined ||
    (draft.day !== undefined && draft.place !== undefined) ||
    (draft.people.length > 0 && draft.people.some(({ roleText }) => roleText)) ||
    (draft.start !== undefined &&
      (draft.place !== undefined || draft.day !== undefined || draft.people.length > 0))
  )
}
