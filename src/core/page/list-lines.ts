/** Signs that stand for a list item when they are typed at the start of a line; U+F0A7 and U+F0B7 are Word’s own. */
const BULLET = /^\s*[•‣▪●◦·\uf0a7\uf0b7*-][ \t\u00a0]+(?=\S)/u

/** A typed number begins an item, too; "12. november" does not. */
const NUMBERED = /^\s*\d{1,2}[.)]\s+\p{Lu}/u

/** Text that was wrapped by hand keeps within so many characters a line (RFC 3676 advises 78, mail stops at 100). */
const WRAPPED_AT_MOST = 100
const WRAPPED_AT_LEAST = 50
/** A line that ends with its sentence runs on only where it is this full; one that ends within it, where the next goes on in small letters. */
const FULL = 0.8

/**
 * Preformatted text as blocks: a string for a paragraph, an array for a list of typed bullets. Where the text was
 * wrapped by hand, the lines between two empty ones are one paragraph; else each line is one. A line that ended only
 * because the next word did not fit runs on; others stay lines (`\n`).
 */
export function listLines(text: string): (string | string[])[] {
  const typed = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/)
  const lines = typed.map(line => line.replace(/[ \t\u00a0]+/g, ' '))
  const widths = lines.map((line, index) => indentOf(typed[index] ?? '') + widthOf(line.trim()))
  const width = widths.reduce((longest, each) => Math.max(longest, each), 0)
  const wrapped = width <= WRAPPED_AT_MOST
  const runsOn = (line: string, next: string, its: number) =>
    wrapped &&
    width >= WRAPPED_AT_LEAST &&
    !line.endsWith(':') &&
    (!/[.?!]$/u.test(line) || its >= FULL * width) &&
    /^[\p{L}\p{N}(”"»]/u.test(next) &&
    !/^\p{Lu}\p{Ll}+[ -]\p{Lu}/u.test(next) &&
    (its + 1 + widthOf(next.split(' ', 1)[0] ?? '') > width ||
      (/[\p{L},]$/u.test(line) && /^\p{Ll}/u.test(next) && its >= FULL * width))
  const blocks: (string | string[])[] = []
  let paragraph = ''
  let last = ''
  let lastIndented = false
  let isItem = false
  let isNumbered = false
  const endParagraph = () => {
    if (paragraph) blocks.push(paragraph)
    paragraph = ''
  }
  for (const [index, line] of lines.entries()) {
    const bullet = BULLET.exec(line)
    const words = line.slice(bullet?.[0].length ?? 0).trim()
    if (isItem && !bullet && words && line.startsWith(' ')) continueItem(blocks, words)
    else if (isNumbered && words && line.startsWith(' ')) paragraph += ` ${words}`
    else if (NUMBERED.test(line)) {
      endParagraph()
      paragraph = words
      isItem = false
    } else if (bullet || words === '' || !wrapped) {
      endParagraph()
      isItem = bullet !== null
      if (bullet) addItem(blocks, words)
      else paragraph = words
    } else {
      isItem = false
      paragraph += paragraph
        ? (runsOn(last, words, widths[index - 1] ?? 0) && line.startsWith(' ') === lastIndented
            ? ' '
            : '\n') + words
        : words
    }
    isNumbered = NUMBERED.test(line) || (isNumbered && words !== '' && line.startsWith(' '))
    last = words
    lastIndented = line.startsWith(' ')
  }
  endParagraph()
  return blocks
}

function indentOf(line: string): number {
  return /^[ \t\u00a0]*/.exec(line)?.[0].length ?? 0
}

/** How many characters a line had before damage wrote some of them as several (`Ã¤`, `&auml;`, `%C3%A4`). */
function widthOf(line: string): number {
  return line.replace(WRITTEN_AS_SEVERAL, '.').length
}

const WRITTEN_AS_SEVERAL =
  /&(?:amp;)*#?\w{2,8};|\\u[\da-f]{4}|(?:=[\dA-F]{2})+|(?:%[\dA-F]{2})+|[^\p{ASCII}]{2,}/gu

function addItem(blocks: (string | string[])[], item: string) {
  const last = blocks.at(-1)
  if (Array.isArray(last)) last.push(item)
  else blocks.push([item])
}

function continueItem(blocks: (string | string[])[], words: string) {
  const last = blocks.at(-1)
  if (Array.isArray(last)) last.push(`${last.pop() ?? ''} ${words}`)
}
