import { caseFeatures, caseFromWord } from './case.ts'
import { fill, hasForeign } from './decode.ts'
import type { DecodedWord, Filling } from './decoded-word.ts'
import { MAX_FEATURES } from './features.ts'
import { isLead } from './leads.ts'
import { CLASSES, CODE, isWordCode, LETTER_CLASSES, REAL } from './letters.ts'
import { damagedHash, type Line, PAD } from './line.ts'
import { isCommon, isName } from './names.ts'
import { isPost, type PageStyle } from './page-style.ts'
import { markAt } from './punctuation.ts'
import type { RestoreModel } from './restore-model.ts'
import { addWeights } from './weight-table.ts'

/** A reading of a word's slots: the characters that stood there (`undefined`: the marker itself, or unknown). */
export type Reading = { characters: (string | undefined)[]; probability: number; real: boolean }

/** A case this improbable is no reading worth telling. */
const WORTH_TELLING = 0.02

const keys = new Int32Array(MAX_FEATURES)
const sum = new Int32Array(1)

export type Place = {
  line: Line
  reduced: string
  english: boolean
  style: PageStyle
  model: RestoreModel
  undecided: number | undefined
}

/**
 * The readings of a decoded word with case, best first. `reduced` is the text of the line, `undecided` the first slot
 * of the words that follow; what stands before has its case already (`line.upper`).
 */
export function readingsOf(decoded: DecodedWord, place: Place): Reading[] {
  const readings: Reading[] = []
  for (const filling of decoded.fillings) readings.push(...readingsOfFilling(decoded.slots, filling, place))
  fill(place.line, decoded.slots, decoded.fillings[0] as Filling)
  return readings.sort((a, b) => b.probability - a.probability)
}

function readingsOfFilling(
  slots: readonly number[],
  filling: Filling,
  { line, reduced, english, style, model, undecided }: Place,
): Reading[] {
  fill(line, slots, filling)
  const probability = Math.exp(filling.logProbability)
  const foreign = hasForeign(filling) ? foreignWord({ line, reduced, slots }, model) : undefined
  const characters: (string | undefined)[] = []
  let open: number | undefined
  let capital = 1
  for (let k = 0; k < slots.length; k++) {
    const at = slots[k] as number
    const slotClass = filling.classes[k] as number
    if (slotClass >= LETTER_CLASSES) {
      characters.push(
        slotClass === REAL ? undefined : markAt({ text: reduced, at: at - PAD, english, style }, slotClass),
      )
      continue
    }
    const run = letterRun(line, at)
    const letter = foreign ? foreign[at - run.start] : (CLASSES[slotClass] as string)
    if (letter === undefined || letter === 'foreign') {
      characters.push(undefined)
      continue
    }
    let upper = caseFromWord(line, at, run)
    if (upper === undefined) {
      open = k
      capital =
        capitalOfPost(run, { line, reduced, style }) ??
        capitalOfWordAlone(run, reduced) ??
        capitalByPlace(run, { line, reduced, style }, capitalProbability(line, { ...run, undecided }, model))
      upper = capital >= 0.5
    }
    characters.push(upper ? letter.toUpperCase() : letter)
  }
  const real = filling.classes.every(slotClass => slotClass === REAL)
  if (open === undefined) return [{ characters, probability, real }]
  const likely = Math.max(capital, 1 - capital)
  const readings = [{ characters, probability: probability * likely, real }]
  if (1 - likely > WORTH_TELLING) {
    const other = characters.map((character, k) =>
      k === open && character ? swapCase(character) : character,
    )
    readings.push({ characters: other, probability: probability * (1 - likely), real })
  }
  return readings
}

/**
 * A first letter is small unless a capital is this much more probable (in nats): the speaker lines that the capitals
 * are learned from have more of them than sentences. Measured with 0, 0.5, 1 and 1.6: 99.30, 99.31, 99.33 and 99.32 % of programme words.
 */
const SMALL_MARGIN = 1

/** How sure it is that a name has a capital. */
const NAME = 0.99
/** The same of what a time or a number leads. */
const LED = 0.96

/** How probable a capital is where the word says what someone is, behind the name and a comma ("Anna Berg, ?verl?kare"); undefined elsewhere. */
function capitalOfPost(
  run: { start: number; end: number },
  { line, reduced, style }: Pick<Place, 'line' | 'reduced' | 'style'>,
): number | undefined {
  const before = line.wordAt[run.start] as number
  const isBehindName =
    line.codes[run.start - 1] === CODE.space &&
    line.codes[run.start - 2] === COMMA &&
    line.upper[line.wordStart[before - 1] as number] === 1
  if (!isBehindName || !isPost(reduced.slice(run.start - PAD, run.end - PAD))) return undefined
  return style.posts === 'capital' ? NAME : 1 - NAME
}

