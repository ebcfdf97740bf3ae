import type { Edit } from '../compose.ts'
import type { Reading } from './best-reading.ts'
import type { CharacterModel } from './characters.ts'
import { confidenceOf } from './letter-confidence.ts'
import { type Evidence, gather, type KindReading, support } from './letter-evidence.ts'
import { ISO_646_SE, type LetterKind, LOST_MARK } from './letter-kinds.ts'
import { reader } from './letter-reader.ts'
import { kindsOf, mayShowAny } from './letter-signs.ts'
import { type Word, wordsOf } from './letter-words.ts'

/**
 * Undoes damage in which one letter stands for another, word by word. A word is believed by itself when it gains
 * much by its reading, and for less when other words of the page show the same damage. One list of edits a text.
 */
export function letterEdits(texts: readonly string[], model: CharacterModel): Edit[][] {
  const edits: Edit[][] = texts.map(() => [])
  const kinds = kindsOf(texts)
  const words = texts.flatMap((text, at) => {
    const asked = kinds[at] ?? []
    return asked.length > 0 ? wordsOf(text, { at, isAsked: word => mayShowAny(word, asked) }) : []
  })
  if (words.length === 0) return edits
  const read = reader(model)
  const evidence = gather(words, kinds, read)
  for (const word of words) {
    const best = bestOf(word, { readings: read(word, kinds[word.text] ?? []), evidence })
    if (best) edits[word.text]?.push(best)
  }
  return edits
}

type Choice = { readings: readonly KindReading[]; evidence: Evidence }

/** The most convincing reading of a word, if one convinces. */
function bestOf(word: Word, { readings, evidence }: Choice): Edit | undefined {
  let best: Decision | undefined
  let most = 0
  for (const candidate of readings) {
    const { kind, reading } = candidate
    const { proof, here } = support(word, kind, evidence)
    if (proof === 0 && !candidate.alone) continue
    const inMisreadText = here > 0 ? candidate.odd + (here > 1 ? 2 : 1) * candidate.marks : 0
    const gain = candidate.gain + inMisreadText
    const surplus = gain - (proof > 0 ? kind.repeated : kind.alone)
    if (surplus < 0 || gain + proof <= most) continue
    if (candidate.givesUp && !(here > 0 && surplus > LETTER_FOR_MARK)) continue
    if (candidate.needsOthers && here === 0) continue
    most = gain + proof
    best = { reading, surplus, kind, here }
  }
  return best && edit(word, best)
}

/** An å, ä or ö that was there is read as a mark (`ögöra` for `”göra`) only where this many nats speak for it. */
const LETTER_FOR_MARK = 3

/** A question mark that ends nothing, or stands twice, is a lost mark, if the word can be read so. */
function inSentence(reading: Reading, { word, goesOn }: Word, kind: LetterKind): string {
  if (kind !== LOST_MARK) return reading.text
  const wrongEnd = goesOn ? /[?\ufffd][,;:-]?$/ : /(?:\?|\ufffd)\?$/
  const right = [reading.text, ...reading.others].find(text => !wrongEnd.test(text))
  return wrongEnd.test(word) ? (right ?? reading.text) : reading.text
}

/** A bracket that ends a word and closes nothing: in a text that is known as ISO 646-SE it is a letter (`byr}`). */
const BRACKET_AT_END = /\p{L}([{}|\\\]])[.,:;]?$/u

function withoutBracket({ text, others }: Reading, { unpaired }: Word): string {
  const left = BRACKET_AT_END.exec(text)?.[1]
  if (left === undefined || !unpaired.includes(left)) return text
  return others.find(other => !BRACKET_AT_END.test(other)) ?? text
}

type Decision = { reading: Reading; surplus: number; kind: LetterKind; here: number }

function edit(read: Word, { reading, surplus, kind, here }: Decision): Edit {
  const { start, word } = read
  const after =
    kind === ISO_646_SE && here > 0 ? withoutBracket(reading, read) : inSentence(reading, read, kind)
  return {
    start,
    end: start + word.length,
    after,
    damage: kind.damage,
    confidence: confidenceOf(kind, surplus),
    ...(reading.others.length > 0 && { readings: reading.others.filter(other => other !== after) }),
  }
}
