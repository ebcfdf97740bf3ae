import type { Mark, PageBlock, PageText } from '../page/page.ts'
import { isBoilerplate } from './boilerplate.ts'
import { imageWith } from './captions.ts'
import { findClock, leadingClock } from './clock.ts'
import { findDay } from './dates.ts'
import { alikeIn, edgeCuts, elementCuts } from './element-cuts.ts'
import { withoutInitials } from './initials.ts'
import { isKind } from './kind-words.ts'
import { endOfLetters, saysSomething } from './letters.ts'
import { LONGEST_LINE, lineCuts, SHORT_LINE } from './line-cuts.ts'
import { withoutTail } from './line-parts.ts'
import { kindCuts, markedCuts, personCuts } from './marked-cuts.ts'
import { hasName, nameEnd } from './name.ts'
import { peopleCuts } from './people-cuts.ts'
import { TELLS } from './person-line.ts'
import { partedSentence } from './person-list.ts'
import { type NamedRole, namesAround, roleOf } from './roles.ts'
import { type Span, slice } from './span.ts'
import { readKicker } from './title.ts'

/** A bullet alone: its text stands in the next block. A triangle alone shows what is folded away. */
const BULLETS = '•▪●◦·*\uf0a7\uf0b7'

/** A heading in plain text is underlined. */
const UNDERLINE = /^[=~*_–-]{4,}$/u

type Blocks = PageBlock<Span>[]
type Text = PageBlock<Span> & { kind: 'text' }

/**
 * Makes the page's blocks ready to be read: notices of the site are dropped, and texts come apart where lines, markup
 * or the author's names show that they are several ("10.00 Inledning⏎Åsa Berg, vd", `<span class="time">`).
 */
export function prepareBlocks(blocks: Blocks, texts: readonly PageText[]): Blocks {
  return blocks.flatMap((block): Blocks => {
    switch (block.kind) {
      case 'text':
        return isLeftOut(block.text.text)
          ? []
          : cutText({ ...block, text: withoutNothing(block.text) }, texts)
      case 'image':
        return block.caption
          ? imageWith(block, cutText({ kind: 'text', text: block.caption }, texts))
          : [block]
      case 'list': {
        const items = block.items.map(item => prepareBlocks(item, texts)).filter(item => item.length > 0)
        return items.length > 0 ? [{ ...block, items }] : []
      }
      case 'table': {
        const rows = block.rows.map(row =>
          row.map(cell => ({ ...cell, blocks: prepareBlocks(cell.blocks, texts) })),
        )
        return [{ ...block, rows }]
      }
      case 'quote':
      case 'group': {
        const inside = prepareBlocks(withoutInitials(block.blocks), texts)
        return inside.length > 0 ? [{ ...block, blocks: inside }] : []
      }
    }
  })
}

/** A text without what has no width at its start, where editors leave it, and without "Abstract." before an abstract. */
function withoutNothing(text: Span): Span {
  const nothing = NOTHING.exec(text.text)
  return nothing ? slice(text, nothing[0].length) : text
}

const NOTHING =
  /^[\u200b-\u200d\u2060\ufeff]+|^(?:Sammanfattning|Abstract|Sammendrag|Resumé|Tiivistelmä|Summary)\.\s+(?=\p{Lu})/u

function isLeftOut(text: string): boolean {
  return isEmpty(text) || isBoilerplate(text) || isByline(text)
}

/** "2 september 2025 av Kansliet", "Pressmeddelande • Apr 02, 2026 08:15": when, by whom and as what the page was written. */
function isByline(text: string): boolean {
  const day = text.length <= LONGEST_BYLINE ? findDay(text) : undefined
  if (day?.year === undefined) return false
  return day.at === 0 ? BY_WHOM.test(text.slice(day.to)) : WRITTEN_AS.test(text.slice(0, day.at))
}

const LONGEST_BYLINE = 80
const WRITTEN_AS =
  /^(?:pressmeddelande|pressrelease|pressemelding|pressemeddelelse|lehdistötiedote|tiedote|press release|nyhet|nyheter|nyhed|artikel|artikkel|blogg|blogginlägg|blogginnlegg|uutinen|news|blog post)\s*[•|·,:–-]?\s*$/iu
