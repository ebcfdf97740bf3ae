import { type WordTables, wordKey } from './context.ts'
import { letterProbability } from './decode.ts'
import type { Decoded } from './decoded.ts'
import type { DecodedWord } from './decoded-word.ts'
import { mayBeSwedish } from './language.ts'
import { CLASSES } from './letters.ts'
import { damagedWordHash, PAD } from './line.ts'
import { isNoWord } from './onsets.ts'
import { classAt } from './places.ts'
import { isLetterAt, MARKERS, type Marker, type Slotted } from './slots.ts'

const DASH = CLASSES.indexOf('dash')
const ANY_MARKER = new RegExp(`[${MARKERS.map(marker => marker.character).join('')}]`)

/** Whether a text has any character that can stand for a lost one. */
export function mayHoldSlots(text: string): boolean {
  return ANY_MARKER.test(text)
}

/** How sure one word must be to prove that its text is damaged: alone, and where whole letters stand beside it. */
const PROOF = 0.8
const PROOF_BESIDE_WHOLE = 0.95
/** How sure the last letter of a word must be where nothing else speaks for damage in the page. */
const LAST_ALONE = 0.995

/** As many whole letters may stand in a damaged text by chance. */
const FEW_WHOLE = 2
const WHOLE_LETTER = /[åäöÅÄÖ]/g
/** A character that would be lost where letters are. */
const WHOLE = /[^\0-\x7f]/
const SMALL = /\p{Ll}/u
const STARTS_WORD = /^(?:\p{Ll}|\p{L}{2})/u

const TIME = '[012]?\\d[.:][0-5]\\d'
const DAY = '[a-z?]{2,4}dag'
/** A free mark before a small letter, behind more than one word: a dash. Only a key to press is shown so. */
const LOST_DASH =
  /\p{L}+,? (?!(?:[Ss]kriv|[Tt]ryck|[Aa]nge|[Kk]irjoita|[Tt]ype|[Pp]ress|[Ee]nter) )\p{L}{2,}[)"]? \? \p{Ll}/u

/** From one time, number or day to another, and degrees: no question mark stands there. */
const LOST_MARK = new RegExp(
  `(?<![^\\s(.:])(?:${TIME} ?\\? ?${TIME}|\\d{1,4}\\?\\d{1,4}(?:[.:][0-5]\\d)?|\\d+ ?\\?C|${DAY}\\?${DAY})(?![^\\s,.;:!)])`,
  'i',
)

