import { repairTexts } from '../core/repair/repair-text.ts'
import { inject } from './inject.ts'
import { loadModel } from './load-model.ts'
import type { Answer } from './messages.ts'
import pageRepair from './page-repair.ts?script&iife'

/** Repairs the text of a tab’s page where it stands, by giving the page the part that can. */
export async function repairTab(tabId: number): Promise<Answer<'repair-tab'>> {
  return (await inject(tabId, pageRepair)) ? null : { problem: 'internal-page' }
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
