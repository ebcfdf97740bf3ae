import type { DecodedWord } from './decode.ts'
import type { Line } from './line.ts'
import type { Slotted } from './slots.ts'

/** A text with slots, decoded. */
export type Decoded = { slotted: Slotted; line: Line; words: DecodedWord[] }
