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

/** Beyond them, blocks in which all characters count as letters, which most of them are. */
const BY_BLOCK: readonly [first: number, last: number][] = [
  [0x180, 0x2af],
  [0x460, 0x52f],
  [0x531, 0x6d5],
  [0x904, 0x1fff],
  [0x3041, 0xd7a3],
  [0xf900, 0xfaff],
]

/** What stands in a class of characters for `\p{L}`. */
const LETTERS = merged([...exactly(), ...BY_BLOCK])
  .map(rangeOf)
  .join('')

function exactly(): [first: number, last: number][] {
  const ranges: [first: number, last: number][] = []
  for (const [from, to] of EXACT)
    for (let unit = from; unit <= to; unit++)
      if (/\p{L}/u.test(String.fromCharCode(unit))) ranges.push([unit, unit])
  return ranges
}

/** Ranges in order, those that meet or overlap as one. */
function merged(ranges: [first: number, last: number][]): [first: number, last: number][] {
  const found: [first: number, last: number][] = []
  for (const [first, last] of ranges.sort((a, b) => a[0] - b[0])) {
    const before = found.at(-1)
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last)
    else found.push([first, last])
  }
  return found
}

function rangeOf([first, last]: [first: number, last: number]): string {
  return (
    String.fromCharCode(first) +
    (last > first ? `${last > first + 1 ? '-' : ''}${String.fromCharCode(last)}` : '')
  )
}

/**
 * Writes out the letters in the regular expressions that read pages when they are bundled: `\p{L}` as `[A-Za-zÀ-…]`. V8 makes
 * the set of a property anew for every place where one stands, when the pattern is read and when it is first tried:
 * a page’s first reading takes half as long again with them (measured in Node 20: 106–126 ms and 150–230).
 */
export function writeOutLetters(): Plugin {
  return {
    name: 'write-out-letters',
    transform(code, id) {
      if (!/\/src\/core\/(?:page|programme)\/[^?]*\.ts$/.test(id) || !code.includes('\\p{')) return undefined
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

/**
 * A pattern with `\p{L}` written out; what cannot be, `[^\P{L}]`, stays, and so do the letters of one case: written out they
 * are twice as long, and stand in a third of the places.
 */
export function lettersOut(pattern: string): string {
  let isInClass = false
  return pattern.replace(/\\(p|P)\{L\}|\\.|[[\]]/gs, (piece, letter?: string) => {
    if (piece === '[' || piece === ']') isInClass = piece === '['
    if (!letter || (isInClass && letter === 'P')) return piece
    return isInClass ? LETTERS : `[${letter === 'P' ? '^' : ''}${LETTERS}]`
  })
}
