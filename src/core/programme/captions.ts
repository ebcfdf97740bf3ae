import type { PageBlock } from '../page/page.ts'
import { leadingClock } from './clock.ts'
import { findDay } from './dates.ts'
import type { Span } from './span.ts'

type Block = PageBlock<Span>

/** A sign beside a text, by its address: a calendar, a clock, a pin. A picture of something has a caption; a sign has none. */
const ICON = /\.svg(?:[?#]|$)|^data:image\/svg|[/_.-](?:icons?|ikon(?:er)?|icn|glyphs?|symbols?)[/_.-]/iu

/** The text beside a sign in place of it: what looks like its caption is what the sign stands for. */
export function textBesideIcon(block: Block & { kind: 'image' }): Block {
  const { caption, src } = block
  if (!caption) return block
  return ICON.test(src) || saysWhen(caption.text) ? { kind: 'text', text: caption } : block
}

/** Whether a text is a time, or a day and its time, and no more. */
function saysWhen(text: string): boolean {
  const day = findDay(text)
  const end = day?.at === 0 ? day.to : 0
  const rest = text.slice(end).replace(/^[\s,.:|–—-]+/u, '')
  const clock = leadingClock(rest)
  return (end > 0 || clock !== undefined) && rest.slice(clock?.to ?? 0).trim() === ''
}
