/**
 * The model file's outer form: named sections of bytes, so that each part of the repair can be trained by itself.
 * Layout: the four letters `KSM1`, the header's length (unsigned 32 bits, little-endian), the header (JSON:
 * `[[name, byte length], …]`), then the sections in that order. On disk the whole is gzipped; whoever loads it
 * unpacks it, since unpacking is done differently in a browser and in Node.
 */
export type Sections = ReadonlyMap<string, Uint8Array>

const MAGIC = 'KSM1'
const START = MAGIC.length + 4

/** Splits an unpacked model file into its sections. Throws when it is no model file or cut short. */
export function readSections(file: Uint8Array): Sections {
  if (new TextDecoder().decode(file.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error('This is no Klarspår model file.')
  const headerLength = new DataView(file.buffer, file.byteOffset).getUint32(MAGIC.length, true)
  const header: unknown = JSON.parse(new TextDecoder().decode(file.subarray(START, START + headerLength)))
  const sections = new Map<string, Uint8Array>()
  let at = START + headerLength
  for (const [name, length] of header as [string, number][]) {
    if (at + length > file.length)
      throw new Error(`The model file ends in the middle of its section "${name}".`)
    sections.set(name, file.subarray(at, at + length))
    at += length
  }
  return sections
}

/** The inverse of `readSections`: one unpacked model file, sections in the map's order. */
export function writeSections(sections: Sections): Uint8Array {
  const header = new TextEncoder().encode(
    JSON.stringify([...sections].map(([name, bytes]) => [name, bytes.length])),
  )
  const parts = [new TextEncoder().encode(MAGIC), uint32(header.length), header, ...sections.values()]
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value, true)
  return bytes
}
