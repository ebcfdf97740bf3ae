import type { PageBlock, PageText } from '../page/page.ts'
import { findClock, leadingClock } from './clock.ts'
import { findDay } from './dates.ts'
import { isKindBeside } from './kind-words.ts'
import { meaningOf } from './labels.ts'
import { looksLikeName } from './name.ts'
import { sectionOf } from './section-of.ts'
import type { Span } from './span.ts'
import type { FactKind } from './words/labels.ts'

type Block = PageBlock<Span>
type Group = Block & { kind: 'group' }

/** The marked main part counts where it holds at least this share of the page’s text. */
const ENOUGH = 0.3

/** A list of links to other pages: this share of its text is links, and each is short. */
const LINK_SHARE = 0.7
const FEWEST_LINKS = 3
const FEWEST_IN_ROW = 4
const LONGEST_LINK = 30

/**
 * The part of a page that it is about: what is marked as its main part, or parts, or named as its one column for that,
 * with the headings over it; else all of it
 * but the lists of links around. A page without any mark is read whole.
 */
export function mainBlocks(blocks: readonly Block[], texts: readonly PageText[]): Block[] {
  const mains = marked(blocks, 'main')
  const articles = mains.length > 1 ? [] : marked(mains.length > 0 ? mains : blocks, 'article')
  // Several are the columns of rows: a time on the left, what happens then on the right.
  const columns = mains.length > 0 ? [] : marked(blocks, 'column')
  const enough = ENOUGH * sizeOf(blocks)
  const best = [articles.length === 1 ? articles : [], mains, columns.length === 1 ? columns : []].find(
    each => each.length > 0 && sizeOf(each) >= enough,
  )
  const [first] = best ?? []
  const chosen =
    best && first
      ? [
          ...headingsBefore(blocks, first),
          ...best.flatMap(group => group.blocks),
          ...(best === mains ? [] : factBoxes(mains, first)),
        ]
      : blocks
  return withoutLinks(chosen, texts)
}

/** The boxes beside an article that say when and where: "När" and "Var" over their values. */
function factBoxes(mains: readonly Group[], article: Block): Group[] {
  return mains.flatMap(({ blocks }) =>
    blocks.flatMap((block): Group[] => {
      if (block.kind !== 'group' || block === article) return []
      if (holds(block, article)) return factBoxes([block], article)
      const facts = new Set(labelsIn(block))
      return (facts.has('time') || facts.has('day')) && facts.has('place') ? [block] : []
    }),
  )
}

/** The facts that the texts of a box name which are labels and nothing else. */
function labelsIn(block: Block): FactKind[] {
  if (block.kind === 'group') return block.blocks.flatMap(labelsIn)
  if (block.kind === 'list') return block.items.flat().flatMap(labelsIn)
  const meaning = block.kind === 'text' ? meaningOf(block.text.text) : undefined
  return meaning && 'fact' in meaning ? [meaning.fact] : []
}

/** The outermost groups that are marked so. */
function marked(blocks: readonly Block[], as: 'main' | 'article' | 'column'): Group[] {
  return blocks.flatMap(block => {
    if (block.kind !== 'group') return []
    return block.main === as ? [block] : marked(block.blocks, as)
  })
}

/**
 * The last heading of level 1 before a block, where the block has none; with what stands beside it up to the block, where
 * that says when: the title, the day and the place over the main part.
 */
function headingsBefore(blocks: readonly Block[], main: Block): Block[] {
  if (hasTopHeading(main)) return []
  let found: Block | undefined
  let kicker: Block[] = []
  let beside: Block[] = []
  const visit = (list: readonly Block[]): boolean => {
    for (const [index, block] of list.entries()) {
      if (block === main) return true
      if (block.kind === 'text' && block.level === 1) {
        ;[found, beside] = [block, list.slice(index)]
        kicker = list.slice(Math.max(0, index - 1), index).filter(isKindAlone)
      } else if (block.kind === 'group') {
        const before = found
        if (visit(block.blocks)) return true
        if (found !== before && sizeOf(block.blocks) <= LARGEST_HERO) beside = [block]
      }
    }
    return false
  }
  visit(blocks)
  if (!found) return []
  const end = beside.findIndex(block => holds(block, main))
  const hero = end < 0 ? beside : beside.slice(0, end)
  return sizeOf(hero) <= LARGEST_HERO && hero.some(saysWhen) ? hero : [...kicker, found]
}

