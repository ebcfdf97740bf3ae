import { isDigitAt, isLetterAt, isNumberAt } from './letters.ts'
import { MONTH_NUMBERS } from './words/dates.ts'

/**
 * What a text in small letters says of a day: numbers as they stand, from `at` to `to` (UTF-16 offsets). `last` ends a
 * range of days, whose first day may have a month of its own; `between` is the word before it.
 */
export type SaidDay = {
  day: number
  month: number
  firstMonth?: number
  last?: number
  between?: string
  year?: number
  at: number
  to: number
}

const LETTER = 'a-zªµºß-öø-ÿ'
const ORDINAL = '(?:\\s?:?(?:st|nd|rd|th|a|e)\\b(?:\\sof(?=\\s))?|\\.)?'
const DAY_BEFORE = new RegExp(`([0-3]?\\d)${ORDINAL}\\s?$`)
/** "12–", "12 maj till onsdag ". */
const RANGE_BEFORE = new RegExp(
  `([0-3]?\\d)${ORDINAL}(?:\\s?([a-zä]{3,13})\\b\\.?)?\\s?(?:[–—-]|och|till|and|to|og|ja)\\s?(?:([${LETTER}]{2,13})\\s)?$`,
)
const DAY_BEHIND = new RegExp(
  `\\.?\\s([0-3]?\\d)${ORDINAL}(?:\\s?[–-]\\s?([0-3]?\\d)${ORDINAL})?(?![${LETTER}])`,
  'y',
)
const YEAR = /(?:,?\s(\d{4}))?(?!\d|[.:]\d)/y
/** "Dag 1 – måndag 3 juni", "Part 2 – 12 May": the number counts what the word before it says. */
const COUNTED =
  /(?<![a-zªµºß-öø-ÿ])(?:dag|dagen|day|päivä|del|delen|part|osa|pass|block|session|sesjon|modul|module|vecka|uke|uge|week|viikko|nr|no|kurs|course|steg|trinn|träff|tillfälle|gång|kväll|aften|kveld|ilta)\.?\s$/
/** A day, or a range before the last day, is no longer. */
const LONGEST_DAY = 12
const LONGEST_RANGE = 40

/** Days whose month is named: the first range of days, the first day before its month, and the first behind it. */
export function namedDays(text: string): SaidDay[] {
  let range: SaidDay | undefined
  let before: SaidDay | undefined
  let behind: SaidDay | undefined
  for (const month of monthsIn(text)) {
    const said = dayBefore(text, month)
    if (said && isFree(text, said.at)) before ??= said
    range ??= said && rangeTo(text, said)
    behind ??= dayBehind(text, month)
  }
  return [range, before, behind].filter(found => found !== undefined)
}

type Month = { number: number; at: number; end: number }

/** The months of a text that are words of their own. */
function* monthsIn(text: string): Generator<Month> {
  for (let at = 0; at < text.length; at++) {
    if (!isLetterAt(text, at)) continue
    let end = at + 1
    while (isLetterAt(text, end)) end += 1
    const number = MONTH_NUMBERS.get(text.slice(at, end))
    if (number !== undefined && !isDigitAt(text, end) && text.charAt(end) !== '_') yield { number, at, end }
    at = end
  }
}

/** "12 november 2014": a day that may be part of a word. */
function dayBefore(text: string, { number, at, end }: Month): SaidDay | undefined {
  const from = Math.max(0, at - LONGEST_DAY)
  const said = DAY_BEFORE.exec(text.slice(from, at))
  const dot = text.charAt(end) === '.' ? 1 : 0
  const tail = said && ((!isLetterAt(text, end + dot) && yearAt(text, end + dot)) || yearAt(text, end))
  return said && tail ? { day: Number(said[1]), month: number, ...tail, at: from + said.index } : undefined
}

/** "12–14 maj", "30 maj till 2 juni": the range that ends with a day. */
function rangeTo(text: string, last: SaidDay): SaidDay | undefined {
  const from = Math.max(0, last.at - LONGEST_RANGE)
  const said = RANGE_BEFORE.exec(text.slice(from, last.at))
  if (!said || !isFree(text, from + said.index)) return undefined
  if (COUNTED.test(text.slice(Math.max(0, from + said.index - LONGEST_DAY), from + said.index)))
    return undefined
  const [, day, month, between] = said
  const firstMonth = month === undefined ? undefined : MONTH_NUMBERS.get(month)
  if (month !== undefined && firstMonth === undefined) return undefined
  return {
    ...last,
    day: Number(day),
    last: last.day,
    ...(firstMonth !== undefined && { firstMonth }),
    ...(between !== undefined && { between }),
    at: from + said.index,
  }
}

/** "May 3rd, 2017", "May 3–5". */
function dayBehind(text: string, { number, at, end }: Month): SaidDay | undefined {
  DAY_BEHIND.lastIndex = end
  const said = isNumberAt(text, at - 1) ? null : DAY_BEHIND.exec(text)
  const tail = said && yearAt(text, DAY_BEHIND.lastIndex)
  if (!said || !tail) return undefined
  const [, day, last] = said
  return { day: Number(day), month: number, ...(last !== undefined && { last: Number(last) }), ...tail, at }
}

/** The year that stands at an offset, if one does, and where the day ends; undefined where it cannot end there. */
function yearAt(text: string, at: number): { year?: number; to: number } | undefined {
  YEAR.lastIndex = at
  const said = YEAR.exec(text)
  if (!said) return undefined
  return { ...(said[1] !== undefined && { year: Number(said[1]) }), to: at + said[0].length }
}

function isFree(text: string, at: number): boolean {
  return !isLetterAt(text, at - 1) && !isNumberAt(text, at - 1)
}
