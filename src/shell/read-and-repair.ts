import { expose } from 'comlink'
import type { Page } from '../core/page/page.ts'
import { readProgramme } from '../core/read-programme.ts'
import { repairTexts } from '../core/repair/repair-text.ts'
import type { Programme } from '../core/session/session.ts'
import { loadModel } from './load-model.ts'

/*
 * A worker: everything that has to know the words of programmes and the repair model. What asks it sends a port, and asks
 * there (Comlink). It keeps nothing between two questions but the model.
 */

const readAndRepair = {
  /** Loads what the next question needs, which is likely to come. */
  async prepare(): Promise<void> {
    await loadModel()
  },
  /** What a page says. */
  async read(page: Page): Promise<Programme> {
    return readProgramme(page, await loadModel())
  },
  /** Each text repaired and how many of its words were; null for one that is whole. */
  async repair(texts: string[]): Promise<({ text: string; words: number } | null)[]> {
    return repairTexts(texts, { model: await loadModel() }).map(({ text, repairs }) =>
      repairs.length > 0 ? { text, words: repairs.length } : null,
    )
  },
}

export type ReadAndRepair = typeof readAndRepair

addEventListener('message', ({ ports: [port] }) => {
  if (port) expose(readAndRepair, port)
})
