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

/** "Om inget annat anges hålls programmet i Församlingscentret": where all is that says no other place. */
export function usualPlace(sentence: Span): Span | undefined {
  const { text } = sentence
  if (text.length > LONGEST_SENTENCE || !UNLESS_SAID.test(text)) return undefined
  const known = placeInSentence(sentence)
  // What all is at is a place, whatever it is called.
  const named = known ? null : NAMED.exec(text)
  return named ? slice(sentence, named.index, named.index + named[0].length) : known
}

const NAMED =
  /(?<=(?<!\p{L})(?:i|på|vid|in|at|hos|ved)\s)\p{Lu}[\p{L} -]{2,40}?(?:,\s\p{Lu}[\p{L}\d -]{2,40}?)?(?=[.;!?]|\s(?:om|hvis|dersom|unless)\s|$)/u

const UNLESS_SAID = hintedInSmall(
  mentions('anna|annet|andet|unless|toisin|muuta'),
  /(?<!\p{L})(?:(?:om|hvis|dersom|såvida|när|där)\s(?:inget|ingenting|inte|ikke|intet|ikkje|ej)\s(?:annat|annet|andet|anna)|unless\s(?:otherwise\s)?(?:noted|stated|specified|indicated)|ellei\s(?:toisin|muuta))(?!\p{L})/u,
)

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