const BY_WHOM =
  /^,?(?:\s(?:kl\.?\s)?\d{1,2}[.:]\d\d)?\s(?:[Aa]v|[Bb]y|[Aa]f)(?:\s[^\d:]{2,40}|:\s[^:]{2,60})$/u

/** A text has letters, figures or a bullet. */
function isEmpty(text: string): boolean {
  return !saysSomething(text) && !(text.length === 1 && BULLETS.includes(text))
}

function cutText(block: Text, texts: readonly PageText[]): Blocks {
  const { marks = [], edges = [], parts: elements = [] } = texts[block.text.of] ?? {}
  const leads = leadCuts(block.text, marks)
  const alike = alikeIn(marks)
  const places = [
    ...lineCuts(block.text, marks),
    ...markedCuts(block.text, marks),
    ...personCuts(block.text, block.names, marks),
    ...edgeCuts(block.text, edges, alike),
    ...elementCuts(block.text, elements, alike),
    ...leads,
    ...priceCuts(block.text),
    ...barCuts(block.text),
    ...bulletCuts(block.text),
    ...(block.level ? kindCuts(block.text, marks) : peopleCuts(block.text, leads[0])),
  ]
  if (places.length === 0) return [block]
  const sorted = [...new Set(places)].sort((a, b) => a - b)
  const parts = [0, ...sorted].map((from, index) => slice(block.text, from, sorted[index]))
  return parts
    .filter(part => saysSomething(part.text) && !isBoilerplate(withoutTail(part.text)))
    .map((text, index) => {
      const own = namesOver(text, marks)
      const names = own ?? block.names
      const { level, ...rest } = block
      const shown = level ?? (UNDERLINE.test(parts[parts.indexOf(text) + 1]?.text ?? '') ? 2 : undefined)
      const isFact = index > 0 && FACTS.has(roleOf(own))
      return { ...rest, text, ...(names && { names }), ...(shown && !isFact && { level: shown }) }
    })
}

/** Behind a title in its heading these are none. */
const FACTS: ReadonlySet<NamedRole | undefined> = new Set([
  'time',
  'day',
  'place',
  'person',
  'personTitle',
  'organisation',
])

/**
 * The title behind a time parts from the text behind it: where its bold ends ("**10.00 Styrning i kris** Hur …"), or,
 * in a text too long for a title, after its first sentence.
 */
function leadCuts({ text, at }: Span, marks: readonly Mark[]): number[] {
  const clock = leadingClock(text)
  if (!clock || text.length - clock.to < SHORT_TITLE) return []
  const isBehind = (start: number) => start <= at + 1 || isLead(text.slice(clock.to, start - at))
  const bold = marks.find(({ strong, start, end }) => strong && isBehind(start) && end > at + clock.to)
  const line = text.includes('\n') ? text.slice(0, text.indexOf('\n')) : text
  const stop = bold ? 0 : sentenceEnd(line, clock.to)
  const isOver = line.length > LONGEST_TITLE || tellsOfOne(line.slice(stop))
  const end = bold ? bold.end - at : isOver ? stop : 0
  const said = text.slice(clock.to, end)
  const isTitle = /\p{L}{3}/u.test(said) && end <= LONGEST_TITLE + clock.to && !isKindAhead(said)
  if (!isTitle) return []
  const behind = (bold ? BEHIND_BOLD : BEHIND_SENTENCE).exec(text.slice(end))
  const sign = behind ? (behind.groups?.['stop']?.length ?? 0) : bold && signBeforeSomeone(text, end)
  if (sign === undefined) return []
  const next = end + sign
  const { more } = bold ? partedSentence(slice({ text: line, at, of: 0 }, next)) : {}
  return [...new Set([end, next]), ...(more ? [more.at - at] : [])]
}

