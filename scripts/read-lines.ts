import { isUtf8 } from 'node:buffer'

/** A line without its ending, and the ending as it stood: `\n`, `\r\n`, or '' at the end of the input. */
export type Line = { text: string; ending: string }

/** What a person gave us that cannot be used: told in one line, exit code 2. */
export class BadInput extends Error {}

const PART = 1 << 18
/** A line longer than this is cut at a space, so that memory stays bounded. */
const LONGEST_LINE = 8 << 20
const NEWLINE = 0x0a
const SPACE = 0x20

/**
 * Reads UTF-8 in parts of whole lines, a quarter of a megabyte each. Throws `BadInput` with the line and the byte where the
 * input is no UTF-8.
 */
export async function* readLines(
  input: AsyncIterable<Buffer>,
): AsyncGenerator<{ lines: Line[]; bytesRead: number }> {
  let waiting: Buffer[] = []
  let size = 0
  let done = { bytes: 0, lines: 0 }
  for await (const chunk of input) {
    waiting.push(chunk)
    size += chunk.length
    if (size < PART) continue
    const all = Buffer.concat(waiting)
    const end = endOfPart(all)
    if (end > 0) {
      const lines = linesOf(all.subarray(0, end), done)
      done = { bytes: done.bytes + end, lines: done.lines + lines.length }
      yield { lines, bytesRead: done.bytes }
    }
    waiting = [all.subarray(end)]
    size = all.length - end
  }
  const rest = Buffer.concat(waiting)
  if (rest.length > 0) yield { lines: linesOf(rest, done), bytesRead: done.bytes + rest.length }
}

function endOfPart(bytes: Buffer): number {
  const newline = bytes.lastIndexOf(NEWLINE)
  if (newline >= 0 || bytes.length < LONGEST_LINE) return newline + 1
  const space = bytes.lastIndexOf(SPACE)
  return space < 0 ? lastCharacter(bytes) : space + 1
}

/** Where the last character begins, which may be cut. */
function lastCharacter(bytes: Buffer): number {
  let at = bytes.length - 1
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--
  return at
}

function linesOf(bytes: Buffer, before: { bytes: number; lines: number }): Line[] {
  if (!isUtf8(bytes)) {
    const at = firstInvalid(bytes)
    const line = before.lines + 1 + bytes.subarray(0, at).filter(byte => byte === NEWLINE).length
    throw new BadInput(`the input is no valid UTF-8: byte ${before.bytes + at + 1}, line ${line}`)
  }
  return bytes
    .toString('utf8')
    .split(/(?<=\n)/)
    .map(line => {
      const ending = /\r?\n$/.exec(line)?.[0] ?? ''
      return { text: line.slice(0, line.length - ending.length), ending }
    })
}

/** The offset of the first byte that does not belong to a character of UTF-8. */
function firstInvalid(bytes: Buffer): number {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    if (!isUtf8(bytes.subarray(at, at + length))) return at
    at += length
  }
  return bytes.length
}
