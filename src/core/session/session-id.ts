/**
 * A session’s id: from the page’s canonical address and the session’s place on it, so that it outlives a repaired
 * title. Two 32-bit FNV-1a hashes (with different offsets) in base 36: 64 bits, enough for any list of sessions.
 */
export function sessionId(url: string, place: number): string {
  return `${fnv1a(url, 0x811c9dc5)}${fnv1a(url, 0x01000193)}-${place}`
}

function fnv1a(text: string, offset: number): string {
  let hash = offset
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(36).padStart(7, '0')
}
