import type { Block } from '../../core/session/session.ts'

/** How many words blocks hold, in whatever they nest. */
export function countWords(blocks: readonly Block[]): number {
  return textsOf(blocks).reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
}

/** Every text of plain JSON that stands under a key `text` as a string. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : textsOf(inner),
  )
}
