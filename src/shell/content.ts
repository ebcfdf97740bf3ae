import { listBlocks } from '../core/page/list-blocks.ts'
import { looksDamaged } from '../core/page/looks-damaged.ts'
import { looksLikeProgramme } from '../core/page/looks-like-programme.ts'
import { pageFacts } from '../core/page/page-facts.ts'

/*
 * Runs on every page, so it is one small file without the polyfill (see `npm run sizes`): it asks the cheap
 * question once, and lists the page when the extension asks for it.
 */

type Runtime = {
  sendMessage(message: unknown): Promise<unknown>
  onMessage: {
    addListener(
      listener: (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => void,
    ): void
  }
  id: string
}
type WithRuntime = { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime }; klarspar?: Runtime }

const here = globalThis as WithRuntime
const runtime = (here.browser ?? here.chrome)?.runtime

// A page that was open before the extension came is given this script on request: twice is once too many. One that
// an earlier version of the extension left behind has lost its `id`, and no longer counts.
if (runtime && !here.klarspar?.id) {
  here.klarspar = runtime
  runtime.onMessage.addListener((message, sender, reply) => {
    if (sender.id === runtime.id && isListPage(message)) reply({ page: listPage() })
  })
  const { kind } = looksLikeProgramme(document)
  const damaged = looksDamaged(document)
  if (kind !== 'other' || damaged) {
    // The background has nothing to answer; while the extension is being replaced there is nobody to tell.
    runtime.sendMessage({ name: 'page-looked-at', ask: { kind, damaged } }).catch(() => undefined)
  }
}

function isListPage(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'name' in message && message.name === 'list-page'
}

function listPage() {
  const { texts, blocks } = listBlocks(document)
  return { facts: pageFacts(document, texts), texts, blocks }
}
