import { type ComponentChildren, render } from 'preact'
import { newEntry } from '../core/list/entry.ts'
import { savedSession } from '../core/session/saved-session.ts'
import { createListState } from '../view/list/list-state.ts'
import { PageRepair } from '../view/popup/PageRepair.tsx'
import { Popup } from '../view/popup/Popup.tsx'
import { createPopupState, type PopupVerbs } from '../view/popup/popup-state.ts'
import { browser } from './browser.ts'
import { wireList } from './list-verbs.ts'
import { send } from './messages.ts'
import { wirePageRepair } from './popup-page-repair.ts'
import { chosenWords } from './words.ts'

/* The toolbar popup, wired: the page in front, and the list. */

const words = await chosenWords()
const state = createPopupState()
const list = createListState(Date.now())
const page = new AbortController()
const { saved, verbs: listVerbs, attempt } = wireList({ state: list, words, signal: page.signal })
document.documentElement.lang = words.language

const verbs: PopupVerbs = {
  read: async programme => {
    const tabId = await tabInFront()
    if (tabId === undefined) return
    await send('open-reader', { tabId, page: programme.source.url })
    window.close()
  },
  toggleSaved: async session => {
    if (list.ids.value.has(session.id)) return listVerbs.remove([session.id])
    const { value } = state.page
    if (value.kind !== 'read') return
    await attempt(async () => {
      await saved.save(savedSession(value.programme, session, Date.now()))
      return words.status.saved(session.title)
    })
  },
  saveAll: async sessions => {
    const { value } = state.page
    if (value.kind !== 'read') return
    const fresh = sessions.filter(({ id }) => !list.ids.value.has(id))
    await attempt(async () => {
      await saved.put(fresh.map(session => newEntry(savedSession(value.programme, session, Date.now()))))
      return words.list.import.done(fresh.length)
    })
  },
  openPage: async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('src/shell/list.html') })
    window.close()
  },
  openOptions: async () => {
    await browser.runtime.openOptionsPage()
    window.close()
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

window.addEventListener('pagehide', () => page.abort())
const show = (pageRepair?: ComponentChildren) =>
  render(
    <Popup state={state} verbs={verbs} list={{ state: list, verbs: listVerbs }} words={words}>
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
