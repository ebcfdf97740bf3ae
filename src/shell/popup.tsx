import { type ComponentChildren, render } from 'preact'
import { savedSession } from '../core/session/saved-session.ts'
import { PageRepair } from '../view/popup/PageRepair.tsx'
import { Popup } from '../view/popup/Popup.tsx'
import { createPopupState, type PopupVerbs } from '../view/popup/popup-state.ts'
import { browser } from './browser.ts'
import { send } from './messages.ts'
import { wirePageRepair } from './popup-page-repair.ts'
import { readerAddress } from './reader-address.ts'
import { createSavedSessions, storageProblem } from './storage/saved-sessions.ts'
import { chosenWords } from './words.ts'

/* The toolbar popup, wired: state and verbs, the list in the database, the page in front. */

const words = await chosenWords()
const state = createPopupState()
const savedSessions = createSavedSessions()
const page = new AbortController()
document.documentElement.lang = words.language

/** Runs a change of the list and says how it went; a failure of the storage is told, any other is thrown on. */
async function change(work: () => Promise<void>, said: string): Promise<void> {
  try {
    await work()
    state.problem.value = undefined
    state.status.value = said
  } catch (error) {
    state.problem.value = storageProblem(error)
  }
}

const verbs: PopupVerbs = {
  read: async programme => {
    const tabId = await tabInFront()
    if (tabId === undefined) return
    await send('open-reader', { tabId, page: programme.source.url })
    window.close()
  },
  toggleSaved: async session => {
    const saved = state.saved.value.find(({ id }) => id === session.id)
    if (saved) return verbs.remove(saved)
    if (state.page.value.kind !== 'read') return
    const entry = savedSession(state.page.value.programme, session, Date.now())
    await change(() => savedSessions.save(entry), words.status.saved(session.title))
  },
  open: async ({ id, source }) => {
    await browser.tabs.create({ url: readerAddress({ page: source.url, session: id }) })
    window.close()
  },
  remove: async entry => {
    await change(async () => {
      await savedSessions.remove(entry.id)
      state.removed.value = [...state.removed.value, entry]
    }, words.status.removed(entry.session.title))
  },
  undo: async entry => {
    await change(async () => {
      await savedSessions.save(entry)
      state.removed.value = state.removed.value.filter(({ id }) => id !== entry.id)
    }, words.status.restored(entry.session.title))
  },
}

async function tabInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}

async function readPageInFront(): Promise<void> {
  const tabId = await tabInFront()
  const read =
    tabId === undefined ? ({ problem: 'internal-page' } as const) : await send('read-tab', { tabId })
  state.page.value =
    'problem' in read
      ? { kind: 'problem', problem: read.problem }
      : { kind: 'read', programme: read.programme }
}

savedSessions.watch(
  saved => {
    state.saved.value = saved
  },
  error => {
    state.problem.value = storageProblem(error)
  },
  page.signal,
)
window.addEventListener('pagehide', () => page.abort())
const show = (pageRepair?: ComponentChildren) =>
  render(
    <Popup state={state} verbs={verbs} words={words}>
      {pageRepair}
    </Popup>,
    document.body,
  )
show()
await readPageInFront()
const tabId = await tabInFront()
if (state.page.value.kind === 'read' && tabId !== undefined) {
  const repair = await wirePageRepair({
    tabId,
    url: state.page.value.programme.source.url,
    signal: page.signal,
  })
  show(<PageRepair state={repair.state} verbs={repair.verbs} words={words} />)
}
