import { hinted } from './hinted.ts'
import { COMMA, DASH, signsOf } from './hints.ts'
import { looksLikeName } from './name.ts'
import { personOf } from './person-of.ts'
import type { DraftSession } from './read-session.ts'
import { type Span, slice } from './span.ts'

/** So many of a page's sessions, and this share of those that are no pauses, show its way of writing titles. */
const ENOUGH = 3
const SHARE = 0.6

/**
 * "Stina Viker – Bomullsljuset", "Bo Ek, Den långa resan": where most titles of a page are a name, a sign and more, the name is the speaker's in
 * all of them; a title alone would not tell ("Selma Lagerlöf – ett liv").
 */
export function withSpeakersAhead(sessions: readonly DraftSession[]): DraftSession[] {
  const cuts = sessions.map(({ title }) => (typeof title === 'string' ? undefined : speakerAhead(title)))
  const names = new Set(cuts.flatMap(cut => cut?.name.text ?? []))
  const told = sessions.filter(isCutAlready).length + names.size
  const all = sessions.filter(({ title, kind }) => kind === undefined || kind !== title).length
  if (names.size === 0 || told < ENOUGH || told < SHARE * all) return [...sessions]
  return sessions.map((session, index) => {
    const cut = cuts[index]
    if (!cut) return session
    const isKnown = session.people.some(({ name }) => typeof name !== 'string' && name.text === cut.name.text)
    const speaker = personOf({ name: cut.name, slots: 0, proven: true })
    return { ...session, title: cut.title, people: isKnown ? session.people : [speaker, ...session.people] }
  })
}

const AHEAD = hinted(text => (signsOf(text) & (DASH | COMMA)) !== 0, /(?:\s[–—-]|,)\s(?=[\p{Lu}\d”“"])/u)

function speakerAhead(title: Span): { name: Span; title: Span } | undefined {
  const dash = AHEAD.exec(title.text)
  if (!dash || !looksLikeName(title.text.slice(0, dash.index))) return undefined
  return { name: slice(title, 0, dash.index), title: slice(title, dash.index + dash[0].length) }
}

/** Whether the name before the dash has come off a session's title. */
function isCutAlready({ title, people }: DraftSession): boolean {
  return people.some(
    ({ name }) =>
      typeof name !== 'string' &&
      typeof title !== 'string' &&
      name.of === title.of &&
      title.at > name.at &&
      title.at - name.at - name.text.length <= LONGEST_DASH,
  )
}

const LONGEST_DASH = 3
