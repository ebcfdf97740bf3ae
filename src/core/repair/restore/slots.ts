import { addressSpans } from './addresses.ts'

/**
 * The characters that stand where one was lost, and which of them also have a life of their own in whole text.
 * `named` is how the damage is told (`lost:…`). `leadsWords`: whole
 * text has it before words too; `followsWords`: right after them, or in them. `leastProof`: how many words must prove
 * it; an underscore is also part of names in programs and marks keys in menus.
 */
export const MARKERS = [
  { character: '?', named: '?', alsoGenuine: true, leadsWords: false, followsWords: true, leastProof: 1 },
  {
    character: '\ufffd',
    named: 'U+FFFD',
    alsoGenuine: false,
    leadsWords: false,
    followsWords: false,
    leastProof: 0,
  },
  { character: '_', named: '_', alsoGenuine: true, leadsWords: true, followsWords: true, leastProof: 2 },
  { character: '□', named: '□', alsoGenuine: true, leadsWords: false, followsWords: false, leastProof: 1 },
  { character: '¿', named: '¿', alsoGenuine: true, leadsWords: true, followsWords: false, leastProof: 1 },
] as const
export type Marker = (typeof MARKERS)[number]

/** One marker or more in the place of one lost character. Offsets are UTF-16 units in `reduced`. */
export type Slot = {
  at: number
  /** How many characters of the original it takes: two where each byte of a UTF-8 letter was lost by itself. */
  width: number
}

/** A text whose slots are one character wide each, and where they are. */
export type Slotted = {
  original: string
  reduced: string
  slots: Slot[]
  /** The widths of the slots by offset, where any is wider than one. */
  widths?: ReadonlyMap<number, number>
  marker: Marker
  /** How the damage is told to others: `lost:` and the marker as it stands in the text. */
  damage: string
  /** Slots with a letter on both sides: what shows that there is damage at all. */
  inner: number
  /** Slots before a letter, at the start of a word. */
  initial: number
}

const LETTER = /\p{L}/u
/** What stands before a word that is no word of its own. */
const JOINS = /[\p{N}/&=]/u

/** Whether the character at an offset is a letter; false outside the text. Of a pair of surrogates either unit will do. */
export function isLetterAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const unit = text.charCodeAt(at)
  if (unit < 128) return (unit | 32) >= 97 && (unit | 32) <= 122
  if (unit >= 0xdc00 && unit < 0xe000) return LETTER.test(text.slice(at - 1, at + 1))
  return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/**
 * Of each marker that stands inside the words of a page, whether two of it stand for a lost letter there: "f??r". Where one
 * stands for each, two are two letters ("L??v").
 */
export function doubledMarkers(texts: readonly string[]): Map<Marker, boolean> {
  const doubled = new Map<Marker, boolean>()
  for (const marker of MARKERS) {
    const pair = marker.character + marker.character
    if (!texts.some(text => text.includes(pair))) continue
    const inner = texts.flatMap(text => (text.includes(marker.character) ? innerLengths(text, marker) : []))
    const single = inner.filter(length => length === 1).length
    if (single >= LEAST_RUNS && single >= LEAST_RUNS * (inner.length - single)) doubled.set(marker, false)
    else if (isDoubled(texts.flatMap(text => (text.includes(pair) ? innerLengths(text, marker) : []))))
      doubled.set(marker, true)
  }
  return doubled
}

/** So many lost letters say how wide all are: of a page, or of a text that its page speaks against. */
const LEAST_RUNS = 3
const MOSTLY = 0.9

function innerLengths(text: string, { character }: Marker): number[] {
  return markerRuns(text, character)
    .filter(run => run.before && run.after)
    .map(run => run.length)
}

/**
 * Finds the slots of one text, taking every marker outside addresses for one; `undefined` when it has none. `onPage`
 * is what `doubledMarkers` says of its page.
 */
