import { type Invented, type Item, inventEvent, type Wish } from './invent.ts'
import type { Markup } from './markup.ts'
import { createRandom, type Random } from './random.ts'
import { type DateStyle, dateStyle, type TimeStyle, timeStyle } from './say-times.ts'
import { danish } from './stock/danish.ts'
import { english } from './stock/english.ts'
import { finlandSwedish } from './stock/finland-swedish.ts'
import { norwegian } from './stock/norwegian.ts'
import type { Labels, Stock } from './stock/stock.ts'
import { swedish } from './stock/swedish.ts'
import { createTelling, type Telling } from './telling.ts'
import type { Truth } from './truth.ts'

/** Labels that are plain lists of words. */
type LabelName = {
  [Name in keyof Labels]: Labels[Name] extends readonly string[] ? Name : never
}[keyof Labels]

/** What a shape draws a page from: one event, the page’s habits, and the truth that grows while it is told. */
export type Draw = {
  random: Random
  stock: Stock
  event: Invented
  origin: string
  times: TimeStyle
  /** The event’s name as this page has it; it may say the year. */
  eventName: string
  label(name: LabelName): string
  date(day: number): string
  /** "A, B och C" */
  listed(names: readonly string[]): string
  tell(item: Item): Telling
  tolerate(...texts: string[]): void
  freeName(name: string): string
  /** The year was said on the page, so that dates without one are known. */
  sayYear(): void
}

/** How a page is framed by its site; `document` takes a shape’s page as it is. */
type Frame = 'modern' | 'wordpress' | 'municipal' | 'old' | 'bare' | 'document'

/** What a shape gives: the programme itself, and what stands around it is the frame’s. */
export type Sheet = {
  main: Markup
  frame: Frame
  head?: Markup
  /** The document’s title; without it the event’s name. */
  title?: string
  path: string
  plain?: true
}

export type Shape = {
  name: string
  kind: 'session' | 'schedule'
  wish: Partial<Wish>
  languages?: readonly string[]
  draw(draw: Draw): Sheet
}

const STOCKS: readonly (readonly [Stock, share: number])[] = [
  [swedish, 0.6],
  [finlandSwedish, 0.1],
  [english, 0.12],
  [norwegian, 0.1],
  [danish, 0.08],
]
const USUAL: Record<Shape['kind'], Wish> = {
  session: { days: 1, slots: 1, width: 1, pieces: [2, 5] },
  schedule: { days: 2, slots: 6, width: 1, pieces: [1, 2] },
}

/** Sets the table for one page; `finish` ends the truth. */
export function createDraw(shape: Shape, seed: number): { draw: Draw; truth: Truth; finish(): void } {
  const random = createRandom(seed)
  const stock = pickStock(random, shape)
  const event = inventEvent(random, stock, { ...USUAL[shape.kind], ...shape.wish })
  const truth: Truth = {
    kind: shape.kind,
    language: stock.language,
    sessions: [],
    tolerated: [],
    freeNames: [],
    freeRoles: [],
  }
  const dates: DateStyle = dateStyle(random, stock)
  const year = event.days[0]?.slice(0, 4) ?? ''
  const named = random.chance(0.5)
  let yearSaid = named
  const labels = new Map<LabelName, string>()
  const draw: Draw = {
    random,
    stock,
    event,
    origin: 'https://www.konferens.example/',
    times: timeStyle(random, stock),
    eventName: named ? `${event.name} ${year}` : event.name,
    label: name => {
      const word = labels.get(name) ?? random.pick(stock.labels[name])
      labels.set(name, word)
      return word
    },
    date: day => {
      if (dates.year) yearSaid = true
      return dates.write(event.days[day] ?? '')
    },
    listed: names => {
      const and = { en: ' and ', nb: ' og ', da: ' og ' }[stock.language] ?? ' och '
      return names.length < 2 ? names.join('') : names.slice(0, -1).join(', ') + and + names.at(-1)
    },
    tell: item => createTelling({ item, draw, truth }),
    tolerate: (...texts) => truth.tolerated.push(...texts),
    freeName: name => {
      truth.freeNames.push(name)
      return name
    },
    sayYear: () => {
      yearSaid = true
    },
  }
  return { draw, truth, finish: () => finishDays(truth, { yearSaid }) }
}

/** A day without a year anywhere on the page is no day; with one, times stand on it. */
function finishDays(truth: Truth, { yearSaid }: { yearSaid: boolean }): void {
  for (const session of truth.sessions) {
    if (!yearSaid) delete session.day
    if (session.day && session.start) session.start = `${session.day}T${session.start}`
    if (session.day && session.end) session.end = `${session.day}T${session.end}`
  }
}

function pickStock(random: Random, { languages }: Shape): Stock {
  const open = STOCKS.filter(([stock]) => !languages || languages.includes(stock.language))
  let luck = random.next() * open.reduce((sum, [, share]) => sum + share, 0)
  for (const [stock, share] of open) {
    luck -= share
    if (luck <= 0) return stock
  }
  return swedish
}
