import type { PageBlock } from '../page/page.ts'
import { leadingClock } from './clock.ts'
import { findDay } from './dates.ts'
import { looksLikeName } from './name.ts'
import type { Span } from './span.ts'

type Block = PageBlock<Span>

/** A sign beside a text, by its address: a calendar, a clock, a pin. A picture of something has a caption; a sign has none. */
const ICON = /\.svg(?:[?#]|$)|^data:image\/svg|[/_.-](?:icons?|ikon(?:er)?|icn|glyphs?|symbols?)[/_.-]/iu

type Image = Block & { kind: 'image' }

/**
 * An image with its caption, which may come apart (`parts`): of a sign the text beside it alone, for that is what the sign stands
 * for; of a portrait a card, the person’s name under the image and then what the person is.
 */
export function imageWith(image: Image, parts: readonly Block[]): Block[] {
  const { caption, ...bare } = image
  if (!caption) return [image]
  if (ICON.test(image.src) || saysWhen(caption.text)) return [{ kind: 'text', text: caption }]
  const [name, ...others] = parts
  return name?.kind === 'text' && others.length > 0 && looksLikeName(name.text.text)
    ? [{ kind: 'group', blocks: [{ ...bare, alt: name.text }, name, ...others] }]
    : [image]
}

/** Whether a text is a time, or a day and its time, and no more. */
function saysWhen(text: string): boolean {
  const day = findDay(text)
  const end = day?.at === 0 ? day.to : 0
  const rest = text.slice(end).replace(/^[\s,.:|–—-]+/u, '')
  const clock = leadingClock(rest)
  return (end > 0 || clock !== undefined) && rest.slice(clock?.to ?? 0).trim() === ''
}
