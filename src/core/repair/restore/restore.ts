import type { RepairedText } from '../repair.ts'
import { agree } from './agreement.ts'
import { isDamaged, leadsLost, mayHoldSlots, mayProveAlone } from './damage.ts'
import { decodeLine } from './decode.ts'
import type { Decoded } from './decoded.ts'
import {
  addScores,
  hasOtherLetters,
  type LanguageScores,
  languageScores,
  likeliestLanguage,
  spellingScores,
} from './language.ts'
import { agreeOnLeads } from './leading-marks.ts'
import { PAD, readLine } from './line.ts'
import { markLists } from './list-marks.ts'
import { dashesInWords, lostSpaces } from './lost-spaces.ts'
import { pageStyle } from './page-style.ts'
import { agreeInParallel } from './parallels.ts'
import { closeAfterStops, closeQuotations, listItemsNotQuotations, openAfterColons } from './quotes.ts'
import type { RestoreModel } from './restore-model.ts'
import { doubledMarkers, findSlots, MARKERS, type Marker, type Slotted } from './slots.ts'
import { spaceAbbreviations } from './spaced-abbreviations.ts'
import { suspendHyphens } from './suspended-hyphens.ts'
import { weighContext } from './weigh-context.ts'
import { decideEndings } from './word-endings.ts'
import { decideByPlace } from './words-by-place.ts'
import { writeRepairs } from './write-repairs.ts'

/** Where only the ends of words speak for damage, no text longer than this is looked at. */
const SHORT_TEXT = 60

/**
 * Restores the lost letters and marks of one page. `texts` are all its text pieces in reading order; `names` are words
 * known from undamaged places (address, title, alternative texts). Gives one result a text, in the same order; a text
 * without lost letters comes back as the same string without repairs.
 */
export function restoreTexts(
  texts: readonly string[],
  options: { model: RestoreModel; names?: readonly string[] },
): RepairedText[] {
  const marked = texts.map(mayHoldSlots)
  if (!marked.includes(true)) return texts.map(whole)
  const doubled = doubledMarkers(texts)
  const found = texts.map((text, i) => (marked[i] ? likeliestSlots(text, doubled) : undefined))
  const mayBeProven =
    found.some(slotted => slotted !== undefined && tellsOfDamage(slotted)) || leadsLost(texts).includes(true)
  const asked = found.map(slotted =>
    slotted && (mayBeProven || slotted.original.length <= SHORT_TEXT) ? slotted : undefined,
  )
  const decodedOf = (slotted: Slotted | undefined) => slotted && decode(slotted, options.model)
  // Where no text has a marker but at the ends of words, most can prove nothing, and need not be decoded.
  if (!mayBeProven) {
    const few = asked.map(slotted => decodedOf(slotted && mayProveAlone(slotted) ? slotted : undefined))
    if (!isDamaged(texts, few, options.model.tables).includes(true)) return texts.map(whole)
  }
  const candidates = asked.map(decodedOf)
  const damaged = isDamaged(texts, candidates, options.model.tables)
  const foreign = damaged.includes(true) ? inOtherLanguages(texts, candidates) : []
  const lost = candidates.flatMap((candidate, i) =>
    damaged[i] && !foreign[i] && candidate ? [candidate] : [],
  )
  const wholeTexts = texts.filter((_, i) => !damaged[i])
  const style = lost.length > 0 ? pageStyle(texts, wholeTexts) : {}
  const decoded = parted(lost, { model: options.model, typeset: style.space !== undefined })
  agreeOnLeads(decoded)
  agreeInParallel(decoded, options.model.tables)
  agree(decoded, { wholeTexts, names: options.names ?? [] })
  let next = 0
  return texts.map((text, i) => {
    const candidate = candidates[i]
    if (!damaged[i] || candidate === undefined) return whole(text)
    if (foreign[i]) return { text, repairs: [], unresolved: knownLost(candidate.slotted) }
    return writeRepairs(decoded[next++] as Decoded, { model: options.model, style })
  })
}

