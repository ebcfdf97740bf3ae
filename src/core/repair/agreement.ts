import type { Decoded } from './restore.ts'
import type { RestoreModel } from './restore-model.ts'

/** Lets the words of a page agree. */
export function agree(
  _decoded: readonly Decoded[],
  _page: { texts: readonly string[]; names: readonly string[]; model: RestoreModel },
): void {
  return
}
