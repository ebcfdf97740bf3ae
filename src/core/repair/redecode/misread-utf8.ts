import { bytesByCharacter, type CharsetName } from './charsets.ts'

/**
 * UTF-8 that was read byte by byte in another charset: `fÃ¶r`. Two to four characters in a row whose bytes make one
 * character of UTF-8 are nearly a proof. The order decides what the damage is called where charsets agree.
 */
const CHARSETS: readonly CharsetName[] = [
  'windows-1252',
  'latin-1',
  'mac-roman',
  'cp437',
  'cp850',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'iso-8859-2',
]
/** Text seldom passes through the same mistake more often. */
const DEEPEST = 5

/** A run of characters beyond ASCII with what stands before and after it, '' at the text's ends. */
export type Run = { text: string; before: string; after: string }

/** What a run says when it is read rightly. `charsets` are the mistakes, the last one first; `only`: no others explain it as well. */
export type RightRun = { text: string; charsets: CharsetName[]; sure: boolean; only: boolean }

/** `U+…` ranges that a sequence may stand for by itself; others (Greek, Cyrillic, Chinese …) only several in a row. */
const ALONE =
  /^[\u00a0-\u017f\u0192\u02c6-\u02dd\u2010-\u205e\u20ac\u2116\u2122\u2190-\u27bf\ufb00-\ufb06\ufeff\ufffd\u{f000}-\u{f0ff}\u{1f000}-\u{1faff}]$|^[\u0300-\u036f]$/u
const NEVER = /^[\p{Cc}\p{Cn}\p{Cs}]$/u
/** Letters that Swedish itself writes: they are kept, whatever their bytes would make with their neighbours. */
const SWEDISH_LEAD = /^[åäöüéÖÜÉ]$/
/** Capitals that Swedish writes too, but whose bytes begin ł, ą, Ž …: believed only inside a word of small letters. */
const CAPITAL_LEAD = /^[ÅÄ]$/
/** Marks that stand before an å, ä or ö, or each other, in whole text. */
const MARK_LEAD = /^[–—…”“’‘»«›‹•°§\u00a0]$/
/** What may follow a letter in whole text: not enough for a proof. */
const CLOSING = /^[…–—”’»›“‘®©™²³\u00a0]$/

type Sequence = {
  start: number
  end: number
  character: string
  written: string
  lead: string
  last: string
}

/** Whether a sequence is rather what it shows: a letter or mark of Swedish before others. */
function isSwedish({ written, lead, last }: Pick<Sequence, 'written' | 'lead' | 'last'>): boolean {
  if (CAPITAL_LEAD.test(lead)) return CLOSING.test(last)
  return (
    SWEDISH_LEAD.test(lead) || (MARK_LEAD.test(lead) && (/[åäöÅÄÖ]/.test(written) || MARK_LEAD.test(last)))
  )
}

const known = new Map<string, RightRun | null>()

/** The charsets that a page's runs prove: those of sure readings, and those that alone explain such a run. */
export type Trusted = { sure: Set<CharsetName>; only: Set<CharsetName>; key: string }

/** Nothing is proven yet. */
export function trustNothing(): Trusted {
  return { sure: new Set(), only: new Set(), key: '' }
}

/** Takes a sure reading as proof of its charsets. */
export function trust(trusted: Trusted, { charsets, only }: RightRun): void {
  const known = trusted.sure.size + trusted.only.size
  for (const charset of charsets) {
    trusted.sure.add(charset)
    if (only) trusted.only.add(charset)
  }
  if (trusted.sure.size + trusted.only.size > known)
    trusted.key = `${[...trusted.sure].join()} ${[...trusted.only].join()}`
}

/** Reads a run rightly, or undefined where it is whole as it stands. */
export function rightRun(run: Run, trusted: Trusted): RightRun | undefined {
  const key = `${trusted.key} ${run.before}|${run.text}|${run.after}`
  const found = known.get(key)
  if (found !== undefined) return found ?? undefined
  const result = deepest(run, trusted, DEEPEST)
  if (known.size > 20_000) known.clear()
  known.set(key, result ?? null)
  return result
}

/** Undoes one mistake after the other, as long as what comes out is believable. */
function deepest(run: Run, trusted: Trusted, depth: number): RightRun | undefined {
  const readings: { reading: RightRun; strange: number }[] = []
  for (const charset of CHARSETS) {
    const reading = undone(run, charset, trusted, depth)
    if (!reading) continue
    const known = trusted.only.has(charset) ? PROVEN_BY_OTHERS : 0
    const strange = strangeness(reading.text) + reading.charsets.length / 8 - known
    readings.push({ reading, strange })
  }
  const [best, second] = readings.sort((a, b) => a.strange - b.strange)
  if (!best) return undefined
  const only = best.reading.only && (!second || second.strange >= best.strange + PROVEN_BY_OTHERS)
  return { ...best.reading, only }
}

/** So much stranger may a reading be in a charset that other runs of the page prove: ü for å. */
const PROVEN_BY_OTHERS = 0.5

