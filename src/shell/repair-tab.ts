import { repairTexts } from '../core/repair/repair-text.ts'
import { browser } from './browser.ts'
import { loadModel } from './load-model.ts'
import type { Answer } from './messages.ts'
import pageRepair from './page-repair.ts?script&iife'

/** Repairs the text of a tab’s page where it stands, by giving the page the part that can. */
export async function repairTab(tabId: number): Promise<Answer<'repair-tab'>> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [pageRepair.replace(/^\//, '')] })
    return null
  } catch (error) {
    // The browser lets no extension in here; each words it in its own way.
    if (error instanceof Error) return { problem: 'internal-page' }
    throw error
  }
}

/** Repairs a slice of a page’s texts; null for each that is whole. */
export async function repairSlice(texts: string[]): Promise<Answer<'repair-texts'>> {
  const repaired = repairTexts(texts, { model: await loadModel() })
  return {
    repaired: repaired.map(({ text, repairs }) =>
      repairs.length > 0 ? { text, words: repairs.length } : null,
    ),
  }
}
