import type { DecodedWord } from './decode.ts'
import type { Line } from './line.ts'
import type { Slotted } from './slots.ts'

/** A text with slots, decoded. `english`: its other marks are those of English. */
export type Decoded = { slotted: Slotted; line: Line; words: DecodedWord[]; english: boolean }
