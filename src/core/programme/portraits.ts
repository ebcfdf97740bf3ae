import type { PageBlock } from '../page/page.ts'
import type { Line } from './lines.ts'
import type { DraftPerson } from './person-line.ts'
import { type Span, textOf } from './span.ts'

/** Lines that are only the name of someone known are the caption of their photo: the photo becomes the person's. */
export function takeCaptions(
  lines: readonly Line[],
  people: DraftPerson[],
): { images: Set<string>; left: Line[] } {
  const images = new Set<string>()
  const left = lines.filter(({ span, image, level }) => {
    const person = people.find(({ name }) => textOf(name) === span.text)
    if (!person || level) return true
    if (image) {
      person.image = image
      images.add(image)
    }
    return false
  })
  return { images, left }
}

/** The images that are called by the name of someone who takes part. */
export function portraitsIn(
  blocks: readonly PageBlock<Span>[],
  people: DraftPerson[],
): { src: string; name: DraftPerson }[] {
  return blocks.flatMap(block => {
    if (block.kind === 'group' || block.kind === 'quote') return portraitsIn(block.blocks, people)
    if (block.kind === 'list') return block.items.flatMap(item => portraitsIn(item, people))
    if (block.kind !== 'image') return []
    const name = people.find(person => block.alt.text !== '' && block.alt.text.endsWith(textOf(person.name)))
    return name ? [{ src: block.src, name }] : []
  })
}

/** The images before the headline: the site's, not the session's. */
export function imagesAbove(blocks: readonly PageBlock<Span>[], taken: ReadonlySet<Line>): string[] {
  const titles = new Set([...taken].map(({ source }) => source))
  const sources: string[] = []
  const visit = (block: PageBlock<Span>): boolean => {
    if (block.kind === 'text') return titles.has(block.text)
    if (block.kind === 'image') sources.push(block.src)
    if (block.kind === 'table') return block.rows.some(row => row.some(cell => cell.blocks.some(visit)))
    if (block.kind === 'list') return block.items.some(item => item.some(visit))
    return block.kind !== 'image' && block.blocks.some(visit)
  }
  return blocks.some(visit) ? sources : []
}
