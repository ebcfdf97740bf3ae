import { listPage, listPageInSteps } from '../../src/core/page/list-page.ts'
import { readProgramme } from '../../src/core/read-programme.ts'
import { readModel } from '../../src/core/repair/model.ts'
import type { Programme } from '../../src/core/session/session.ts'

/** What one engine made of the page it runs in, and how long each try took (ms): the first one cold. */
export type Run<Made> = { made: Made; times: number[] }

/**
 * The reader as it runs in a page for the benchmark: bundled, and called through `globalThis.klarspar`. `inPage` is
 * the part of each try that the extension spends in the page itself (ms); the rest runs in the background.
 */
export type Ours = {
  read(model: string, tries: number): Promise<Run<Programme> & { inPage: number[] }>
  /** Without what was read, which may be too much to hand over. */
  time(model: string, tries: number): Promise<{ times: number[]; inPage: number[] }>
  /** The longest time that listing in slices holds the page (ms). */
  longestSlice(): number
}

/** As in src/shell/list-page.ts (ms). */
const SLICE = 12

const ours: Ours = {
  read: async (model, tries) => {
    const packed = Uint8Array.from(atob(model), character => character.charCodeAt(0))
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
    const loaded = readModel(new Uint8Array(await new Response(stream).arrayBuffer()))
    const times: number[] = []
    const inPage: number[] = []
    let made: Programme | undefined
    for (let at = 0; at < tries; at++) {
      const started = performance.now()
      const page = listPage(document)
      inPage.push(performance.now() - started)
      made = readProgramme(page, loaded)
      times.push(performance.now() - started)
    }
    if (!made) throw new Error('nothing was tried')
    return { made, times, inPage }
  },
  longestSlice: () => {
    const steps = listPageInSteps(document)
    let started = performance.now()
    let longest = 0
    for (;;) {
      const step = steps.next()
      const since = performance.now() - started
      longest = Math.max(longest, since)
      if (step.done) return longest
      if (since >= SLICE) started = performance.now()
    }
  },
  time: async (model, tries) => {
    const { times, inPage } = await ours.read(model, tries)
    return { times, inPage }
  },
}
Object.assign(globalThis, { klarspar: ours })