const BEHIND_SENTENCE = /^[\s:–—-]{0,3}[\p{Lu}\d”"]/u
const BEHIND_BOLD = /^(?:(?<stop>[.,])\s|[\s:–—-]{0,3})[\p{Lu}\d”"]/u

/** Signs and nothing else, or a kind and a colon: "10.00 Keynote: **Styrning**". */
function isLead(text: string): boolean {
  return /^[\s:–—-]*$/u.test(text) || isKindAhead(text.trim())
}

/** "**10.00 Styrning i kris**, forskare Anna Berg", "– ledes av Bo Ek": how long the sign is behind a title in bold, where who stands behind it in small letters. */
function signBeforeSomeone(text: string, end: number): number | undefined {
  const sign = SIGN_BEFORE_SMALL.exec(text.slice(end))?.[0].length
  if (!sign || isKind(text.slice(end + sign, endOfLetters(text, end + sign)))) return undefined
  const isNamed = hasName(text, end + sign, Math.min(text.length, end + sign + LONGEST_POST))
  return isNamed ? sign : undefined
}

const SIGN_BEFORE_SMALL = /^\s?(?:,|[:–—-](?=\s))\s?(?=\p{Ll})/u
const LONGEST_POST = 80

/** "10.00 **Keynote:** Anna Berg: Styrning": a kind is no title that text stands behind. */
function isKindAhead(text: string): boolean {
  const kind = text.endsWith(':') ? text.slice(0, -1).trim() : ''
  return readKicker({ text: kind, of: 0, at: 0 }) !== undefined || isKind(kind)
}

/** "Kl. 11.00, biblioteket. Gratis.", "Kl. 19, Vik kino. 150,-": what it costs is no part of where. */
function priceCuts({ text }: Span): number[] {
  const price = text.length < SHORT_LINE && leadingClock(text) ? PRICE_BEHIND.exec(text) : null
  return price ? [price.index, price.index + 1] : []
}

/** "10.20–11.00 | Kvalitet underifrån | Ewa Grip, Malmö stad | Sal 101": bars part what stands behind a time. */
function barCuts({ text }: Span): number[] {
  const clock = text.length < LONGEST_LINE && text.includes(' | ') ? clockAhead(text) : undefined
  const bars = clock ? [...text.matchAll(/\s\|\s/gu)].filter(({ index }) => index >= clock.to - 1) : []
  return bars.length < 2 ? [] : bars.flatMap(({ index }) => [index + 1, index + 2])
}

/** The time that a line begins with, a day before it or not. */
function clockAhead(text: string): { to: number } | undefined {
  const day = findDay(text)
  const clock = day?.at === 0 ? findClock(text.slice(0, text.indexOf(' | '))) : undefined
  return leadingClock(text) ?? (clock && clock.at >= (day?.to ?? 0) ? clock : undefined)
}

/** "• Mål som märks • Mod att sluta": a list that was typed in one line. */
function bulletCuts({ text }: Span): number[] {
  return /^[•‣▪●]\s/u.test(text) ? [...text.matchAll(/\s[•‣▪●]\s/gu)].map(({ index }) => index + 1) : []
}

const PRICE_BEHIND =
  /[.,·|]\s+(?=(?:gratis|fri entré|fritt inträde|gratis inngang|fri adgang|free|vapaa pääsy|maksuton|(?:från |fra |from |pris:? |entré:? )?\d[\d\s]{0,5}\s?(?:kr|,-|:-|€|sek|nok|dkk|euro?))[^.]{0,20}\.?$)/iu

/** A text behind a time is a title alone where it is shorter than the one, and more than that where longer than the other. */
const SHORT_TITLE = 20
const LONGEST_TITLE = 140

/** "Siv Holm berättar om en ny modell.": what stands behind a title and its stop is told. */
function tellsOfOne(text: string): boolean {
  const sentence = text.trimStart()
  return nameEnd(sentence) > 0 && TELLS.test(sentence)
}

/** Where the first sentence ends from an offset on, behind its stop; 0 where the text has but one. */
function sentenceEnd(text: string, from: number): number {
  const stop = /\p{L}{3}[.!?]+(?=\s+\p{Lu})/u.exec(text.slice(from))
  return stop ? from + stop.index + stop[0].length : 0
}

function namesOver(span: Span, marks: readonly Mark[]): string | undefined {
  const names = namesAround(span, marks)
  const role = roleOf(names)
  return role === 'text' ? undefined : names
}