export function findSlots(
  text: string,
  marker: Marker,
  onPage: ReadonlyMap<Marker, boolean>,
): Slotted | undefined {
  if (!text.includes(marker.character)) return undefined
  const runs = markerRuns(text, marker.character)
  if (runs.length === 0) return undefined
  const inner = runs.filter(run => run.before && run.after)
  const doubled =
    inner.length > 0
      ? isDoubled(inner.map(run => run.length)) &&
        (onPage.get(marker) !== false || inner.length >= LEAST_RUNS)
      : (onPage.get(marker) ?? isDoubledAtEdges(runs, text))
  const found = {
    original: text,
    marker,
    damage: `lost:${doubled ? marker.named.repeat(marker.named.length === 1 ? 2 : 1) : marker.named}`,
    inner: inner.length,
    initial: runs.filter(run => !run.before && run.after && run.free).length,
  }
  return doubled
    ? { ...found, ...withoutWidth(text, marker, runs) }
    : { ...found, reduced: text, slots: narrowSlots(runs) }
}

function narrowSlots(runs: readonly Run[]): Slot[] {
  const slots: Slot[] = []
  for (const { start, length } of runs)
    for (let at = start; at < start + length; at++) slots.push({ at, width: 1 })
  return slots
}

/** The text with one marker for each lost character where it has two or three. */
function withoutWidth(
  text: string,
  { character }: Marker,
  runs: readonly Run[],
): Pick<Slotted, 'reduced' | 'slots' | 'widths'> {
  const slots: Slot[] = []
  let reduced = ''
  let copied = 0
  for (const run of runs) {
    if (run.length === 1) continue
    reduced += text.slice(copied, run.start)
    for (const width of doubledWidths(run)) {
      slots.push({ at: reduced.length, width })
      reduced += character
    }
    copied = run.start + run.length
  }
  return {
    reduced: reduced + text.slice(copied),
    slots,
    widths: new Map(slots.map(({ at, width }) => [at, width])),
  }
}

type Run = { start: number; length: number; before: boolean; after: boolean; free: boolean }

function markerRuns(text: string, character: string): Run[] {
  const runs: Run[] = []
  const addresses = addressSpans(text)
  let address = 0
  for (let start = text.indexOf(character); start >= 0; ) {
    let end = start + 1
    while (text[end] === character) end++
    while ((addresses[address]?.end ?? Number.POSITIVE_INFINITY) <= start) address++
    if (start < (addresses[address]?.start ?? Number.POSITIVE_INFINITY)) {
      const before = isLetterAt(text, start - 1)
      runs.push({
        start,
        length: end - start,
        before,
        after: isLetterAt(text, end),
        free: start === 0 || !(before || JOINS.test(text[start - 1] as string)),
      })
    }
    start = text.indexOf(character, end)
  }
  return runs
}

/** Whether each lost letter left two markers: its two bytes in UTF-8. */
function isDoubled(lengths: readonly number[]): boolean {
  const even = lengths.filter(length => length % 2 === 0).length
  return even > 0 && even > MOSTLY * lengths.length
}

const SMALL = /\p{Ll}/u

/**
 * Whether a text shows it without a marker inside a word: two and no more stand where no question ends, before a letter
 * or in the middle of a sentence, and nowhere a single one.
 */
function isDoubledAtEdges(runs: readonly Run[], text: string): boolean {
  return (
    runs.every(({ length }) => length % 2 === 0 || length === 3) &&
    runs.some(({ start, length, before, after }) => {
      if (length !== 2) return false
      const end = start + length
      return before ? text[end] === ' ' && SMALL.test(text[end + 1] ?? '') : after
    })
  )
}

/** Letters leave two markers, dashes, quotes and bullets three, at the outer end of a word; what is left over is genuine. */
function doubledWidths({ length, before, after }: Run): number[] {
  if (length % 2 === 0 && !(length === 6 && !(before && after))) return new Array<number>(length / 2).fill(2)
  if (length === 6) return [3, 3]
  if (length === 1) return []
  const letters = new Array<number>((length - 3) / 2).fill(2)
  return before || !after ? [...letters, 3] : [3, ...letters]
}
