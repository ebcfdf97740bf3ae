import modelUrl from '../core/repair/model.bin?url&no-inline'
import { type Model, readModel } from '../core/repair/model.ts'

let loading: Promise<Model> | undefined

/** The repair model, read once for as long as this process lives. The file is the extension’s own: no network. */
export function loadModel(): Promise<Model> {
  loading ??= unpack(modelUrl)
  return loading
}

async function unpack(url: string): Promise<Model> {
  const file = await fetch(url)
  if (!file.body) throw new Error('The model file is missing from the extension.')
  const unpacked = new Response(file.body.pipeThrough(new DecompressionStream('gzip')))
  return readModel(new Uint8Array(await unpacked.arrayBuffer()))
}
