import type { Page } from './page/page.ts'
import { withSpans } from './programme/lines.ts'
import { readSession } from './programme/read-session.ts'
import { settle } from './programme/settle.ts'
import type { Span } from './programme/span.ts'
import { joinTypedLists } from './programme/typed-lists.ts'
import type { Model } from './repair/model.ts'
import { repairPage } from './repair-page.ts'
import type { Programme, Session } from './session/session.ts'
import { sessionId } from './session/session-id.ts'

/** The language that a text is taken for where a page names none. */
const USUAL_LANGUAGE = 'sv'

/**
 * The whole way from a page to what it says: repair first, since labels and names must be whole to be read;
 * then the parts of each session; then spans become texts, and repairs find their place in them.
 */
export function readProgramme(page: Page, model: Model): Programme {
  const { texts, repairs } = repairPage(page, model)
  const { facts } = page
  const blocks = joinTypedLists(withSpans(page.blocks, texts))
  const title: Span = { text: texts[facts.title]?.text ?? '', of: facts.title, at: 0 }
  const site = facts.site === undefined ? undefined : texts[facts.site]?.text
  const draft = {
    id: sessionId(facts.url, 0),
    ...readSession({ blocks, texts, pageTitle: title, site }),
    url: facts.url,
  }
  const session = settle<Session>(draft, repairs)
  return {
    kind: 'session',
    language: facts.language ?? USUAL_LANGUAGE,
    source: { url: facts.url, title: title.text, ...(site && { site }) },
    sessions: [session.value],
    repairs: session.repairs.map(repair => ({ session: session.value.id, ...repair })),
  }
}
