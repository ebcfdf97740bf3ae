/* Numbers in Swedish words, as they are said. */

const UNITS =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  )
const TENS = '- - tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ')
const ORDINAL_UNITS =
  'nollte första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde'.split(
    ' ',
  )

/** From one thousand on, the groups: the word for one and for more. */
const GROUPS: readonly [number, string, string][] = [
  [1_000_000_000, 'en miljard', 'miljarder'],
  [1_000_000, 'en miljon', 'miljoner'],
]

/** A whole number from 0 to 999 999 999 999 in words: 1 500 is "ettusen femhundra". */
export function inWords(number: number): string {
  for (const [size, one, more] of GROUPS) {
    if (number < size) continue
    const count = Math.floor(number / size)
    const rest = number % size
    return joined([count === 1 ? one : `${inWords(count)} ${more}`, rest > 0 ? inWords(rest) : ''])
  }
  if (number >= 1000) {
    const rest = number % 1000
    const thousands = Math.floor(number / 1000)
    return joined([`${thousands === 1 ? 'et' : inWords(thousands)}tusen`, rest > 0 ? inWords(rest) : ''])
  }
  if (number >= 100) {
    const rest = number % 100
    return `${UNITS[Math.floor(number / 100)]}hundra${rest > 0 ? inWords(rest) : ''}`
  }
  if (number < 20) return UNITS[number] ?? String(number)
  return `${TENS[Math.floor(number / 10)]}${number % 10 > 0 ? UNITS[number % 10] : ''}`
}

/** "tjugotredje"; from 1 to 99, else undefined. */
export function ordinalInWords(number: number): string | undefined {
  if (number < 1 || number > 99) return undefined
  if (number < 20) return ORDINAL_UNITS[number]
  const tens = TENS[Math.floor(number / 10)]
  return number % 10 === 0 ? `${tens}nde` : `${tens}${ORDINAL_UNITS[number % 10]}`
}

/** A year as it is said: 1987 is "nittonhundraåttiosju", 2026 "tjugohundratjugosex", 2000 "tvåtusen". */
export function yearInWords(year: number): string {
  if (year === 2000) return 'tvåtusen'
  const rest = year % 100
  return `${inWords(Math.floor(year / 100))}hundra${rest > 0 ? inWords(rest) : ''}`
}

/** "tre komma fem": the decimals one by one where there are more than two or they begin with a zero. */
export function decimalInWords(whole: number, decimals: string): string {
  const oneByOne = decimals.length > 2 || decimals.startsWith('0')
  const said = oneByOne
    ? [...decimals].map(digit => inWords(Number(digit))).join(' ')
    : inWords(Number(decimals))
  return `${inWords(whole)} komma ${said}`
}

/** A clock time: 10.00 is "tio", 10.05 "tio noll fem", 13.30 "tretton och trettio". */
export function clockInWords(hours: number, minutes: number): string {
  if (minutes === 0) return inWords(hours)
  return minutes < 10
    ? `${inWords(hours)} noll ${inWords(minutes)}`
    : `${inWords(hours)} och ${inWords(minutes)}`
}

const joined = (parts: string[]) => parts.filter(Boolean).join(' ')
