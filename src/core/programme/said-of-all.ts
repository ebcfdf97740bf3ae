import { findClock } from './clock.ts'
import { hintedInSmall } from './hinted.ts'
import { mentions } from './hints.ts'
import type { Facts } from './known-facts.ts'
import { placeInSentence } from './place-in-sentence.ts'
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
  const place = placeInSentence(slice(sentence, clock.to)) ?? placeInSentence(slice(sentence, 0, clock.at))
  return { start: clock.start, ...(clock.end && { end: clock.end }), ...(place && { place }) }
}

const LONGEST_SENTENCE = 300

/** Whether a sentence speaks of all sessions: "Alla pass hålls den 12 mars på Münchenbryggeriet." */
export function saysAll(text: string): boolean {
  return text.length <= LONGEST_SENTENCE && OF_ALL.test(text)
}

/** Weekdays in the plural, or "all", "each", "always". */
const OF_ALL = hintedInSmall(
  mentions(
    'dagar|dager|dage|sin|days|alla|alle|samtliga|alltid|altid|aina|always|varje|hver|kaikki|each|every|all|seminar|träff|föreläsning|föredrag|kväll|möt|foredrag|forelesning|møt',
  ),
  /(?<!\p{L})(?:(?:mån|man|tis|tirs|ons|tors|fre|lör|lør|sön|søn)dag(?:ar|er|e)(?:na)?|(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)sin|(?:mon|tues|wednes|thurs|fri|satur|sun)days|alla|alle|samtliga|alltid|altid|aina|always|varje|hver|hvert|kaikki|each|every|all|\p{L}*(?:seminari|träff|föreläsning|föredrag|kväll|möt|seminar|foredrag|forelesning|møt)(?:erna|arna|ene|erne|ena|en|a))(?!\p{L})/u,
)
