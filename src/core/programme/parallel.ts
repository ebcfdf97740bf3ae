import { leadingClock } from './clock.ts'
import { hinted } from './hinted.ts'
import { mentions, opensWith } from './hints.ts'
import { strip } from './line-parts.ts'
import type { Line } from './lines.ts'
import { type Span, slice } from './span.ts'
import { namesProgramme, readKicker } from './title.ts'
import { PARALLEL } from './words/kinds.ts'

const PARALLEL_WORDS = new Set(PARALLEL)
const opensWithParallel = opensWith(PARALLEL.filter(word => word.includes(' ')).join('|'))
const mentionsParallel = mentions(
  'parallel|valbar|valfri|valgfri|rinnakkai|välj|velg|vælg|valitse|choose|pick',
)

/** "Pass 1 har fem parallella seminarier att välja på:" */
const SAYS_PARALLEL = hinted(
  mentionsParallel,
  /^(?:parallella|valbara|valfria|parallelle|valgfrie|valgfri)\s(?:\p{L}+\s)?(?:pass|seminarier|sessioner|workshop\p{L}*|föreläsningar|spår|programpunkter|sesjoner)$|(?<!\p{L})(?:parallel|rinnakkai)\p{L}*(?!\p{L}).{0,60}:$|\satt välja (?:på|mellan|bland):?$|^(?:välj|du väljer|velg|vælg|valitse|choose|pick)\s[^.:?!]{3,60}[.:]$|(?:^|[\s–—(-])(?:välj|velg|vælg|valitse|choose)\s(?:en|ett|et|yksi|one|mellan|mellom|mellem|av följande|blant)(?:\sav)?(?:\s\p{L}+){0,2}[):]{0,2}$/iu,
)

/** "Rinnakkaiset työpajat", "Parallella workshops i fyra salar": a few words that begin so are no title. */
const PARALLEL_THINGS =
  /^(?:rinnakkai|parallel|valbara|valfria|valgfri|valinnai|breakout)\p{L}*(?:\s\p{L}+){1,4}(?:\s?\([^()]*\))?$/u

/** "Hur stärker vi tilliten? – parallella seminarier": what they have in common stands before it. */
const COMMON = hinted(
  mentionsParallel,
  /(?:[?!]\s|[.:]\s|\s)[–—-]\s(?:parallella|valbara|valfria|parallelle|valgfrie|parallel)\s(?:pass|seminarier|sessioner|workshop\p{L}*|föreläsningar|spår|programpunkter|sesjoner|sessions|workshops)$/iu,
)

/** What parallel sessions have in common, by the line over them that leads with their time; undefined where it says nothing of it. */
export function themeOver({ span }: Line): Span | undefined {
  const clock = leadingClock(span.text)
  if (!clock) return undefined
  const common = COMMON.exec(span.text)
  const theme = strip(slice(span, clock.to, common ? common.index + 1 : undefined))
  return theme.text === '' || isParallel(theme.text) || readKicker(theme) ? undefined : theme
}

/** Whether a text says that sessions run side by side, and is no title of one: "Parallella pass", "Välj ett av följande:". */
export function isParallel(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/\s*(?:\d{1,2}|[:.]|\([^()]*\))$/u, '')
    .replace(HOW_MANY, '')
    .trim()
  return (
    PARALLEL_WORDS.has(words) ||
    namesProgramme(text) ||
    SAYS_PARALLEL.test(text.replace(HOW_MANY, '')) ||
    COMMON.test(text) ||
    PARALLEL_THINGS.test(words) ||
    opensWithParallel(words)
  )
}

/** "Fyra parallella föreläsningar" */
const HOW_MANY =
  /^(?:två|tre|fyra|fem|sex|sju|åtta|to|fire|seks|syv|sju|otte|åtte|kaksi|kolme|neljä|viisi|kuusi|two|three|four|five|six|seven|eight|\d{1,2})\s+(?:st\.?\s+)?/iu
