import { type Edit, withoutOverlaps } from '../compose.ts'
import { ESCAPE_KINDS, type EscapeKind } from './escape-kinds.ts'

/** An escape in a text. `proof`: it shows by itself that codes became text, and were not meant to be seen. */
type Escape = { start: number; end: number; after: string; proof: boolean; kind: EscapeKind }

/** What codes prove: on the page, and in one text of it. */
type Proven = { onPage: ReadonlySet<EscapeKind>; inText: ReadonlySet<EscapeKind> }

/**
 * The escapes of a page's texts, undone: `f&ouml;r`, `f%C3%B6r`, `f=F6r`, `f\u00f6r`, `f+APY-r`. Addresses, formulas
 * and text about code stay. One list of edits a text.
 */
export function escapeEdits(texts: readonly string[]): Edit[][] {
  const found = texts.map(text =>
    ESCAPE_KINDS.flatMap(kind => (text.includes(kind.sign) ? escapesIn(text, kind) : [])),
  )
  const onPage = kindsProvenBy(found.flat())
  return found.map((inText, at) => {
    const proven = {
      onPage,
      inText: isEncodedWhole(texts[at] ?? '') ? new Set(ESCAPE_KINDS) : kindsProvenBy(inText),
    }
    const believed = inText.filter(code => isBelievable(code, texts[at] ?? '', proven))
    return withoutOverlaps(believed.map(toEdit))
  })
}

/** What has an ending is the name of a file, and what has slashes or the like an address. */
const NAME_OR_ADDRESS = /[\s/=&#@:]|\.[a-z\d]{2,4}$/i

/** Whether the spaces of a sentence were written as codes: `Samtal%20om%20tillit`. */
function isEncodedWhole(text: string): boolean {
  return text.split('%20', 3).length === 3 && !NAME_OR_ADDRESS.test(text)
}

function kindsProvenBy(escapes: readonly Escape[]): Set<EscapeKind> {
  return new Set(escapes.filter(({ proof }) => proof).map(({ kind }) => kind))
}

/** What an escape may stand for: letters, and the marks that text holds; never a control character. */
const TEXT = /^(?:[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\u00ad\t]|\u200b|\u200c|\u200d|\ufe0f)*$/u
const LETTER = /\p{L}/u
const BEYOND_ASCII = /\P{ASCII}/u

function escapesIn(text: string, kind: EscapeKind): Escape[] {
  const found: Escape[] = []
  for (const { 0: match, index } of text.matchAll(kind.pattern)) {
    const after = kind.read(match)
    if (after === undefined || !TEXT.test(after) || isInAddress(text, index)) continue
    const end = index + match.length
    const sides = [text.charAt(index - 1), text.charAt(end)] as const
    found.push({ start: index, end, after, proof: isProof(match, after, sides), kind })
  }
  return found
}

/** A letter that stands beside letters. A byte by itself must be a letter of Swedish, in its own case: not `=FEJL`. */
function isProof(match: string, after: string, [before, behind]: readonly [string, string]): boolean {
  if (!BEYOND_ASCII.test(after) || !LETTER.test(after)) return false
  if (match.length > 3) return LETTER.test(before) || LETTER.test(behind)
  if (/[åäöéü]/.test(after)) return !/\p{Lu}/u.test(behind) && /\p{L}/u.test(before + behind)
  return /[ÅÄÖÉ]/.test(after) && LETTER.test(behind)
}

function isBelievable({ start, end, after, proof, kind }: Escape, text: string, proven: Proven): boolean {
  if (proof || proven.inText.has(kind)) return true
  if (proven.onPage.has(kind)) return BEYOND_ASCII.test(after)
  const [before, behind] = [text.slice(0, start), text.slice(end)]
  if (kind.damage === 'escaped:percent' && PUNCTUATION.test(after))
    return PROSE_BEFORE.test(before) && PROSE_BEHIND.test(behind) && text.includes(' ') && isProse(text)
  if (TYPOGRAPHIC.test(after) && end - start > 4 && kind.damage !== 'escaped:html')
    return BETWEEN_WORDS.test(`${before.slice(-1)} ${behind.slice(0, 1)}`) && isProse(before + behind)
  if (/^=9[67]$/.test(text.slice(start, end)) && DASH_BEFORE.test(before) && DASH_BEHIND.test(behind))
    return true
  if (kind.damage !== 'escaped:html' || after === '') return false
  const between = /(?:^|[\p{L}\d]) ?$|\w;$/u.test(before) && /^ ?(?:[\p{L}\d]|$)|^&[#\w]/u.test(behind)
  const both = before !== '' && behind !== ''
  return between && isProse(text) && (SYNTAX.test(after) ? both : before + behind !== '')
}

/** A comma, question mark or the like behind a word, and more words. */
const PUNCTUATION = /^[,?:;!")]$/
const PROSE_BEFORE = /\p{L}.* \p{L}+$|^\p{L}+$/u
const PROSE_BEHIND = /^(?: |$)/
/** Marks that text holds and no code means. */
const TYPOGRAPHIC = /^[–—”“’‘…•«»\u00a0]+$/
/** The characters beside a mark: a space or letter, with a space or nothing on one side at least. */
const BETWEEN_WORDS = /^\s? [\p{L}\s]?$|^[\p{L}\s]? \s?$/u

/** A dash of Windows-1252 that stands free between words: no formula has words on both sides. */
const DASH_BEFORE = /\p{L}\p{L}[,)]? $/u
const DASH_BEHIND = /^ \p{L}\p{L}/u

/** Signs of HTML itself: people write about them, so they need words on both sides. */
const SYNTAX = /^[&<>"'\u00a0\u00ad]+$/

/** Text about code says so by its signs and words. */
function isProse(text: string): boolean {
  return !/[<>={}[\]`\\]|&(?:lt|gt|#60|#62);|\b(?:html|xml|url|utf|entit|tecken|character|zeichen|merkki|tegn)/i.test(
    text,
  )
}

/** Whether a place stands in an address, where percent signs and ampersands are at home. */
function isInAddress(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf(' ', at - 1) + 1, at)
  return /:\/\/|^\W*www\.|mailto:|^\W*\/\w|\w\.\w{2,}\/|[?&]\w+=/.test(before)
}

function toEdit({ start, end, after, proof, kind }: Escape): Edit {
  return { start, end, after, damage: kind.damage, confidence: proof ? 0.999 : 0.97 }
}
