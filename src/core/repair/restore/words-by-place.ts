import { fill } from './decode.ts'
import type { DecodedWord } from './decoded-word.ts'
import { CLASSES, classOf } from './letters.ts'
import { damagedWordHash, hashOfWord, hashWord, type Line, PAD } from './line.ts'
import { decide, patternOf } from './places.ts'
import type { Slotted } from './slots.ts'

/**
 * The text beside a word, in small letters, `?` for what is lost. `unless` is said of what stands before; `capital`: only
 * where the word begins with one.
 */
type Rule = { word: string; capital?: true; before?: RegExp; unless?: RegExp; after?: RegExp }

const MONTH = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)'
/** 5 maj, 5–6 maj, 5/5, den 5 maj, kl. 10, 10.00, 10–12 */
const DATE_OR_TIME = new RegExp(
  `^[.,:]? (?:den )?(?:kl\\b|\\d{1,2}(?:[?–-]\\d{1,2})? ${MONTH}|\\d{1,2}[/.:?–-]\\d)`,
)
/** Sön 9, at the start of a line. */
const DAY_OF_MONTH = /^ +\d{1,2}(?:[ ,.:]|$)/
const CLOSED = /^:? st\?ngt/
const DAY = '(?:tis|ons|tors?|fre|l\\?r|s\\?n)'
const BEFORE_DAY = new RegExp(`^(?:,| och) ${DAY}(?![\\p{L}?])`, 'u')
const AFTER_DAY = new RegExp(`(?:(?:^|[^\\p{L}?])${DAY}(?:,| och)|st\\?ngt|\\?ppet) $`, 'u')

/**
 * Words that what stands beside them decides, and that are too rare in running text to be learned from it: the days of
 * the week as calendars write them, floors, what is French, the last word of a link. The first rule that fits counts.
 */
const RULES: readonly Rule[] = [
  ...['mån', 'lör', 'sön'].flatMap(word => [
    { word, after: DATE_OR_TIME },
    { word, before: /^$/, after: DAY_OF_MONTH },
    { word, after: CLOSED },
    { word, after: BEFORE_DAY },
    { word, before: AFTER_DAY },
  ]),
  ...ranges('januari februari mars april maj juni juli augusti september oktober november december').map(
    word => ({ word }),
  ),
  ...ranges('mån tis ons tors fre lör sön').map(word => ({ word })),
  ...ranges('en ett två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo trettio fyrtio femtio').map(
    word => ({
      word,
    }),
  ),
  // what is left of it in an ellipsis (höst- och vinter) or before a name
  { word: 'höst', after: /^-(?:\p{Ll}|[ ]?(?:och|eller) (?:v\?r|vinter|sommar|jul))/u },
  { word: 'höst', before: /^(?:varje|i|f\?rra|n\?sta|denna|hela|sen) $/ },
  // towns that end in a letter that gets lost: a question about Malm or Ume is rarer
  ...'borgå luleå malmö piteå skellefteå umeå växjö'
    .split(' ')
    .map(word => ({ word, capital: true }) as const),
  { word: 'vån', after: /^\.?:? ?\d/ },
  { word: 'vån', before: /\d(?::?[ae])? $/ },
  { word: 'à', after: /^ (?:la|jour|deux)(?!\p{L})/u },
  { word: 'à', before: /vis-$/, after: /^-vis/ },
  {
    word: 'år',
    before: /(?:\d|tv\?|tre|fyra|fem|sex|sju|\?tta|nio|tio) $/,
    after: /^ (?:\?ldre|yngre|gam(?:mal|la|malt))(?![\p{L}?])/u,
  },
  {
    word: 'år',
    before:
      /(?<![\p{L}?])(?:tjugo|(?:tret|fyr|fem|sex|sjut|\?t|nit)tio|hundra|tusen)(?:ett|tv\?|tre|fyra|fem|sex|sju|\?tta|nio)? $/u,
    unless: /(?<![\p{L}?])(?:de|alla|av|dessa|bara) [\p{L}?]+ $/u,
  },
  {
    word: 'år',
    before: /(?<![\p{L}?])(?:[mds]itt f\?rsta|varje|halvt|(?:i|liksom|under) tidigare|[\p{L}?] n\?sta) $/u,
  },
  { word: 'år', after: /^ (?:1[5-9]|20|21)\d\d(?![\p{L}\d:.])/u },
  { word: 'år', before: /(?<![\p{L}?])[\p{L}?]{3,}(?:[aeo]ns|ets|nas) $/u, after: /^(?:[.,!:)]|$)/ },
  { word: 'går', after: /^ det (?:fel|bra|till)(?![\p{L}?])/u },
  { word: 'väg', after: /^- och / },
  // asks, at the start of a sentence; "for" would not be followed by who acts
  { word: 'får', capital: true, before: /(?:^|[.!?:–”] ?)$/, after: /^ (?:man|du|vi|jag|ni|han|hon) / },
  {
    word: 'får',
    capital: true,
    before: /(?:^|[.!?:–”] ?)$/,
    after:
      /^ (?:en|ett|alla|barn|[\p{L}?]{3,}(?:en|et|na|are)) (?:[\p{L}?]+ )?(?:vara|ha|bli|skriva|s\?ga|mata|anv\?nda|best\?mma|kosta|dela|ta|ge|veta)(?![\p{L}?])/u,
  },
  {
    word: 'gör',
    before: /(?:^|[^\p{L}?])(?:s\?|vad|hur) $/u,
    after: /^ (?:du|vi|ni|man|jag|de)(?:[.!?:,)]| ?$)/,
  },
  ...['läsa', 'läser', 'läses', 'läst', 'läste'].flatMap(word => [
    {
      word,
      after:
        /^(?: [\p{L}?]+)? (?:andras|h\?gt|b\?cker|bok|boken|dikt|dikter|poesi|lyrik|prosa|roman(?:er|en)?|saga|sagor|noveller|manus|kod|noter|tidning(?:en|ar)?)(?![\p{L}?])/u,
    },
    {
      word,
      before:
        /(?:dikt|roman|novell|text|manus|b\?cker|saga|sagor|rapporter|brev)(?:en|er|erna|et|et|na)? (?:som )?(?:faktiskt |ofta |ska )?$/u,
    },
  ]),
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
/** Each with its second letter lost. */
const SEASONS = [
  { damaged: 'h?st', slotClass: CLASSES.indexOf('ö') },
  { damaged: 'v?r', slotClass: CLASSES.indexOf('å') },
]

