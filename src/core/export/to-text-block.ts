/** The lines around a block of text that carries sessions from one machine to another by hand. */
export const BLOCK_BEGIN = '-----BEGIN KLARSPÅR-----'
export const BLOCK_END = '-----END KLARSPÅR-----'

/**
 * Text (an own JSON file) as a block that survives mail and chat: base64 in lines of 64, with a checksum so that a block
 * that lost its end is known. `titles` stand above it for the person.
 */
export function toTextBlock(json: string, titles: readonly string[]): string {
  const bytes = new TextEncoder().encode(json)
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  const lines = btoa(binary).match(/.{1,64}/g) ?? []
  const list = titles.map(title => `• ${title.replace(/\s+/g, ' ')}`)
  return [...list, BLOCK_BEGIN, ...lines, `=${checksum(bytes)}`, BLOCK_END].join('\n')
}

/** FNV-1a, 32 bits, in base 36. */
export function checksum(bytes: Uint8Array): string {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(36)
}
