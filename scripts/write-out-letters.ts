import type { Plugin } from 'vite'

/**
 * In these blocks letters are told exactly: Latin-1, Latin Extended-A, Romanian, Greek, Cyrillic. Together they write
 * every language that names in a programme come from, but for those whose letters have no case.
 */
const EXACT: readonly [first: number, last: number][] = [
  [0, 0x17f],
  [0x218, 0x21b],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x490, 0x491],
]

/** Beyond them, blocks in which all characters count as what most of them are. */
const BY_BLOCK: readonly { property: string; first: number; last: number }[] = [
  { property: 'L', first: 0x180, last: 0x2af },
  { property: 'L', first: 0x460, last: 0x52f },
  { property: 'L', first: 0x531, last: 0x6d5 },
  { property: 'L', first: 0x904, last: 0x1fff },
  { property: 'L', first: 0x3041, last: 0xd7a3 },
  { property: 'L', first: 0xf900, last: 0xfaff },
  // Vietnamese: the small letters of its names.
  { property: 'Ll', first: 0x1e00, last: 0x1eff },
  { property: 'N', first: 0x660, last: 0x669 },
  { property: 'N', first: 0x2070, last: 0x2089 },
  { property: 'N', first: 0x2150, last: 0x218b },
  { property: 'N', first: 0x2460, last: 0x249b },
]

/** What stands in a class of characters for `\p{…}`. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  ['L', 'Lu', 'Ll', 'N'].map(property => [property, rangesOf(property)]),
)

function rangesOf(property: string): string {
  const has = new RegExp(`\\p{${property}}`, 'u')
  let ranges = ''
  for (const [from, to] of EXACT)
    for (let first = from; first <= to; first++) {
      let last = first
      while (last <= to && has.test(String.fromCharCode(last))) last += 1
      if (last > first) ranges += rangeOf(first, last - 1)
      first = last
    }
  return BY_BLOCK.reduce(
    (sum, block) => sum + (block.property === property ? rangeOf(block.first, block.last) : ''),
    ranges,
  )
}

function rangeOf(first: number, last: number): string {
  return (
    String.fromCharCode(first) +
    (last > first ? `${last > first + 1 ? '-' : ''}${String.fromCharCode(last)}` : '')
  )
}

/**
 * Writes out the letters in the regular expressions that read pages when they are bundled: `\p{Lu}` as `[A-ZÀ-…]`. V8 makes
 * the set of a property anew for every place where one stands, when the pattern is read and when it is first tried:
 * a page’s first reading takes a quarter longer with them (measured: `npx tsx bench/read-speed.ts`, Chromium 156).
 */
export function writeOutLetters(): Plugin {
  return {
    name: 'write-out-letters',
    transform(code, id) {
      if (!/\/src\/core\/(?:page|programme|repair)\/[^?]*\.ts$/.test(id) || !code.includes('\\p{'))
        return undefined
      let written = ''
      let from = 0
      for (const { start, end, text } of patternsIn(this.parse(code))) {
        written += code.slice(from, start) + text
        from = end
      }
      return { code: written + code.slice(from), map: null }
    },
  }
}

type Written = { start: number; end: number; text: string }

/** The regular expressions of a syntax tree, and the strings that may become some, with their letters written out; in order. */
function patternsIn(tree: unknown): Written[] {
  const found: Written[] = []
  visit(tree)
  return found.sort((a, b) => a.start - b.start)

  function visit(node: unknown): void {
    if (typeof node !== 'object' || node === null) return
    const text = writtenOut(node)
    if (text !== undefined && 'start' in node && 'end' in node)
      found.push({ start: Number(node.start), end: Number(node.end), text })
    for (const child of Object.values(node)) visit(child)
  }
}

function writtenOut(node: object): string | undefined {
  if (!('type' in node) || !('value' in node)) return undefined
  const { type, value } = node
  if (type === 'Literal' && value instanceof RegExp) return `/${lettersOut(value.source)}/${value.flags}`
  if (type === 'Literal' && typeof value === 'string' && value.includes('\\p{'))
    return JSON.stringify(lettersOut(value))
  if (type !== 'TemplateElement' || typeof value !== 'object' || value === null || !('cooked' in value))
    return undefined
  return String(value.cooked)
    .replace(/.*/s, lettersOut)
    .replace(/\\|`|\$\{/g, '\\$&')
}

/** A pattern without properties; what cannot be written out, `[^\P{L}]`, stays. */
export function lettersOut(pattern: string): string {
  let isInClass = false
  return pattern.replace(/\\(p|P)\{(\w+)\}|\\.|[[\]]/gs, (piece, letter?: string, property = '') => {
    if (piece === '[' || piece === ']') isInClass = piece === '['
    const letters = WRITTEN_OUT.get(property)
    if (!letters || (isInClass && letter === 'P')) return piece
    return isInClass ? letters : `[${letter === 'P' ? '^' : ''}${letters}]`
  })
}
