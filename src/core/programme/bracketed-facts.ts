import { withoutCancelled } from './cancelled.ts'
import { hinted, hintedInSmall } from './hinted.ts'
import { DIGIT, EXCLAMATION, STOP, signsOf } from './hints.ts'
import type { Facts } from './known-facts.ts'
import { languageBehind, saysLanguage } from './languages.ts'
import { capitalised } from './letters.ts'
import { withoutStop, withoutTail } from './line-parts.ts'
import { isRoom, looksLikePlace, saysNoPlace } from './places.ts'
import { roomInBrackets } from './room-in-brackets.ts'
import { type Span, slice } from './span.ts'
import { isPause } from './title.ts'

/** No title has more said of its session behind it. */
const MOST = 3

/** A title without what stands in brackets behind it: that it is cancelled, its room, its language, how long it is. Tells `facts` so; a room inherited from around (`given`) gives way. */
export function withoutBrackets(title: Span, facts: Facts, given: Partial<Facts>): Span {
  let left = title
  for (let count = 0; count < MOST; count++) {
    const shown = withoutCancelled(left, facts)
    const room = facts.place && facts.place !== given.place ? undefined : roomInBrackets(shown)
    const language = facts.language ? undefined : languageBehind(shown)
    const piece = room || (facts.place && facts.place !== given.place) ? undefined : roomBehind(shown)
    if (room) {
      if (!saysNoPlace(room.room.text)) facts.place = room.room
    } else if (piece) facts.place = piece.room
    else if (language) {
      facts.language = language.language
      facts.accessibility.push(...language.aids)
    }
    const next =
      room?.title ?? piece?.title ?? language?.before ?? withoutLanguage(withoutRemark(shown), facts)
    if (next === left) break
    left = next
  }
  return left === title ? title : slice(left, 0, withoutTail(left.text).length)
}

/** "Konsert med musiklinjen, aulan", "Boende och tomter, rum 201", "Middag, Villa Strand": the room behind the last comma. */
function roomBehind(title: Span): { title: Span; room: Span } | undefined {
  const comma = title.text.lastIndexOf(', ')
  if (comma < 3) return undefined
  const before = slice(title, 0, comma)
  const room = withoutStop(slice(title, comma + 1))
  const isInSmall = ROOM.test(room.text) && looksLikePlace(capitalised(room.text))
  const isOfPause = isPause(before.text) && NAMED.test(room.text)
  const isHouse = HOUSE.test(room.text) && looksLikePlace(room.text)
  return isInSmall || isOfPause || isHouse || isRoom(room.text) ? { title: before, room } : undefined
}

/** Where one eats is called by a name: "Björkudden", "Restaurang Kajen". */
const NAMED = /^\p{Lu}\p{Ll}+(?:\s[\p{Lu}\d][\p{Ll}\d]*){0,3}$/u

/** A compound in the definite form: "Ungdomsrummet", "Gravkapellet". */
const HOUSE = /^\p{Lu}\p{Ll}{4,}(?:et|en|an)$/u

/** In the definite form, or with a number. */
const ROOM = /^\p{Ll}{3,}(?:n|t|a|en|et)$|^\p{Ll}{3,}\s(?:\p{Lu}|\d{1,4})\p{L}?$/u

/** "Counting sheep. Seminariet hålls på engelska." */
function withoutLanguage(title: Span, facts: Facts): Span {
  const stop = LAST_SENTENCE.exec(title.text)?.index
  const language = stop === undefined ? undefined : saysLanguage(slice(title, stop + 1))
  if (!language || stop === undefined) return title
  facts.language ??= language
  return slice(title, 0, stop)
}

const LAST_SENTENCE = hinted(
  text => (signsOf(text) & (STOP | EXCLAMATION)) !== 0,
  /(?<=\p{L}{3})[.!](?=\s\p{Lu}[^.!?]{10,80}[.!]?$)/u,
)

/** "Natten på färjan (Norge 2023, 71 min)", "Kortfilmer (sju filmer, 80 min)": how long it is, and what it is of. */
function withoutRemark(title: Span): Span {
  const at = (LENGTH_BEHIND.exec(title.text) ?? SIGN_UP_BEHIND.exec(title.text))?.index
  return at === undefined || at === 0 ? title : slice(title, 0, at)
}

/** "Lunch (anmälan senast 12/9 till …)", "Verkstad (max 20 deltagare)": how one comes to it. */
const SIGN_UP_BEHIND = hintedInSmall(
  text => text.endsWith(')'),
  /\s\((?:för)?(?:anmäl|anmälan|anmälning|påmelding|tilmelding|ilmoittautu|ilmoittaudu|sign up|sign-up|registration|register|max|begränsat antal|begrenset antall|begrænset antal|först till kvarn)(?!\p{L}{4})[^()]{0,80}\)$/u,
)

const LENGTH_BEHIND = hinted(
  text => text.endsWith(')') && (signsOf(text) & DIGIT) !== 0,
  /\s\((?:[^()]{2,60}[\s,;])?(?:ca\.?\s)?\d{1,3}\s?(?:m|min|minuter|minutter|minutes|mins|minuuttia|h|t|tim|timmar|timer|hours?|tuntia)\.?(?:[,;]\s[^()]{2,60})?\)$/u,
)
