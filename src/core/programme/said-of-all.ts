import { findClock } from './clock.ts'
import { hintedInSmall } from './hinted.ts'
import { mentions } from './hints.ts'
import type { Facts } from './known-facts.ts'
import { looksLikePlace } from './places.ts'
import { type Span, slice } from './span.ts'

/**
 * What a sentence over the sessions of a series says of all of them: "Seminarierna hålls på onsdagar kl 13.15–15.00 i sal
 * D411, om inte annat anges." Undefined where it speaks of one, or says no time.
 */
export function saidOfAll(sentence: Span): Pick<Facts, 'start' | 'end' | 'place'> | undefined {
  const { text } = sentence
  if (text.length > LONGEST_SENTENCE || !OF_ALL.test(text)) return undefined
  const clock = findClock(text, { hoursAlone: true })
  if (!clock) return undefined
  const place = placeBehind(slice(sentence, clock.to)) ?? placeBehind(slice(sentence, 0, clock.at))
  return { start: clock.start, ...(clock.end && { end: clock.end }), ...(place && { place }) }
}

const LONGEST_SENTENCE = 300

/** Weekdays in the plural, or "all", "each". */
const OF_ALL = hintedInSmall(
  mentions(
    'dagar|dager|dage|sin|days|alla|alle|samtliga|varje|hver|kaikki|each|every|all|seminar|träff|föreläsning|föredrag|kväll|möt|foredrag|forelesning|møt',
  ),
  /(?<!\p{L})(?:(?:mån|man|tis|tirs|ons|tors|fre|lör|lør|sön|søn)dag(?:ar|er|e)(?:na)?|(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)sin|(?:mon|tues|wednes|thurs|fri|satur|sun)days|alla|alle|samtliga|varje|hver|hvert|kaikki|each|every|all|(?:seminari|träff|föreläsning|föredrag|kväll|möt|seminar|foredrag|forelesning|møt)(?:erna|arna|ene|erne|ena|en|a))(?!\p{L})/u,
)

/** "i sal D411, om inte annat anges": the words behind a small one that are called like a room, to the next sign. */
function placeBehind(span: Span): Span | undefined {
  for (const { index, 0: word } of span.text.matchAll(/(?<!\p{L})(?:i|på|vid|in|at|hos|ved)\s(?=\S)/gu)) {
    const from = index + word.length
    const end = /[,.;(]|\s(?:om|hvis|unless|och|og|and|på|kl)\s|$/u.exec(span.text.slice(from))?.index ?? 0
    const room = slice(span, from, from + end)
    if (looksLikePlace(room.text.charAt(0).toUpperCase() + room.text.slice(1))) return room
  }
  return undefined
}
