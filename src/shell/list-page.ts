import { listBlocks } from '../core/page/list-blocks.ts'
import { pageFacts } from '../core/page/page-facts.ts'

/*
 * Given to a page when the person asks for it to be read: says what the page says, and changes nothing. Like the
 * content script it is one file without the polyfill.
 */

type Runtime = {
  id: string
  onMessage: {
    addListener(
      listener: (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => void,
    ): void
  }
}
type Here = { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime }; klarsparLists?: Runtime }

const here = globalThis as Here
const runtime = (here.browser ?? here.chrome)?.runtime

// Twice is once too many. What an earlier version of the extension left behind has lost its `id`, and does not count.
if (runtime && !here.klarsparLists?.id) {
  here.klarsparLists = runtime
  runtime.onMessage.addListener((message, sender, reply) => {
    const asked =
      typeof message === 'object' && message !== null && 'name' in message && message.name === 'list-page'
    if (sender.id === runtime.id && asked) reply({ page: listPage() })
  })
}

function listPage() {
  const { texts, blocks } = listBlocks(document)
  return { facts: pageFacts(document, texts), texts, blocks }
}
