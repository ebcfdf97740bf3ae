import { type ComponentChildren, render } from 'preact'
import { PageRepair } from '../view/popup/PageRepair.tsx'
import { Popup } from '../view/popup/Popup.tsx'
import { createPopupState, type PopupVerbs } from '../view/popup/popup-state.ts'
import { browser } from './browser.ts'
import { send } from './messages.ts'
import { wirePageRepair } from './popup-page-repair.ts'
import { OPENED_READER, readerAddress } from './reader-address.ts'
import { chosenWords } from './words.ts'

/* The toolbar popup, wired: the page in front, then the list. */

/** The popup goes away with its tab: it is asked for once. */
const tabInFront = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab?.id)
const listPart = import('./popup-list.tsx')
const words = await chosenWords()
const state = createPopupState()
const page = new AbortController()
const list = listPart.then(({ openList }) => openList({ state, words, signal: page.signal }))
document.documentElement.lang = words.language

const verbs: PopupVerbs = {
  read: async programme => {
    // The reader closes the popup once its text is there: to close it now would hold up the reader, in the same process.
    window.name = OPENED_READER
    await browser.tabs.update({ url: readerAddress({ page: programme.source.url }) })
  },
  toggleSaved: async session => {
    const { value } = state.page
    if (value.kind === 'read') await (await list).toggle(value.programme, session)
  },
  saveAll: async () => {
    const { value } = state.page
    if (value.kind === 'read') await (await list).saveAll(value.programme)
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

async function readPageInFront(): Promise<void> {
  const tabId = await tabInFront
  const read =
    tabId === undefined ? ({ problem: 'internal-page' } as const) : await send('read-tab', { tabId })
  state.page.value =
    'problem' in read
      ? { kind: 'problem', problem: read.problem }
      : { kind: 'read', programme: read.programme }
}

window.addEventListener('pagehide', () => page.abort())
let pageRepair: ComponentChildren
let listView: ComponentChildren
const show = () =>
  render(
    <Popup state={state} verbs={verbs} list={listView} words={words}>
      {pageRepair}
    </Popup>,
    document.body,
  )
show()
const reading = readPageInFront()
listView = (await list).view
show()
await reading
const tabId = await tabInFront
if (state.page.value.kind === 'read' && tabId !== undefined) {
  const repair = await wirePageRepair({
    tabId,
    url: state.page.value.programme.source.url,
    signal: page.signal,
  })
  pageRepair = <PageRepair state={repair.state} verbs={repair.verbs} words={words} />
  show()
}
