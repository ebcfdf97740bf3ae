import { BLOCK_BEGIN, BLOCK_END, checksum } from '../export/to-text-block.ts'

/** What a pasted text holds: the JSON of its block, or why there is none. Quote marks and white space are overlooked. */
export type TextBlock = { json: string } | { problem: 'unreadable' | 'cutOff' }

export function fromTextBlock(text: string): TextBlock {
  const plain = text.normalize('NFC')
  const start = plain.indexOf(BLOCK_BEGIN)
  if (start === -1) return { problem: 'unreadable' }
  const end = plain.indexOf(BLOCK_END, start)
  if (end === -1) return { problem: 'cutOff' }
  const inside = plain.slice(start + BLOCK_BEGIN.length, end).replace(/[\s>|]/g, '')
  const [, body = '', sum] = /^([A-Za-z0-9+/]*={0,2})=([a-z0-9]+)$/.exec(inside) ?? []
  const bytes = decoded(body)
  if (!bytes || checksum(bytes) !== sum) return { problem: 'cutOff' }
  return { json: new TextDecoder().decode(bytes) }
}

function decoded(base64: string): Uint8Array | undefined {
  if (base64.length % 4 !== 0) return undefined
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0))
}
