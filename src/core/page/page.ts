/**
 * What one page says, as plain JSON: what crosses from the page to the extension. Texts stand in one table and
 * blocks point into it, so that a repair can be made text by text without touching the structure.
 */

/** A look or a meaning of a part of a text; UTF-16 offsets. `datetime` is what a `<time>` element states. */
export type Mark = {
  start: number
  end: number
  strong?: true
  em?: true
  href?: string
  lang?: string
  title?: string
  datetime?: string
}

/** A text in one piece for the eye: inline elements joined, white space collapsed, `\n` for a single `<br>`. */
export type PageText = { text: string; marks?: Mark[] }

/** An index in `Page.texts`. */
export type TextId = number

/** A cell of a table with its spans (at least 1) as HTML gives them, bounded. */
export type PageCell<Text = TextId> = {
  header?: true
  columns?: number
  rows?: number
  blocks: PageBlock<Text>[]
}

/**
 * A block of the page in reading order. `names` holds the words of `class`, `id` and `itemprop`, lower case, where
 * an element says what it is ("speaker", "time", "room"). `lang` is BCP 47, where it differs from the page's.
 * `Text` is how a block holds its text: an index here, a span while the programme is read.
 */
export type PageBlock<Text = TextId> = { names?: string; lang?: string } & (
  | { kind: 'text'; text: Text; level?: 1 | 2 | 3 | 4 | 5 | 6; term?: true }
  | { kind: 'list'; ordered: boolean; items: PageBlock<Text>[][] }
  | { kind: 'table'; rows: PageCell<Text>[][]; caption?: Text }
  | { kind: 'quote'; blocks: PageBlock<Text>[] }
  | { kind: 'image'; src: string; alt: Text; caption?: Text }
  | { kind: 'group'; main?: true; blocks: PageBlock<Text>[] }
)

/**
 * What a page says of itself. `url` is its canonical address; `charset` what the browser decoded it with;
 * `jsonLd` the text of its JSON-LD scripts, unparsed and untrusted.
 */
export type PageFacts = {
  url: string
  title: TextId
  site?: TextId
  language?: string
  charset: string
  contentType: string
  jsonLd: string[]
}

/** One page. `blocks` hold what is to be read, without the clutter (see clutter.ts). */
export type Page = { facts: PageFacts; texts: PageText[]; blocks: PageBlock[] }