function whole(text: string): RepairedText {
  return { text, repairs: [], unresolved: [] }
}

function tellsOfDamage({ inner, initial, marker }: Slotted): boolean {
  return inner + initial > 0 || !marker.followsWords
}

/** Which texts are in a language with other letters: by their own words, else by those of the page. */
function inOtherLanguages(texts: readonly string[], candidates: readonly (Decoded | undefined)[]): boolean[] {
  const page = languageScores('')
  for (const [i, text] of texts.entries()) {
    const scores = candidates[i]?.scores
    if (scores) addScores(scores, page)
    else languageScores(text, page)
  }
  const ofPage = likeliestLanguage(page)
  return candidates.map(candidate => hasOtherLetters(candidate?.language ?? ofPage))
}

/** The places in a text of another language that are damaged for certain. */
function knownLost({ slots, marker }: Slotted): { start: number; end: number }[] {
  if (marker.alsoGenuine) return []
  let shift = 0
  return slots.map(({ at, width }) => {
    const start = at + shift
    shift += width - 1
    return { start, end: start + width }
  })
}

function decode(slotted: Slotted, model: RestoreModel): Decoded {
  const scores = languageScores(slotted.original)
  if (likeliestLanguage(scores) === undefined)
    addScores(spellingScores(slotted.original, slotted.marker.character), scores)
  return decodeAround([], { slotted, model, scores })
}

/** Decodes a text in which some slots (positions in its line) are known to be spaces. */
function decodeAround(
  spaces: readonly number[],
  { slotted, model, scores }: { slotted: Slotted; model: RestoreModel; scores: LanguageScores },
): Decoded {
  const offsets = slotted.slots.map(slot => slot.at).filter(at => !spaces.includes(at + PAD))
  const line = readLine(withSpaces(slotted.reduced, spaces), offsets)
  const positions = offsets.map(offset => offset + PAD)
  const language = likeliestLanguage(scores)
  const words = decodeLine(line, positions, {
    model,
    mayBeReal: slotted.marker.alsoGenuine,
    english: language === 'English',
  })
  spaceAbbreviations(line, words, slotted.reduced)
  decideEndings(line, words, slotted.reduced)
  decideByPlace(line, words, slotted)
  weighContext(line, words, model)
  suspendHyphens(line, words, { slotted, tables: model.tables })
  openAfterColons(line, words)
  closeQuotations(line, words)
  closeAfterStops(line, words)
  listItemsNotQuotations(line, words)
  markLists(line, words)
  return { slotted, line, words, spaces, language, scores }
}

function withSpaces(text: string, spaces: readonly number[]): string {
  let spaced = ''
  let copied = 0
  for (const at of spaces) {
    spaced += `${text.slice(copied, at - PAD)} `
    copied = at - PAD + 1
  }
  return spaced + text.slice(copied)
}

/** The same texts with words parted where a space was lost between them. */
function parted(
  decoded: readonly Decoded[],
  { model, typeset }: { model: RestoreModel; typeset: boolean },
): Decoded[] {
  const spaces = lostSpaces(decoded, { tables: model.tables, typeset })
  return decoded.map((one, i) => {
    const own = spaces[i] ?? []
    const result =
      own.length === 0 ? one : decodeAround(own, { slotted: one.slotted, model, scores: one.scores })
    dashesInWords(result.line, result.words)
    return result
  })
}

/** The slots of the marker that speaks most for damage: one with no life of its own, else the one most often in words. */
function likeliestSlots(text: string, doubled: ReadonlyMap<Marker, boolean>): Slotted | undefined {
  let best: Slotted | undefined
  for (const marker of MARKERS) {
    const found = findSlots(text, marker, doubled)
    if (!found || found.slots.length === 0) continue
    if (!marker.alsoGenuine) return found
    if (!best || found.inner + found.initial > best.inner + best.initial) best = found
  }
  return best
}