/** The rules by the hash of the damaged word; made when a damaged text is first met. */
let byHash: Map<number, Rule[]> | undefined

function rulesFor(hash: number): readonly Rule[] | undefined {
  byHash ??= rulesByHash()
  return byHash.get(hash)
}

function rulesByHash(): Map<number, Rule[]> {
  const rules = new Map<number, Rule[]>()
  for (const rule of RULES) {
    const lost = [...rule.word].flatMap((letter, at) => (letter > '\x7f' ? [at] : []))
    const hash = hashOfWord(rule.word, lost)
    const known = rules.get(hash)
    if (known) known.push(rule)
    else rules.set(hash, [rule])
  }
  return rules
}
/** No more of the text beside a word is looked at. */
const REACH = 24
/** Nor longer words that begin with a season. */
const LONGEST = 20
/** How sure such a word is; its neighbours decided, so nothing else is asked. */
const DECIDED = Math.log(0.97)
/** A town is sure enough to show by itself that letters were lost. */
const NAMED = Math.log(0.996)

/** Decides the words that such a rule fits. Changes them in place. */
export function decideByPlace(line: Line, words: readonly DecodedWord[], { reduced, marker }: Slotted): void {
  let text: string | undefined
  for (const word of words) {
    decideSeason(line, word, reduced)
    const rules = rulesFor(damagedWordHash(line, word))
    if (!rules) continue
    const start = line.wordStart[word.word] as number
    text ??= reduced.toLowerCase().replaceAll(marker.character, '?')
    const before = text.slice(Math.max(0, start - PAD - REACH), start - PAD)
    const end = (line.wordEnd[word.word] as number) - PAD
    const after = text.slice(end, end + REACH)
    const rule = rules.find(one => (!one.capital || line.upper[start] === 1) && fits(one, before, after))
    if (!rule) continue
    const decided = {
      classes: word.slots.map(at => classOf(rule.word.charCodeAt(at - start))),
      logProbability: rule.capital ? NAMED : DECIDED,
    }
    word.fillings = [decided]
    word.ambiguous = true
    fill(line, word.slots, decided)
    hashWord(line, word.word)
  }
}

/** Decides the first lost letter of a word that begins with a season; the others stay as they are. */
function decideSeason(line: Line, word: DecodedWord, reduced: string): void {
  const start = line.wordStart[word.word] as number
  if (word.slots[0] !== start + 1) return
  const season = SEASONS.find(one => line.codes[start] === one.damaged.charCodeAt(0))
  if (!season) return
  const damaged = patternOf(line, word, { reduced, longest: LONGEST }).replaceAll('\0', '?')
  const tail = damaged.startsWith(season.damaged) ? damaged.slice(season.damaged.length) : ''
  if (SEASONAL.test(tail)) decide(line, { word, slot: 0 }, season.slotClass)
}

function fits(rule: Rule, before: string, after: string): boolean {
  return (
    (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true) && !rule.unless?.test(before)
  )
}
