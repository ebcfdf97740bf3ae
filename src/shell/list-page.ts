import { listInSteps } from '../core/page/list-blocks.ts'
import { pageFacts } from '../core/page/page-facts.ts'

/*
 * Given to a page when the person asks for it to be read: says what the page says, and changes nothing. Like the
 * content script it is one file without the polyfill.
 */

type Runtime = {
  id: string
  onMessage: {
    addListener(
      listener: (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => boolean,
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
    if (sender.id !== runtime.id || !asked) return false
    void listPage().then(
      page => reply({ page }),
      reason => {
        reply(undefined) // Nobody is to wait in vain.
        throw reason
      },
    )
    return true // The answer comes later.
  })
}

/** The page lives on in between, in milliseconds: far below the 50 that count as a long task (W3C Long Tasks). */
const LONGEST_SLICE = 12

async function listPage() {
  const steps = listInSteps(document)
  let until = performance.now() + LONGEST_SLICE
  for (;;) {
    const step = steps.next()
    if (step.done) return { facts: pageFacts(document, step.value.texts), ...step.value }
    if (performance.now() < until) continue
    await new Promise(resolve => setTimeout(resolve))
    until = performance.now() + LONGEST_SLICE
  }
}
