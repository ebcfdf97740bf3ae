import { listPage } from '../core/page/list-page.ts'
import { looksDamaged } from '../core/page/looks-damaged.ts'
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
    void readExactly().then(page => reply({ page }))
    return true
  })
}

/** The page as its bytes have it, where it may have been misread and they are still there; else as it is shown. */
async function readExactly(): Promise<Page> {
  const misread = document.characterSet !== 'UTF-8' || looksDamaged(document)
  return listPage(document, misread ? await exactPage(document) : undefined)
}
