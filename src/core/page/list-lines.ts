/** Signs that stand for a list item when they are typed at the start of a line; U+F0A7 and U+F0B7 are Word’s own. */
const BULLET = /^\s*[•‣▪●◦·\uf0a7\uf0b7*][ \t\u00a0]+(?=\S)/u

/** Text that was wrapped by hand keeps within this many characters a line (RFC 3676 advises 78, mail stops at 100). */
const WRAPPED_AT_MOST = 100

/**
 * Preformatted text as blocks: a string for a paragraph, an array for a list of typed bullets. Where the text was
 * wrapped by hand, the lines between two empty ones are one paragraph (kept as lines); else each line is one.
 */
export function listLines(text: string): (string | string[])[] {
  const lines = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/)
  const wrapped = lines.every(line => line.length <= WRAPPED_AT_MOST)
  const blocks: (string | string[])[] = []
  let paragraph: string[] = []
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push(paragraph.join('\n'))
    paragraph = []
  }
  for (const line of lines) {
    const bullet = BULLET.exec(line)
    const words = line
      .slice(bullet?.[0].length ?? 0)
      .replace(/[ \t\u00a0]+/g, ' ')
      .trim()
    if (words === '' || bullet || !wrapped) endParagraph()
    if (words === '') continue
    if (bullet) addItem(blocks, words)
    else paragraph.push(words)
  }
  endParagraph()
  return blocks
}

function addItem(blocks: (string | string[])[], item: string) {
  const last = blocks.at(-1)
  if (Array.isArray(last)) last.push(item)
  else blocks.push([item])
}
