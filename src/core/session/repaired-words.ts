import type { Repair } from './session.ts'

/** The repairs that changed a word. A doubtful glue is told as a repair too, but is left as it was. */
export function repairedWords(repairs: readonly Repair[]): Repair[] {
  return repairs.filter(({ before, after }) => before !== after)
}
