/**
 * What one page says, as plain JSON: what crosses from the page to the extension. Texts stand in one table and
 * blocks point into it, so that a repair can be made text by text without touching the structure.
 */

/**
 * A look or a meaning of a part of a text; UTF-16 offsets. `datetime` is what a `<time>` element states; `names` are
 * the words of an inline element's `class`, `id` and `itemprop`, lower case. One that says nothing ends its text.
 */
export type Mark = {
  start: number
  end: number
  strong?: true
  em?: true
  href?: string
  lang?: string
  title?: string
  datetime?: string
  names?: string
}

/**
 * A text in one piece for the eye: inline elements joined, white space collapsed, `\n` for a single `<br>`.
 * `edges` are the offsets where an inline element begins or ends between two characters with no space between:
 * nothing parts them for the eye, but the author's markup did. `parts` are the offsets where its elements begin, but for the
 * first, where a text is made of several and nothing stands between them. `shown` is what stands on the page where that is
 * another text, because the browser misread it (`listPage`).
 */
export type PageText = { text: string; marks?: Mark[]; edges?: number[]; parts?: number[]; shown?: string }

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
  | { kind: 'group'; main?: 'main' | 'article' | 'column'; blocks: PageBlock<Text>[] }
)

/** Microdata or a microformat of one event, flat: properties in order, an item in an item as its own list. Untrusted. */
export type PageItem = { type: string; properties: [name: string, value: string | PageItem][] }

/**
 * What a page says of itself. `url` is its canonical address; `tagline` what its head says of the site beside its name (a
 * conference its days); `charset` what the browser decoded it with;
 * `jsonLd` the text of its JSON-LD scripts and `calendars` that of its `data:text/calendar` links, unparsed and
 * untrusted; `items` its microdata and microformats.
 */
export type PageFacts = {
  url: string
  title: TextId
  site?: TextId
  tagline?: TextId
  language?: string
  charset: string
  contentType: string
  jsonLd: string[]
  items: PageItem[]
  calendars: string[]
}

/** One page. `blocks` hold what is to be read, without the clutter (see clutter.ts). */
export type Page = { facts: PageFacts; texts: PageText[]; blocks: PageBlock[] }
