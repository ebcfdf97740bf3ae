import { saysCancelled, withoutCancelled } from './cancelled.ts'
import { takePieces, takeTimedPieces } from './fact-pieces.ts'
import { hinted } from './hinted.ts'
import { opensWith } from './hints.ts'
import { isKindBeside } from './kind-words.ts'
import type { Facts, Reading } from './known-facts.ts'
import { languageBehind, languageIn, saysLanguage } from './languages.ts'
import { capitalised } from './letters.ts'
import { withoutStop } from './line-parts.ts'
import type { Line } from './lines.ts'
import { dayAtEnd, peel } from './peel-times.ts'
import { readPersonLine } from './person-line.ts'
import { isRoom, looksLikePlace, saysNoPlace } from './places.ts'
import { type Span, slice } from './span.ts'
import { withoutMap } from './take-value.ts'
import { isPause } from './title.ts'

const ORGANISED = hinted(
  opensWith('arr|samarr|evenemang av|event av|event by|anordnas av|organised by|organized by'),
  /^(?:arrangörer|arrangör|(?:sam)?arr\.|evenemang av|event av|event by|arrangement av|arrangement af|arrangeras av|anordnas av|organised by|organized by|arrangeres a[vf])\s+(?=\p{Lu})/iu,
)

/** "sv", "en-GB" in an element that is called so. */
const LANGUAGE_CODE = /^\p{L}{2,3}(?:-\p{L}{2})?$/u

/** "120 kr", "Fri entré", "90 min", "(dørene åpner 18.00)": for those who come, as what stands behind such labels is. */
const ASIDE =
  /^(från |fra |from )?(\d[\d\s]{0,6}|\d{1,3}[.,]\d{2})\s?(kr(onor)?|:-|,-|sek|nok|dkk|€|eur|euro|euroa)(?!\p{L})[^.]{0,20}$|^(?:ca )?\d{1,3}\s?(m|min|minuter|minutter|minutes|mins|minuuttia|h|tim|timmar|timer|hours?|tuntia)\.?$|^\d{1,2}\s?(?:h|t|tim)\.?\s?\d{1,2}\s?(?:m|min)\.?$|^(gratis|kostnadsfritt|fri entré|fritt inträde|gratis inträde|gratis adgang|gratis inngang|gratis entré|fri adgang|free|free admission|free entry|free of charge|maksuton|vapaa pääsy|ilmainen)[.!]?$|^\(?(?:dörrarna öppnar?|insläpp|dørene (?:åpner|åbner)|døra opnar|dørene opnar|dørene er åpne|ovet (?:avataan|aukeavat|auki)|doors(?: open)?)\s(?:(?:kl\.?|klo|at|från|fra|from)\s)*\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?\)?\.?$/u

/** "To 1100.4", "SEM-2023-114". */
const LONGEST_NUMBER = 16
const LONGEST_ASIDE = 50

/** A line without labels: led by a time or a day, ended by a time, or nothing but a place, a language, an organiser. */
export function readUnlabelled(line: Line, reading: Reading): Line | undefined {
  const { facts } = reading
  if (!line.level && line.role !== 'title' && takeTimedPieces(line.span, reading)) return undefined
  let rest = withoutCancelled(line.span, facts)
  rest = withoutLanguage(withoutCancelled(peel({ ...line, span: rest }, reading), facts), facts)
  if (rest !== line.span && saysCancelled(rest.text)) facts.cancelled = true
  if (rest.text === '' || saysCancelled(rest.text)) return undefined
  const dayBehind = rest.text.length < 120 && facts.day === undefined ? dayAtEnd(rest, reading) : undefined
  if (dayBehind) return { ...line, span: dayBehind, ...(!facts.dayIsRange && { beforeDay: true as const }) }
  rest = withoutRoomAtEnd(withoutLength(line.span, rest), facts)
  const { text } = rest
  if (text.length <= LONGEST_ASIDE && ASIDE.test(text.toLowerCase())) return undefined
  const kept =
    rest === line.span
      ? line
      : { ...line, span: rest, ...(isAfterTime(line.span, rest) && { afterTime: true as const }) }
  if (text.length > 120) {
    if (text.length < 1000) takeLanguage(rest, facts)
    return kept
  }
  if (!line.level && !line.strong && line.role !== 'title' && takePieces(rest, facts)) return undefined
  if (line.role === 'place' && text.length < 80 && !line.level) return takePlace(kept, facts)
  if (line.role === 'track' && text.length < 80 && !line.level && facts.track === undefined) {
    facts.track = rest
    return undefined
  }
  if (line.role === 'kind' && !line.level && facts.kind === undefined && isKindBeside(text)) {
    facts.kind = rest
    return undefined
  }
  if (line.role === 'organiser' && !line.level) {
    facts.organiser ??= nameIn(line, rest)
    return undefined
  }
  const split = trackAndRoom(rest)
  if (split && facts.track === undefined && facts.place === undefined) {
    Object.assign(facts, split)
    return undefined
  }
  if (line.role === 'number' && text.length <= LONGEST_NUMBER && /\d/u.test(text) && !line.level) {
    facts.number ??= rest
    return undefined
  }
  const organised = ORGANISED.exec(text)
  if (organised) {
    facts.organiser ??= withoutStop(slice(rest, organised[0].length))
    return undefined
  }
  const language =
    languageIn(rest) ?? (line.role === 'language' && LANGUAGE_CODE.test(text) ? rest : undefined)
  if (language) {
    facts.language ??= language
    return undefined
  }
  takeLanguage(rest, facts)
  return !line.level && line.role !== 'title' && looksLikePlace(text) && !isPerson(rest)
    ? { ...kept, afterTime: true }
    : kept
}

