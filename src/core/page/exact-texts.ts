import { readableParts, textOf } from './readable-parts.ts'

/** Read as by a browser: any label that WHATWG Encoding knows. Bytes that are none of the charset become U+FFFD. */
const decode = (bytes: Uint8Array, charset: string) => new TextDecoder(charset).decode(bytes)

/** A charset declared in the first kilobyte, where HTML wants it (HTML 4.2.5.4). */
const DECLARED = /<meta[^>]{0,200}\bcharset\s*=\s*["']?([\w-]{1,40})/i

/**
 * What a page’s texts say when its bytes are decoded rightly, by what they say as shown; undefined where the bytes
 * were decoded rightly already, or where it cannot be told how they should be. A text that could be two is left
 * out. `parse` makes an inert document of a page’s source.
 */
export function exactTexts(
  bytes: Uint8Array,
  shownCharset: string,
  parse: (html: string) => Document,
): Map<string, string> | undefined {
  const charset = rightCharset(bytes, shownCharset)
  if (!charset) return undefined
  const shown = textsIn(parse(decode(bytes, shownCharset)))
  const right = textsIn(parse(decode(bytes, charset)))
  if (shown.length !== right.length) return undefined
  const exact = new Map<string, string>()
  const doubtful = new Set<string>()
  for (const [index, text] of shown.entries()) {
    const good = right[index] ?? text
    if (good === text || doubtful.has(text)) continue
    const known = exact.get(text)
    if (known !== undefined && known !== good) {
      doubtful.add(text)
      exact.delete(text)
    } else exact.set(text, good)
  }
  return exact
}

/** The title as the document gives it, and the text of every part. */
function textsIn(document: Document): string[] {
  return [document.title, ...[...readableParts(document)].map(textOf)]
}

/**
 * Bytes that are valid UTF-8 with letters beyond ASCII are UTF-8: by chance such text hardly exists. Others, shown as
 * UTF-8, are what the page itself declares, or Windows-1252, which is what was used before (WHATWG’s default).
 */
function rightCharset(bytes: Uint8Array, shownCharset: string): string | undefined {
  const shownAsUtf8 = shownCharset.toLowerCase() === 'utf-8'
  if (isUtf8(bytes)) return shownAsUtf8 || bytes.every(byte => byte < 0x80) ? undefined : 'utf-8'
  if (!shownAsUtf8) return undefined
  const declared = DECLARED.exec(decode(bytes.subarray(0, 1024), 'windows-1252'))?.[1] ?? ''
  return !/^utf-?8$/i.test(declared) && isCharset(declared) ? declared : 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function isCharset(label: string): boolean {
  try {
    return Boolean(label && new TextDecoder(label))
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
