import type { Page } from '../../src/core/page/page.ts'
import { readModel } from '../../src/core/repair/model.ts'
import { comparable } from '../pages/comparable.ts'

/** Reads what pages said, in the browser's own engine; `packed` is the model's file in Base64. */
async function readAll(packed: string, pages: readonly Page[]) {
  const bytes = Uint8Array.from(atob(packed), character => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  const model = readModel(new Uint8Array(await new Response(stream).arrayBuffer()))
  return pages.map(page => comparable(page, model))
}
Object.assign(globalThis, { klarsparRead: readAll })