/** "13:40–14:10 30m Å4201": without how long it is, behind a time. */
function withoutLength(whole: Span, rest: Span): Span {
  const length = rest === whole ? undefined : LENGTH_AHEAD.exec(rest.text)?.[0].length
  return length === undefined ? rest : slice(rest, length)
}

/** "C. Matte ute (Bo Ek), Sal 15", "… Anna Ek, rektor. Sal 12", "Lunch, restaurang Fyren": without the room behind it. */
function withoutRoomAtEnd(span: Span, facts: Facts): Span {
  const sign = facts.place === undefined ? ROOM_AT_END.exec(span.text) : null
  const room = sign && withoutStop(slice(span, sign.index + sign[0].length))
  // "Stadsbiblioteket, hörsalen" is where, all of it.
  if (!sign?.index || !room || looksLikePlace(span.text)) return span
  const isWhere =
    isRoom(room.text) || (isPause(span.text.slice(0, sign.index)) && looksLikePlace(capitalised(room.text)))
  if (!isWhere) return span
  facts.place = room
  return slice(span, 0, sign.index)
}

const ROOM_AT_END = hinted(
  text => text.length <= LONGEST_WITH_ROOM,
  /(?:[.,;]|\s[–—-])\s(?=\p{L}[\p{L}\d\s]{2,25}\.?$)/u,
)
const LONGEST_WITH_ROOM = 250

const LENGTH_AHEAD = /^\(?\d{1,3}\s?(?:m|min|minuter|minutter|minutes|mins)\.?\)?[\s,|·]+(?=\S)/

/** "Venkatesh Rao (på engelska)": without the language in brackets behind it. */
function withoutLanguage(span: Span, facts: Facts): Span {
  const said = facts.language || !span.text.endsWith(')') ? undefined : languageBehind(span)
  if (!said) return span
  facts.language = said.language
  facts.accessibility.push(...said.aids)
  return said.before
}

/** "Av **Klangverket** 312 följare": of a line that says more, what is a link in it. */
function nameIn({ marks }: Line, span: Span): Span {
  const end = span.at + span.text.length
  const links = marks.filter(mark => mark.href && mark.start >= span.at && mark.end <= end)
  const [only] = links
  return only && links.length === 1 ? slice(span, only.start - span.at, only.end - span.at) : span
}

/** "Track 2 – Fjord Hall": the track, and where it is. */
function trackAndRoom(span: Span): { track: Span; place: Span } | undefined {
  const track = TRACK.exec(span.text)?.[0].length ?? 0
  const place = slice(span, track + (/^\s?[–—,|·-]\s?/u.exec(span.text.slice(track))?.[0].length ?? 0))
  return track > 0 && looksLikePlace(place.text) ? { track: slice(span, 0, track), place } : undefined
}

const TRACK = /^(?:track|spår|spor|raita|stream)\s\p{L}?\d{0,2}(?=\s?[–—,|·-]\s)/iu

function takeLanguage(sentence: Span, facts: Facts) {
  const language = saysLanguage(sentence)
  if (language) facts.language ??= language
}

function takePlace(line: Line, facts: Facts): undefined {
  if (!saysNoPlace(line.span.text)) facts.place ??= withoutMap(withoutStop(line.span), line.marks)
}

function isPerson(span: Span): boolean {
  const person = readPersonLine(span)
  return person !== undefined && (person.proven || person.slots > 1)
}

/** Whether what is left of a line stands behind a time, set apart from it: "10.00–11.00, Växthuset", "kl. 14 i Ateljén". */
function isAfterTime(whole: Span, rest: Span): boolean {
  const before = whole.text.slice(0, rest.at - whole.at)
  return before !== '' && (/[,|·•]\s*$/u.test(before) || /^(?:i|på|in|at|vid)\s\p{Lu}/u.test(rest.text))
}
