import { applyEdits, byWord, compose, type Edit, type Steps } from '../compose.ts'
import type { RepairedText } from '../repair.ts'
import type { CharacterModel } from './characters.ts'
import type { CharsetName } from './charsets.ts'
import { escapeEdits } from './escapes.ts'
import { leftOver } from './left-over.ts'
import { gbkEdits } from './misread-gbk.ts'
import { letterEdits } from './misread-letters.ts'
import { LEADS, rightRun, type Trusted, trust, trustNothing } from './misread-utf8.ts'
import { CODE_SIGN, COMBINING, ODD, RARE_MARK, signsOf } from './text-signs.ts'

/**
 * Undoes every reversible damage of one page: text that was read in the wrong charset, escapes shown as text,
 * letters apart from their marks. `texts` are all pieces of the page in reading order: what is seen in one is
 * evidence for the others. A whole text comes back as the same string without repairs.
 */
export function redecodeTexts(texts: readonly string[], characters: CharacterModel): RepairedText[] {
  const pages = texts.map((text): Steps => ({ text, repairs: [] }))
  const suspicious = [...texts.keys()].filter(at => isSuspicious(texts[at] ?? ''))
  if (suspicious.length > 0) {
    const finds: Find[] = [escapeEdits, sequenceEdits, texts => gbkEdits(texts, characters), composedEdits]
    const undone = untilStable(
      suspicious.flatMap(at => pages[at] ?? []),
      current => finds.reduce<readonly Steps[]>(step, current),
    )
    for (const [index, at] of suspicious.entries()) pages[at] = undone[index] ?? { text: '', repairs: [] }
  }
  return step(pages, current => letterEdits(current, characters)).map(page => {
    if (page.repairs.length === 0) return { ...page, unresolved: [] }
    const { text, repairs } = byWord(page)
    return { text, repairs, unresolved: leftOver(page) }
  })
}

/** A code for a machine in a text. */
const CODE = /&[#\w]|%[\dA-F]|=[\dA-F]{2}|\\[ux]|\+[A-Z]/

/** Whether a text holds what no whole Swedish text holds, or only seldom: other letters and marks, and codes. */
function isSuspicious(text: string): boolean {
  const signs = signsOf(text)
  return (signs & (ODD | RARE_MARK)) !== 0 || ((signs & CODE_SIGN) !== 0 && CODE.test(text))
}

type Find = (texts: readonly string[]) => Edit[][]

/** The edits that are found carried out. */
function step(pages: readonly Steps[], find: Find): Steps[] {
  const edits = find(pages.map(({ text }) => text))
  return pages.map((page, at) => {
    const made = edits[at] ?? []
    return made.length === 0 ? page : compose(page, applyEdits(page.text, made))
  })
}

/** Damage was often done more than once, but not for ever. */
const ROUNDS = 6

function untilStable(
  pages: readonly Steps[],
  change: (pages: readonly Steps[]) => readonly Steps[],
): readonly Steps[] {
  let current = pages
  for (let round = 0; round < ROUNDS; round++) {
    const next = change(current)
    if (next.every((page, at) => page === current[at])) return next
    current = next
  }
  return current
}

/** One character alone is never a sequence of UTF-8. */
const BEYOND_ASCII = /[\u0080-\uffff]{2,}/g

function sequenceEdits(texts: readonly string[]): Edit[][] {
  const trusted = trustNothing()
  const first = texts.map(text => sequencesIn(text, trusted))
  return trusted.sure.size === 0 ? first : texts.map(text => sequencesIn(text, trusted))
}

function sequencesIn(text: string, trusted: Trusted): Edit[] {
  const edits: Edit[] = []
  for (const { 0: run, index } of text.matchAll(BEYOND_ASCII)) {
    if (!mayHoldSequence(run)) continue
    const right = rightRun(
      { text: run, before: text.charAt(index - 1), after: text.charAt(index + run.length) },
      trusted,
    )
    if (!right) continue
    if (right.sure) trust(trusted, right)
    edits.push({
      start: index,
      end: index + run.length,
      after: right.text,
      damage: named(right.charsets),
      confidence: right.sure ? 0.999 : 0.97,
    })
  }
  return edits
}

function mayHoldSequence(run: string): boolean {
  for (let at = 0; at < run.length - 1; at++) if (LEADS.has(run.charAt(at))) return true
  return false
}

function named(charsets: readonly CharsetName[]): string {
  const [first] = charsets
  if (charsets.every(charset => charset === first)) {
    const times = ['', '', ' twice', ' three times', ' four times', ' five times'][charsets.length]
    return `misread:utf-8 as ${first}${times}`
  }
  return `misread:utf-8 as ${charsets.join(' and as ')}`
}

/** A letter and its mark in two characters (NFD). Soft hyphens and joiners are no damage. */
const DECOMPOSED = /\p{L}[\u0300-\u036f]+/gu

function composedEdits(texts: readonly string[]): Edit[][] {
  return texts.map(text =>
    (signsOf(text) & COMBINING) === 0
      ? []
      : [...text.matchAll(DECOMPOSED)]
          .map(({ 0: match, index }) => ({ match, index, after: match.normalize('NFC') }))
          .filter(({ match, after }) => after !== match)
          .map(({ match, index, after }) => ({
            start: index,
            end: index + match.length,
            after,
            damage: 'decomposed',
            confidence: 0.999,
          })),
  )
}
