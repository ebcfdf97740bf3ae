import { inject } from './inject.ts'
import type { Answer } from './messages.ts'
import pageRepair from './page-repair.ts?script&iife'
import { askWorker } from './reading-worker.ts'

/** Repairs the text of a tab’s page where it stands, by giving the page the part that can. */
export async function repairTab(tabId: number): Promise<Answer<'repair-tab'>> {
  return (await inject(tabId, pageRepair)) ? null : { problem: 'internal-page' }
}

/** Repairs a slice of a page’s texts; null for each that is whole. */
export async function repairSlice(texts: string[]): Promise<Answer<'repair-texts'>> {
  return { repaired: await askWorker(worker => worker.repair(texts)) }
}