/** How probable a capital is where one word is the first sentence of a text ("?rsm?te. Alla …"); undefined elsewhere. */
function capitalOfWordAlone(
  { start, end }: { start: number; end: number },
  reduced: string,
): number | undefined {
  if (start !== PAD || end - start < SHORTEST_ALONE || ABBREVIATED.test(reduced.slice(0, end - PAD)))
    return undefined
  return /^\. ?[\p{Lu}?]/u.test(reduced.slice(end - PAD)) ? NAME : undefined
}

/**
 * How probable a capital is, by its place where that tells: behind a time or a number that leads a text ("9.30 ?ppning"), and in a
 * word that is no name within a sentence; `learned` elsewhere, and where that is surer.
 */
function capitalByPlace(
  run: { start: number; end: number },
  { line, reduced, style }: Pick<Place, 'line' | 'reduced' | 'style'>,
  learned: number,
): number {
  if (isLead(reduced.slice(0, run.start - PAD)))
    return style.led === 'small' ? Math.min(1 - LED, learned) : Math.max(LED, learned)
  if (isAward(run, reduced)) return Math.max(LED, learned)
  return isCommonWithin(run, line) ? Math.min(1 - NAME, learned) : learned
}

/** Whether a word begins what a prize is called, where one is awarded: "Vi delar ut priset ?rets tolkning". */
function isAward({ start, end }: { start: number; end: number }, reduced: string): boolean {
  if (!/^.rets$/i.test(reduced.slice(start - PAD, end - PAD))) return false
  return AWARDS.test(reduced.slice(Math.max(0, start - PAD - REACH), start - PAD))
}

const AWARDS =
  /(?:pris(?:et|erna)?|diplom(?:et)?|utdelning(?:en)?|utm.rkelsen?|vinnaren?|nominerad|stipendi(?:et|um)|titeln|korar|utser|utses till|delar ut)(?: (?:av|till|som|f.r|blir))? $/i
const REACH = 40

/** Whether a word that is no name stands behind a small one, or as the second of its line. */
function isCommonWithin(run: { start: number; end: number }, line: Line): boolean {
  const { codes, upper, wordAt, wordStart } = line
  const before = wordStart[(wordAt[run.start] as number) - 1] as number
  const last = codes[run.start - 2] as number
  const isWithin = codes[run.start - 1] === CODE.space && (isWordCode(last) || last === COMMA)
  return (
    isWithin && (upper[before] !== 1 || before === PAD) && isCommon(damagedHash(line, { ...run, slots: [] }))
  )
}

const SHORTEST_ALONE = 3
/** "övers. Anna Berg", "ång. Bore" */
const ABBREVIATED = /^\W(?:vers|ng)$/u

const COMMA = 44

function capitalProbability(
  line: Line,
  run: { start: number; end: number; undecided: number | undefined },
  model: RestoreModel,
): number {
  if (isName(damagedHash(line, { ...run, slots: [] }))) return NAME
  const count = caseFeatures(line, run, keys)
  addWeights(model.capitals, { keys, count }, sum)
  return 1 / (1 + Math.exp(-(sum[0] as number) * model.capitals.step + SMALL_MARGIN))
}

/** The letters and digits around a position, as far as the slots before it are decided. */
export function letterRun(line: Line, at: number): { start: number; end: number } {
  let start = at
  let end = at
  while (isWordCode(line.codes[start - 1] as number)) start--
  while (end < line.length + PAD && isWordCode(line.codes[end] as number)) end++
  return { start, end }
}

/** The known word with a foreign letter that fits, in small letters; à is the only one that is a word by itself. */
function foreignWord(
  { line, reduced, slots }: { line: Line; reduced: string; slots: readonly number[] },
  model: RestoreModel,
): string | undefined {
  const run = letterRun(line, slots[0] as number)
  const own = new Set(slots)
  let pattern = ''
  for (let at = run.start; at < run.end; at++) pattern += own.has(at) ? '?' : reduced[at - PAD]
  const small = pattern.toLowerCase()
  return model.foreign.get(small) ?? (small === '?' ? 'à' : undefined)
}

function swapCase(character: string): string {
  return character === character.toLowerCase() ? character.toUpperCase() : character.toLowerCase()
}
