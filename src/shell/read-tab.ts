import { inject } from './inject.ts'
import listPage from './list-page.ts?script&iife'
import { type Answer, sendToTab } from './messages.ts'
import { askWorker } from './reading-worker.ts'
import { keepReading } from './readings.ts'

/**
 * Reads the page in a tab and keeps what it says. Expected failures come back as a problem. `onListed` is called with the
 * page’s address once the page itself is no longer needed, and awaited.
 */
export async function readTab(
  tabId: number,
  onListed?: (url: string) => Promise<unknown>,
): Promise<Answer<'read-tab'>> {
  const listed = await askPage(tabId)
  if (!listed) return { problem: 'internal-page' }
  const { page } = listed
  if (page.blocks.length === 0) return { problem: 'empty-page' }
  await onListed?.(page.facts.url)
  const programme = await askWorker(worker => worker.read(page))
  await keepReading(programme)
  return { programme }
}

/**
 * What the page says. It is given the part that can tell when it is first asked. Undefined where the browser lets no
 * extension in (its own pages, its store, a PDF, a `data:` page).
 */
async function askPage(tabId: number): Promise<Answer<'list-page'> | undefined> {
  const listed = await sendToTab(tabId, 'list-page', {})
  return listed ?? ((await inject(tabId, listPage)) ? sendToTab(tabId, 'list-page', {}) : undefined)
}
