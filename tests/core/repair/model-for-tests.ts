import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Model, readModel } from '../../../src/core/repair/model.ts'

/** The model of the project, read once for all tests. */
export const model: Model = readModel(
  gunzipSync(readFileSync(new URL('../../../src/core/repair/model.bin', import.meta.url))),
)
