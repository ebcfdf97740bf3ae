import { lookAt } from '../core/page/glimpse.ts'
import { lookAgain } from '../core/page/look-again.ts'

/*
 * Runs on every page, so it is one small file without the polyfill (see `npm run sizes`): it asks the cheap
 * question, and asks it again as the page changes itself. What is worth judging is judged in the background.
 */

type Runtime = { sendMessage(message: unknown): Promise<unknown> }
type Here = { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } }

const { browser, chrome } = globalThis as Here
const runtime = (browser ?? chrome)?.runtime
const watching = new AbortController()
let told = false

function look() {
  const { glimpse, worth, damaged } = lookAt(document)
  // A page that has become something else is told of too, so that its badge goes.
  if (!worth && !damaged && !told) return
  told = worth || damaged
  // When the extension is replaced there is nobody left to tell, and nothing more to look for.
  runtime?.sendMessage({ name: 'page-looked-at', ask: { glimpse, damaged } }).catch(() => watching.abort())
}

const clock = {
  now: () => performance.now(),
  after(ms: number, run: () => void) {
    const timer = setTimeout(() => (document.hidden ? whenSeen(run) : run()), ms)
    return () => clearTimeout(timer)
  },
}

function whenSeen(run: () => void) {
  document.addEventListener('visibilitychange', run, { once: true, signal: watching.signal })
}

look()
const changes = lookAgain(look, clock, watching.signal)
let address = location.href
const observer = new MutationObserver(() => {
  if (location.href === address) return changes.changed()
  address = location.href
  changes.moved()
})
observer.observe(document, { subtree: true, childList: true, characterData: true })
watching.signal.addEventListener('abort', () => observer.disconnect())