/** An apostrophe within an English word (Europe's, we're, don't), before another word. */
const LOST_APOSTROPHE = /(?:[a-z]{2}\?(?:s|re|ve|ll)|n\?t|\bI\?m) [\p{L}(]/u

/** What leads an item of a list, free before a letter. */
const LOST_LEAD = /^\s*\? +\p{L}/u
/** So many texts of a page begin with such a mark, where it is lost. */
const LEAST_ITEMS = 3

/** Words without their last letter, which are none: "på" and "så" before another word, and what Swedish writes with é. */
const LOST_LAST =
  /(?<![\p{L}\p{N}?.&/=-])(?:[PpSs]\? [\p{Ll}?][\p{Ll}?]|(?:[Aa]telj|[CKck]af|[Ee]ntr|[Ff]oaj|[Kk]ommitt|[Mm]osk|[Ss]ucc)\?)/u

const MAY_BE_LOST_MARK = /\d ?\?|dag\?| \?+ /i

/**
 * Whether a text whose markers stand at the ends of words can prove damage: by words that need several, by a lost mark,
 * or as one without a letter beyond ASCII.
 */
export function mayProveAlone({ original, marker }: Slotted): boolean {
  return (
    marker.leastProof > 1 ||
    !WHOLE.test(original) ||
    MAY_BE_LOST_MARK.test(original) ||
    LOST_LAST.test(original)
  )
}

/** For each text of a page, whether it begins with the mark of a list that was lost in all its items. */
export function leadsLost(texts: readonly string[]): boolean[] {
  const led = texts.map(text => LOST_LEAD.test(text))
  return led.filter(Boolean).length < LEAST_ITEMS ? led.fill(false) : led
}

/** For each text of a page, whether letters are lost in it. */
export function isDamaged(
  texts: readonly string[],
  candidates: readonly (Decoded | undefined)[],
  tables: WordTables,
): boolean[] {
  const verdicts = candidates.map(candidate => (candidate ? verdictOn(candidate, tables) : undefined))
  const leads = leadsLost(texts)
  const provenMarkers = new Set<Marker>()
  for (const [i, verdict] of verdicts.entries())
    if (verdict?.proven && candidates[i]) provenMarkers.add(candidates[i].slotted.marker)
  return candidates.map((candidate, i) => {
    const verdict = verdicts[i]
    if (!candidate || !verdict) return false
    if (verdict.proven || leads[i]) return true
    const text = texts[i] as string
    if (text.search(WHOLE_LETTER) >= 0) return false
    const { marker } = candidate.slotted
    const hasWhole = WHOLE.test(text)
    if (provenMarkers.has(marker) && (hasWhole || marker.leastProof > 1))
      return verdict.proof > 0 || lastLetter(candidate) >= PROOF_BESIDE_WHOLE
    return (
      provenMarkers.has(marker) ||
      (!hasWhole &&
        marker.leastProof <= 1 &&
        mayBeSwedish(candidate.scores) &&
        lastLetter(candidate) >= LAST_ALONE)
    )
  })
}

/**
 * How many words prove that letters are lost in a text, and whether that is enough. English has no letters to lose
 * and names in programs.
 */
function verdictOn(
  { slotted, line, words, language, scores }: Decoded,
  tables: WordTables,
): { proof: number; proven: boolean } {
  const { marker, original, reduced } = slotted
  if (!marker.alsoGenuine) return { proof: words.length, proven: true }
  if (marker.leastProof > 1 && language === 'English') return { proof: 0, proven: false }
  if (
    marker.character === '?' &&
    (LOST_MARK.test(reduced) ||
      LOST_APOSTROPHE.test(reduced) ||
      (reduced.includes(' ? ') && LOST_DASH.test(reduced)))
  )
    return { proof: 1, proven: true }
  const whole = original.match(WHOLE_LETTER)?.length ?? 0
  if (marker.character === '?' && whole === 0 && mayBeSwedish(scores) && LOST_LAST.test(reduced))
    return { proof: 1, proven: true }
  const enough = whole > FEW_WHOLE || marker.leastProof > 1 ? PROOF_BESIDE_WHOLE : PROOF
  let proof = 0
  let denial = 0
  for (const word of words) {
    let sure = 1
    const told = marker.leastProof > 1 && isTold({ slotted, line, word }, tables)
    let tells = told
    for (let k = word.slots.length - 1; k >= 0; k--) {
      tells ||= isTelling(reduced, (word.slots[k] as number) - PAD, marker)
      if (tells && (told || classAt({ word, slot: k }) !== DASH))
        sure = Math.min(sure, letterProbability(word, k))
    }
    if (!tells) continue
    if (sure >= enough) proof += told ? marker.leastProof : 1
    else if (sure < 0.5 && marker.followsWords) denial++
  }
  const proven = proof >= marker.leastProof && proof > denial * marker.leastProof
  return { proof, proven: proven && (marker.leastProof <= 1 || !WHOLE.test(original)) }
}

/** What text about programs holds. */
const CODE = /[%=<>{}[\]()'"$#\\]|\w_\w*_?\w*\.\w|_\w-|\.\w+_/
/** Letters as names and sentences begin, and seldom what a program names. */
const NAME = /^\p{Lu}\p{Ll}+$/u

/**
 * Whether a word can only be damaged: a common one with its letters lost (`f_r`, `p_`), or none without its markers
 * (`H_ndestam`). What marks a key in a menu is put into a whole word (`Ko_piera`).
 */
function isTold(
  { slotted, line, word }: Pick<Decoded, 'slotted' | 'line'> & { word: DecodedWord },
  { classes }: WordTables,
): boolean {
  if (classes.has(wordKey(damagedWordHash(line, word)))) return true
  const { reduced, marker } = slotted
  const start = line.wordStart[word.word] as number
  const end = line.wordEnd[word.word] as number
  const letters = reduced.slice(start - PAD, end - PAD).replaceAll(marker.character, '')
  const isProse = !CODE.test(reduced) && word.slots.length > 1 && letters === letters.toLowerCase()
  return (NAME.test(letters) || isProse) && isNoWord(letters)
}

/**
 * Whether a slot stands where whole text has no marker: inside a word, or (for markers that lead no words in whole
 * text) at its start.
 */
function isTelling(reduced: string, at: number, marker: Marker): boolean {
  const before = isLetterAt(reduced, at - 1)
  if (!marker.followsWords && before) return true
  if (marker.character === '¿' && !reduced.includes('?'))
    return STARTS_WORD.test(reduced.slice(at + 1, at + 3))
  if (marker.leadsWords) return before && SMALL.test(reduced[at + 1] ?? '')
  return before ? isLetterAt(reduced, at + 1) : STARTS_WORD.test(reduced.slice(at + 1, at + 3))
}

/** The most that any last character of a word is probable to be a letter. */
function lastLetter({ words, slotted }: Decoded): number {
  let most = 0
  for (const word of words)
    for (const [k, at] of word.slots.entries())
      if (isLetterAt(slotted.reduced, at - PAD - 1)) most = Math.max(most, letterProbability(word, k))
  return most
}
