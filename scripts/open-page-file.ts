import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'

/** A page from a file, as a document; `close` gives its memory back. */
export type OpenPage = { document: Document; close(): void }

const HTML = /<(?:!doctype|html|head|body|meta|title|div|p|table|h[1-6]|pre|ul|article|main|br)\b/i

/**
 * Opens an HTML or plain-text file, decoded as a browser would: by byte order mark, by the file's own
 * declaration, else as UTF-8 where its bytes are that, else as Windows-1252. Runs no script and fetches nothing.
 * A file that can't be read comes back as the reason, in words.
 */
export function openPageFile(file: string): OpenPage | string {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    return `${file} can't be read: ${error instanceof Error ? reason(error) : String(error)}`
  }
  // A browser shows plain text as typed; <plaintext> does the same and needs nothing escaped.
  const typed = HTML.test(bytes.toString('latin1'))
    ? bytes
    : Buffer.concat([Buffer.from('<plaintext>'), bytes])
  const declared = /charset/i.test(bytes.toString('latin1', 0, 1024))
  const type = !declared && isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html'
  const { window } = new JSDOM(typed, { contentType: type, virtualConsole: new VirtualConsole() })
  return { document: window.document, close: () => window.close() }
}

function reason(error: Error): string {
  const { code } = error as NodeJS.ErrnoException
  return (
    { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'not allowed' }[code ?? ''] ??
    error.message
  )
}
