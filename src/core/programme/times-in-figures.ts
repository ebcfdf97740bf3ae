import type { PageText } from '../page/page.ts'

/**
 * "0900–0930", "0900:", "0900 –": a time in figures alone, in steps of five minutes, before what happens then or nothing.
 * Behind "kl." it is known for a time already.
 */
const TIME =
  /^\s*(?<start>(?:[01]\d|2[0-3])[0-5][05])(?:\s?[–—?\ufffd-]\s?(?<end>(?:[01]\d|2[0-3])[0-5][05]))?(?:\s?[:.–—|-](?=\s|$)|(?=\s|$))(?!\s?\d)/u

/** So many lines show that it is the page's way. */
const FEWEST = 3
/** So many of them must come in the order of the day. */
const IN_ORDER = 0.7
/** From here on figures may be years as well. */
const FIRST_YEAR = '1500'

type Led = { of: number; start: number; end: number; from: string; isRange: boolean }

/**
 * The page with its times in figures said to be times ("0900–0930 Registrering"), where so many lines begin with them that
 * it is how the page writes times. Anywhere else such figures may be years or numbers, and none is taken for a time.
 */
export function withTimesInFigures(texts: readonly PageText[]): PageText[] {
  const led = texts.flatMap(({ text }, of) => ledLines(text, of))
  if (!areTimes(led)) return [...texts]
  const marked = [...texts]
  for (const { of, start, end } of led) {
    const text = marked[of]
    if (text) marked[of] = { ...text, marks: [...(text.marks ?? []), { start, end, names: 'time' }] }
  }
  return marked
}

function ledLines(text: string, of: number): Led[] {
  const found: Led[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const match = TIME.exec(line)
    const { start: from, end } = match?.groups ?? {}
    if (match && from && !(end && end <= from))
      found.push({ of, start: at, end: at + match[0].length, from, isRange: end !== undefined })
    at += line.length + 1
  }
  return found
}

/** Times show by the nought before the hours of the morning or by their ends, and by their order. */
function areTimes(led: readonly Led[]): boolean {
  const shows = led.filter(({ from, isRange }) => from.startsWith('0') || (isRange && from < FIRST_YEAR))
  const inOrder = led.filter(({ from }, index) => from >= (led[index - 1]?.from ?? ''))
  return led.length >= FEWEST && shows.length > 0 && inOrder.length >= IN_ORDER * led.length
}
