import type { PageBlock } from '../page/page.ts'
import type { Span } from './span.ts'

type Blocks = PageBlock<Span>[]

/** "ML" over "Marika Lönn": letters in the place of a portrait. */
const INITIALS = /^\p{Lu}{2,3}$/u

/** Blocks beside each other without the initials that stand over the names that they are of. */
export function withoutInitials(blocks: Blocks): Blocks {
  return blocks.filter((block, index) => {
    if (block.kind !== 'text' || !INITIALS.test(block.text.text)) return true
    const next = blocks[index + 1]
    const name = next ? firstText(next) : ''
    return initialsOf(name) !== block.text.text
  })
}

function firstText(block: PageBlock<Span>): string {
  let first: PageBlock<Span> | undefined = block
  while (first?.kind === 'group') first = first.blocks[0]
  return first?.kind === 'text' ? first.text.text : ''
}

/** The first letters of the words with a capital that a text begins with. */
function initialsOf(text: string): string {
  const name = /^(?:\p{Lu}[\p{L}'’-]+[\s]?){2,4}/u.exec(text)?.[0] ?? ''
  return [...name.matchAll(/(?<=^|\s)\p{Lu}/gu)].map(([letter]) => letter).join('')
}
