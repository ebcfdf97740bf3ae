/** Numbers in rising order. */
export function rising(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b)
}

/** Rising numbers as `readGaps` wants them. */
export function gaps(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (const number of numbers) {
    let gap = number - last
    last = number
    while (gap > 127) {
      bytes.push((gap & 127) | 128)
      gap >>>= 7
    }
    bytes.push(gap)
  }
  return Uint8Array.from(bytes)
}

/** Blocks one after the other, each led by its length. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 4, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const part of parts) {
    view.setUint32(at, part.length, true)
    bytes.set(part, at + 4)
    at += 4 + part.length
  }
  return bytes
}

/** The inverse of `joined`. */
export function parted(section: Uint8Array): Uint8Array[] {
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength)
  const parts: Uint8Array[] = []
  for (let at = 0; at < section.length; ) {
    const end = at + 4 + view.getUint32(at, true)
    parts.push(section.subarray(at + 4, end))
    at = end
  }
  return parts
}