function undone(run: Run, charset: CharsetName, trusted: Trusted, depth: number): RightRun | undefined {
  const sequences = sequencesIn(run.text, charset)
  if (sequences.length === 0) return undefined
  const text = replaced(run.text, sequences)
  const deeper =
    depth > 1 && (explainsAll(run.text, sequences) || !sequences.some(isSwedish))
      ? deepest({ ...run, text }, trusted, depth - 1)
      : undefined
  if (deeper) return { ...deeper, charsets: [charset, ...deeper.charsets] }
  const believed = sequences.filter(sequence =>
    isBelievable(sequence, { run, sequences, trusted: trusted.sure.has(charset) }),
  )
  if (believed.length === 0 || hasLeftOver(run.text, sequences)) return undefined
  return {
    text: replaced(run.text, believed),
    charsets: [charset],
    only: true,
    sure: believed.some(({ last, lead }) => !CLOSING.test(last) && !CAPITAL_LEAD.test(lead)),
  }
}

/** Damage done again leaves nothing whole: then even letters of Swedish may be halves of others. */
function explainsAll(text: string, sequences: readonly Sequence[]): boolean {
  return (
    sequences.length > 1 && sequences.reduce((sum, { start, end }) => sum + end - start, 0) === text.length
  )
}

/** Damage leaves nothing odd between its sequences: only what was whole, letters and marks of Swedish. */
function hasLeftOver(text: string, sequences: readonly Sequence[]): boolean {
  let rest = text
  for (const { start, end } of [...sequences].reverse()) rest = rest.slice(0, start) + rest.slice(end)
  return /[^åäöÅÄÖéÉüÜ–—”“’‘…•»«\u00a0§°½´\u00ad\p{M}]/u.test(rest)
}

type Surroundings = { run: Run; sequences: readonly Sequence[]; trusted: boolean }

function isBelievable(
  { start, end, character, lead, last }: Sequence,
  { run, sequences, trusted }: Surroundings,
): boolean {
  if (NEVER.test(character) || isSwedish({ written: run.text.slice(start, end), lead, last })) return false
  const before = run.text.charAt(start - 1) || run.before
  const after = run.text.charAt(end) || run.after
  const inWord = /\p{Ll}/u.test(before) || /\p{Ll}/u.test(after)
  if (CAPITAL_LEAD.test(lead)) return inWord && !CLOSING.test(last)
  if (!ALONE.test(character)) return sequences.filter(other => !ALONE.test(other.character)).length > 1
  if (end - start === 2 && CLOSING.test(last) && /\p{L}/u.test(lead) && !/[ÃÂâ]/.test(lead))
    return (
      trusted ||
      /\p{Script=Latin}/u.test(after) ||
      /\p{Ll}/u.test(before) ||
      // another alphabet inside a word
      (/\p{Script=Latin}/u.test(before) && !/\p{Script=Latin}/u.test(lead))
    )
  return true
}

/** How little a text looks like Swedish: the sum over its characters. */
function strangeness(text: string): number {
  let sum = 0
  for (const character of text) {
    if (/[åäöÅÄÖ]/.test(character)) sum += 0
    else if (/[éÉ]/.test(character)) sum += 0.2
    else if (/[üèà]/.test(character)) sum += 0.4
    else if (/[–—”’“‘…•\u00a0«»§°½\ufffd]/.test(character)) sum += 0.5
    else if (/\p{Script=Latin}/u.test(character)) sum += 1
    else if (/\p{L}/u.test(character)) sum += 2
    else sum += 3
  }
  return sum
}

/** The characters whose bytes begin a sequence, of any charset: a text without one needs no closer look. */
export const LEADS: ReadonlySet<string> = new Set(
  CHARSETS.flatMap(charset =>
    [...bytesByCharacter(charset)]
      .filter(([character, byte]) => byte >= 0xc2 && byte <= 0xf4 && !SWEDISH_LEAD.test(character))
      .map(([character]) => character),
  ),
)

function sequencesIn(text: string, charset: CharsetName): Sequence[] {
  const bytes = bytesByCharacter(charset)
  const sequences: Sequence[] = []
  for (let at = 0; at < text.length; at++) {
    const length = lengthOf(bytes.get(text.charAt(at)) ?? 0)
    const character = length > 0 ? decoded(text.slice(at, at + length), bytes) : undefined
    if (character === undefined) continue
    sequences.push({
      start: at,
      end: at + length,
      character,
      written: text.slice(at, at + length),
      lead: text.charAt(at),
      last: text.charAt(at + length - 1),
    })
    at += length - 1
  }
  return sequences
}

/** How many bytes a sequence of UTF-8 has that begins with this one; 0 where none begins. */
function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}

const LEAST = [0, 0, 0x80, 0x800, 0x1_0000]

function decoded(characters: string, bytes: ReadonlyMap<string, number>): string | undefined {
  const length = lengthOf(bytes.get(characters.charAt(0)) ?? 0)
  if (characters.length < length) return undefined
  let codePoint = (bytes.get(characters.charAt(0)) ?? 0) & (0x7f >> length)
  for (let at = 1; at < length; at++) {
    const byte = bytes.get(characters.charAt(at)) ?? 0
    if (byte < 0x80 || byte > 0xbf) return undefined
    codePoint = (codePoint << 6) | (byte & 0x3f)
  }
  const surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff
  return codePoint < (LEAST[length] ?? 0) || codePoint > 0x10ffff || surrogate
    ? undefined
    : String.fromCodePoint(codePoint)
}

function replaced(text: string, sequences: readonly Sequence[]): string {
  let result = ''
  let at = 0
  for (const { start, end, character } of sequences) {
    result += text.slice(at, start) + character
    at = end
  }
  return result + text.slice(at)
}
