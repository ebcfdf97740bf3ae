import { render } from 'preact'
import { savedSession } from '../core/session/saved-session.ts'
import type { Programme } from '../core/session/session.ts'
import { Reader } from '../view/reader/Reader.tsx'
import { createReaderState, type ReaderVerbs, type Shown } from '../view/reader/reader-state.ts'
import { readerAddress, readerTarget } from './reader-address.ts'
import { readingOf } from './readings.ts'
import { createSavedSessions } from './storage/saved-sessions.ts'
import { storageProblem } from './storage/storage-problem.ts'
import { chosenWords } from './words.ts'

/* The reader, wired: it lives on nothing but a kept reading or a saved session. */

const words = await chosenWords()
const state = createReaderState()
const savedSessions = createSavedSessions()
const page = new AbortController()
const target = readerTarget(location.href)
let programme: Programme | undefined

async function change(work: () => Promise<void>, said: string): Promise<void> {
  try {
    await work()
    state.problem.value = undefined
    state.status.value = said
  } catch (error) {
    state.problem.value = storageProblem(error)
  }
}

const verbs: ReaderVerbs = {
  back: () => {
    if (history.length > 1) history.back()
    else if (target.page) location.assign(target.page)
  },
  open: session => location.assign(readerAddress({ page: target.page, session: session.id })),
  toggleSaved: async session => {
    if (state.savedIds.value.has(session.id)) {
      return change(() => savedSessions.remove(session.id), words.status.removed(session.title))
    }
    const shown = state.shown.value
    const from: Programme | undefined =
      programme ??
      (shown.kind === 'session'
        ? { ...shown, kind: 'session', sessions: [shown.session], repairs: [...shown.repairs] }
        : undefined)
    if (!from) return
    await change(
      () => savedSessions.save(savedSession(from, session, Date.now())),
      words.status.saved(session.title),
    )
  },
}

/** What the address asks for: the page’s last reading, else the saved session, else why there is neither. */
async function find(): Promise<Shown> {
  if (target.problem) return { kind: 'problem', problem: target.problem, page: target.page }
  programme = target.page ? await readingOf(target.page) : undefined
  const sessions = programme?.sessions ?? []
  const session = target.session
    ? sessions.find(({ id }) => id === target.session)
    : sessions.length === 1
      ? sessions[0]
      : undefined
  if (programme && session) {
    const repairs = programme.repairs.filter(repair => repair.session === session.id)
    return { kind: 'session', session, repairs, language: programme.language, source: programme.source }
  }
  if (programme && !target.session) return { kind: 'schedule', programme }
  const saved = target.session ? await savedSessions.get(target.session) : undefined
  return saved
    ? { kind: 'session', ...saved }
    : { kind: 'problem', problem: 'gone', page: safePage(target.page) }
}

/** The address stands in ours, which anyone may have written: only a web page is offered as a link. */
function safePage(url: string | undefined): string | undefined {
  return url && /^https?:/i.test(url) ? url : undefined
}

function titleOf(shown: Shown): string {
  if (shown.kind === 'session') return shown.session.title
  return shown.kind === 'schedule' ? shown.programme.source.title : words.name
}

document.documentElement.lang = words.language
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && !event.defaultPrevented) verbs.back()
})
savedSessions.watch(
  saved => {
    state.savedIds.value = new Set(saved.map(({ id }) => id))
  },
  error => {
    state.problem.value = storageProblem(error)
  },
  page.signal,
)
window.addEventListener('pagehide', () => page.abort())
render(<Reader state={state} verbs={verbs} words={words} />, document.body)
state.shown.value = await find()
document.title = titleOf(state.shown.value)
