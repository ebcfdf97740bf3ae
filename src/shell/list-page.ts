import { lookAt } from '../core/page/glimpse.ts'
import { listPageInSteps } from '../core/page/list-page.ts'
import type { Page } from '../core/page/page.ts'
import { exactPage } from './page-repair/exact-page.ts'

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

/** The page as its bytes have it, where it may have been misread and they are still there; else as it is shown. */
async function listPage(): Promise<Page> {
  const misread = document.characterSet !== 'UTF-8' || lookAt(document).damaged
  const steps = listPageInSteps(document, misread ? await exactPage(document) : undefined)
  let until = performance.now() + LONGEST_SLICE
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() < until) continue
    await new Promise(resolve => setTimeout(resolve))
    until = performance.now() + LONGEST_SLICE
  }
}