/** "Dagskurs" over the title. */
function isKindAlone(block: Block): boolean {
  return block.kind === 'text' && isKindBeside(block.text.text)
}

/** A title, a lead of a few sentences, and when and where. */
const LARGEST_HERO = 800

function hasTopHeading(block: Block): boolean {
  return block.kind === 'text'
    ? block.level === 1
    : block.kind === 'group' && block.blocks.some(hasTopHeading)
}

function holds(block: Block, inside: Block): boolean {
  return block === inside || (block.kind === 'group' && block.blocks.some(each => holds(each, inside)))
}

/** Whether one of the short texts of a box states a day or a time. */
function saysWhen(block: Block): boolean {
  if (block.kind === 'group') return block.blocks.some(saysWhen)
  if (block.kind === 'list') return block.items.flat().some(saysWhen)
  if (block.kind !== 'text' || block.text.text.length > LONGEST_FACT) return false
  return findDay(block.text.text)?.month !== undefined || findClock(block.text.text) !== undefined
}

const LONGEST_FACT = 120

function withoutLinks(blocks: readonly Block[], texts: readonly PageText[]): Block[] {
  return withoutRows(blocks, texts).flatMap((block, index, all): Block[] => {
    const over = all[index - 1]
    const isOfOthers =
      over?.kind === 'text' && over.level !== undefined && sectionOf(over.text.text) === 'others'
    if (block.kind === 'list' && isNavigation(block, { texts, isOfOthers })) return []
    return block.kind === 'group' ? [{ ...block, blocks: withoutLinks(block.blocks, texts) }] : [block]
  })
}

/** Without rows of short lines that are links and nothing else: a menu of an old page. */
function withoutRows(blocks: readonly Block[], texts: readonly PageText[]): Block[] {
  const isLink = blocks.map(block => {
    if (block.kind !== 'text' || block.text.text.length > LONGEST_LINK || leadingClock(block.text.text))
      return false
    if (looksLikeName(block.text.text)) return false
    const { of, at, text } = block.text
    return (texts[of]?.marks ?? []).some(
      ({ href, start, end }) => href && start <= at && end >= at + text.length,
    )
  })
  return blocks.filter((_, index) => {
    let [from, to] = [index, index]
    while (isLink[from - 1] && index - from < FEWEST_IN_ROW) from -= 1
    while (isLink[to + 1] && to - index < FEWEST_IN_ROW) to += 1
    return !(isLink[index] && to - from + 1 >= FEWEST_IN_ROW)
  })
}

function isNavigation(
  list: Block & { kind: 'list' },
  { texts, isOfOthers }: { texts: readonly PageText[]; isOfOthers: boolean },
): boolean {
  let [links, linked, all, moments] = [0, 0, 0, 0]
  for (const block of list.items.flat()) {
    if (block.kind !== 'text') continue
    if (leadingClock(block.text.text)) return false
    if (looksLikeName(block.text.text)) return false
    const { of, at, text } = block.text
    all += text.length
    if (text.length <= LONGEST_FACT && findClock(text) && findDay(text)?.month !== undefined) moments += 1
    for (const mark of texts[of]?.marks ?? []) {
      if (!mark.href || mark.end <= at || mark.start >= at + text.length) continue
      links += 1
      linked += mark.end - mark.start
    }
  }
  if (isOfOthers) return links > 0
  // Events with their days and times are a programme.
  const isMany = links >= FEWEST_LINKS && moments < FEWEST_LINKS
  return isMany && linked >= LINK_SHARE * all && linked / links <= LONGEST_LINK
}

/** How many characters of text blocks hold. */
function sizeOf(blocks: readonly Block[]): number {
  let size = 0
  for (const block of blocks) {
    if (block.kind === 'text') size += block.text.text.length
    else if (block.kind === 'list') size += block.items.reduce((sum, item) => sum + sizeOf(item), 0)
    else if (block.kind === 'table')
      size += block.rows.flat().reduce((sum, cell) => sum + sizeOf(cell.blocks), 0)
    else if (block.kind !== 'image') size += sizeOf(block.blocks)
  }
  return size
}
