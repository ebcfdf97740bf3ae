import { fill } from './decode.ts'
import type { DecodedWord } from './decoded-word.ts'
import { classOf } from './letters.ts'
import { hashWord, type Line, PAD } from './line.ts'
import { decide, patternOf } from './places.ts'
import type { Slotted } from './slots.ts'

/** The text beside a word, in small letters, `?` for what is lost. `unless` is said of what stands before. */
type Rule = { word: string; before?: RegExp; unless?: RegExp; after?: RegExp }

const MONTH = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)'
/** 5 maj, 5–6 maj, 5/5, den 5 maj, kl. 10, 10.00, 10–12 */
const DATE_OR_TIME = new RegExp(
  `^[.,:]? (?:den )?(?:kl\\b|\\d{1,2}(?:[?–-]\\d{1,2})? ${MONTH}|\\d{1,2}[/.:?–-]\\d)`,
)
const CLOSED = /^:? st\?ngt/
const DAY = '(?:tis|ons|tors?|fre|l\\?r|s\\?n)'
const BEFORE_DAY = new RegExp(`^(?:,| och) ${DAY}(?![\\p{L}?])`, 'u')
const AFTER_DAY = new RegExp(`(?:(?:^|[^\\p{L}?])${DAY}(?:,| och)|st\\?ngt|\\?ppet) $`, 'u')

/**
 * Words that what stands beside them decides, and that are too rare in running text to be learned from it: the days of
 * the week as calendars write them, floors, what is French, the last word of a link.
 */
const RULES: readonly Rule[] = [
  ...['mån', 'lör', 'sön'].flatMap(word => [
    { word, after: DATE_OR_TIME },
    { word, after: CLOSED },
    { word, after: BEFORE_DAY },
    { word, before: AFTER_DAY },
  ]),
  ...ranges('mån tis ons tors fre lör sön').map(word => ({ word })),
  ...ranges('en ett två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo trettio fyrtio femtio').map(
    word => ({
      word,
    }),
  ),
  { word: 'vån', after: /^\.?:? ?\d/ },
  { word: 'vån', before: /\d(?::?[ae])? $/ },
  { word: 'à', after: /^ (?:la|jour|deux)(?!\p{L})/u },
  { word: 'à', before: /vis-$/, after: /^-vis/ },
  { word: 'crème' },
  // the subject, alone on its line; a host would be followed by a colon
  { word: 'vård', before: /^$/, after: /^$/ },
  ...['hörslinga', 'hörslingan', 'hörslingor'].map(word => ({ word })),
  {
    word: 'hår',
    before: /(?:[mds]itt|v\?rt|hennes|hans|deras|l\?ngt|kort|r\?tt|ljust|m\?rkt|gr\?tt|hud och) $/,
  },
  { word: 'här', after: /^[.!:]?$/, unless: /(?:^|[^\p{L}?])(?:[\p{L}?]*t|och|av|med) $/u },
]

/** From each of these words to each later one. */
function ranges(rising: string): string[] {
  const words = rising.split(' ')
  return words.flatMap((from, at) => words.slice(at + 1).map(to => `${from}–${to}`))
}

/** What has a season: höstmöte, not hästmöte. */
const SEASONAL =
  /^(?:avslut|bio|budget|dag|fest|final|f\?rg|kick|konfer|konsert|kv\?ll|lov|lunch|l\?ger|marknad|middag|mingel|morgon|m\?rk|m\?ss|m\?te|natt|program|rusk|salong|seminar|sol|st\?mm|s\?song|termin|tr\?ff|turn\?|upptakt|utflykt|vandring)/
const SEASONS = ['höst', 'vår'].map(season => ({ season, pattern: season.replace(/[^\0-\x7f]/, '\0') }))

const LOST = /[^\0-\x7f]/g
const byPattern = new Map<string, Rule[]>()
for (const rule of RULES) {
  const pattern = rule.word.replace(LOST, '\0')
  byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), rule])
}
const LONGEST = 20
const REACH = 16
/** How sure such a word is; its neighbours decided, so nothing else is asked. */
const DECIDED = Math.log(0.97)

/** Decides the words that such a rule fits. Changes them in place. */
export function decideByPlace(line: Line, words: readonly DecodedWord[], { reduced, marker }: Slotted): void {
  for (const word of words) {
    const pattern = patternOf(line, word, { reduced, longest: LONGEST })
    decideSeason(line, word, pattern)
    const rules = byPattern.get(pattern)
    if (!rules) continue
    const start = line.wordStart[word.word] as number
    const text = reduced.toLowerCase().replaceAll(marker.character, '?')
    const before = text.slice(Math.max(0, start - PAD - REACH), start - PAD)
    const after = text.slice((line.wordEnd[word.word] as number) - PAD)
    const rule = rules.find(one => fits(one, before, after))
    if (!rule) continue
    const decided = {
      classes: word.slots.map(at => classOf(rule.word.charCodeAt(at - start))),
      logProbability: DECIDED,
    }
    word.fillings = [decided]
    word.ambiguous = true
    fill(line, word.slots, decided)
    hashWord(line, word.word)
  }
}

/** Decides the first letter lost of a word that begins with a season; the others stay as they are. */
function decideSeason(line: Line, word: DecodedWord, damaged: string): void {
  const found = SEASONS.find(
    ({ pattern }) =>
      damaged.startsWith(pattern) && SEASONAL.test(damaged.slice(pattern.length).replaceAll('\0', '?')),
  )
  if (!found) return
  const place = found.pattern.indexOf('\0')
  decide(line, { word, slot: 0 }, classOf(found.season.charCodeAt(place)))
}

function fits(rule: Rule, before: string, after: string): boolean {
  return (
    (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true) && !rule.unless?.test(before)
  )
}
