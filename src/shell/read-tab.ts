import { readProgramme } from '../core/read-programme.ts'
import { browser } from './browser.ts'
import { loadModel } from './load-model.ts'
import { type Answer, sendToTab } from './messages.ts'
import { keepReading } from './readings.ts'

/** Reads the page in a tab and keeps what it says. Expected failures come back as a problem. */
export async function readTab(tabId: number): Promise<Answer<'read-tab'>> {
  const listed = await listPage(tabId)
  if (!listed) return { problem: 'internal-page' }
  const { page } = listed
  if (page.blocks.length === 0) return { problem: 'empty-page' }
  const programme = readProgramme(page, await loadModel())
  await keepReading(programme)
  return { programme }
}

/**
 * Asks the page’s content script; a page that was open before the extension came is given it first. Undefined
 * where the browser lets no extension in (its own pages, its store, a PDF, a `data:` page).
 */
async function listPage(tabId: number): Promise<Answer<'list-page'> | undefined> {
  const listed = await sendToTab(tabId, 'list-page', {})
  return listed ?? ((await bringContentScript(tabId)) ? sendToTab(tabId, 'list-page', {}) : undefined)
}

async function bringContentScript(tabId: number): Promise<boolean> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap(script => script.js ?? []) ?? []
  try {
    await browser.scripting.executeScript({ target: { tabId }, files })
    return true
  } catch (error) {
    // The browser lets no extension in here; each words it in its own way ("Cannot access …", "Missing host permission …").
    if (error instanceof Error) return false
    throw error
  }
}
