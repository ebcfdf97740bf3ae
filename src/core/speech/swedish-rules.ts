import { clockInWords, decimalInWords, inWords, ordinalInWords, yearInWords } from './swedish-numbers.ts'

/** One thing that Swedish says otherwise than it is written. `said` gives the words, or undefined to leave it. */
export type Rule = {
  pattern: RegExp
  said: (groups: Record<string, string | undefined>) => string | undefined
}

const HOUR = '(?:[01]?\\d|2[0-4])'
const MINUTE = '[0-5]\\d'
const TO = '\\s?[-–—]\\s?'
const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]
const MONTH = MONTHS.map(month => `${month.slice(0, 3)}(?:${month.slice(3)}|\\.)?`).join('|')
const alone = (source: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}.,:/-])${source}(?![\\p{L}\\p{N}/]|[.,:]\\d)`, 'giu')

const UNITS: Record<string, [one: string, more: string]> = {
  '%': ['en procent', 'procent'],
  kr: ['en krona', 'kronor'],
  tkr: ['ett tusen kronor', 'tusen kronor'],
  mkr: ['en miljon kronor', 'miljoner kronor'],
  km: ['en kilometer', 'kilometer'],
  kg: ['ett kilo', 'kilo'],
  min: ['en minut', 'minuter'],
  '°C': ['en grad', 'grader'],
  '€': ['en euro', 'euro'],
}
const UNIT = Object.keys(UNITS).join('|')

/**
 * What is written in figures and signs and said in words. The order matters: a rule takes its text from those
 * after it. Room codes and the like ("C04:32", "A5") are no numbers and stay as they are.
 */
export const SWEDISH_RULES: readonly Rule[] = [
  {
    // 10.00–11.30, kl 13–15.30
    pattern: alone(
      `(?<clock>kl(?:ockan|\\.)?\\s?)?(?<h1>${HOUR})[.:](?<m1>${MINUTE})${TO}(?<h2>${HOUR})(?:[.:](?<m2>${MINUTE}))?`,
    ),
    said: ({ clock, h1, m1, h2, m2 }) => `${clock ? 'klockan ' : ''}${time(h1, m1)} till ${time(h2, m2)}`,
  },
  {
    // kl 13–15
    pattern: alone(`kl(?:ockan|\\.)?\\s?(?<h1>${HOUR})${TO}(?<h2>${HOUR})(?:[.:](?<m2>${MINUTE}))?`),
    said: ({ h1, h2, m2 }) => `klockan ${time(h1, undefined)} till ${time(h2, m2)}`,
  },
  {
    // kl. 9, klockan 13.05
    pattern: alone(`kl(?:ockan|\\.)?\\s?(?<h1>${HOUR})(?:[.:](?<m1>${MINUTE}))?`),
    said: ({ h1, m1 }) => `klockan ${time(h1, m1)}`,
  },
  {
    // 13.05 alone: as a time where it has two figures on both sides, which a decimal (with a comma) has not
    pattern: alone(`(?<h1>(?:[01]\\d|2[0-4]))[.:](?<m1>${MINUTE})`),
    said: ({ h1, m1 }) => time(h1, m1),
  },
  {
    // 12 november, 12 nov. 2026
    pattern: alone(`(?:den\\s)?(?<day>[0-3]?\\d)\\s(?<month>${MONTH})(?:\\s(?<year>(?:19|20)\\d\\d))?`),
    said: ({ day, month, year }) => dateSaid(Number(day), monthNamed(month), year),
  },
  {
    // 29/6, 29/6 2026
    pattern: alone('(?<day>[0-3]?\\d)/(?<month>1[0-2]|0?[1-9])(?:[\\s-](?<year>(?:19|20)\\d\\d))?'),
    said: ({ day, month, year }) => {
      const said = ordinalInWords(Number(month))
      return said && dateSaid(Number(day), `i ${said}`, year)
    },
  },
  {
    // 2026-11-23
    pattern: alone('(?<year>(?:19|20)\\d\\d)-(?<month>1[0-2]|0[1-9])-(?<day>[0-3]\\d)'),
    said: ({ day, month, year }) => dateSaid(Number(day), MONTHS[Number(month) - 1], year),
  },
  {
    // 2007–2018
    pattern: alone(`(?<from>(?:1[5-9]|20)\\d\\d)${TO}(?<to>(?:1[5-9]|20)\\d\\d)`),
    said: ({ from, to }) => `${yearInWords(Number(from))} till ${yearInWords(Number(to))}`,
  },
  {
    // 3,5 procent; 25 kr
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,])(?<whole>\\d{1,3}(?:[ \\u00a0]\\d{3})+|\\d{1,9})(?:,(?<part>\\d+))?\\s?(?<unit>${UNIT})(?!\\p{L})`,
      'gu',
    ),
    said: ({ whole, part, unit }) => {
      const [one, more] = UNITS[unit ?? ''] ?? ['', '']
      return whole === '1' && !part ? one : `${numberSaid(whole, part)} ${more}`
    },
  },
  {
    pattern: alone('§\\s?(?<number>\\d{1,3})'),
    said: ({ number }) => `paragraf ${numberSaid(number, undefined)}`,
  },
  {
    // 3:e, 1:a, 21:a
    pattern: alone('(?<number>\\d{1,2}):[ae]'),
    said: ({ number }) => ordinalInWords(Number(number)),
  },
  {
    // 30–315
    pattern: alone(`(?<from>\\d{1,6})${TO}(?<to>\\d{1,6})`),
    said: ({ from, to }) => `${numberSaid(from, undefined)} till ${numberSaid(to, undefined)}`,
  },
  {
    // a year
    pattern: alone('(?<year>(?:1[5-9]|20)\\d\\d)(?<century>-talet)?'),
    said: ({ year, century }) => `${yearInWords(Number(year))}${century ? 'talet' : ''}`,
  },
  {
    // 1 500; 3,5; 45. A figure that begins with a zero is a code.
    pattern: alone('(?<whole>[1-9]\\d{0,2}(?:[ \\u00a0]\\d{3})+|0|[1-9]\\d{0,8})(?:,(?<part>\\d{1,4}))?'),
    said: ({ whole, part }) => numberSaid(whole, part),
  },
  { pattern: /(?<=\p{L}) & (?=\p{L})/gu, said: () => ' och ' },
  { pattern: /(?<=\boch)\/(?=eller\b)/gu, said: () => ' ' },
]

const time = (hours = '', minutes = '0') => clockInWords(Number(hours), Number(minutes))

function numberSaid(whole = '', part: string | undefined): string {
  const number = Number(whole.replace(/\s/g, ''))
  return part ? decimalInWords(number, part) : inWords(number)
}

function monthNamed(short = ''): string | undefined {
  return MONTHS.find(month => month.startsWith(short.toLowerCase().slice(0, 3)))
}

function dateSaid(day: number, month: string | undefined, year: string | undefined): string | undefined {
  const said = ordinalInWords(day)
  if (!said || !month || day > 31) return undefined
  return `den ${said} ${month}${year ? ` ${yearInWords(Number(year))}` : ''}`
}
