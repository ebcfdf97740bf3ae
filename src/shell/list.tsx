import { render } from 'preact'
import { ListPage } from '../view/list/ListPage.tsx'
import { createListState } from '../view/list/list-state.ts'
import { browser } from './browser.ts'
import { wireList } from './list-verbs.ts'
import { chosenWords } from './words.ts'

/* The personal list as a page, wired. */

const words = await chosenWords()
const state = createListState(Date.now())
state.tools.value = 'shown'
// The page stays open for long: its search is ready before it is turned to.
state.indexWanted.value = true
const page = new AbortController()
const { verbs } = wireList({ state, words, signal: page.signal })
document.documentElement.lang = words.language
document.title = `${words.list.title} – ${words.name}`
window.addEventListener('pagehide', () => page.abort())
render(
  <ListPage
    state={state}
    verbs={verbs}
    openOptions={() => browser.runtime.openOptionsPage()}
    words={words}
  />,
  document.body,
)
