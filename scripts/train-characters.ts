/**
 * Trains the character model of the repair and writes it as the section `characters` of the model file; other
 * sections stay. `npx tsx scripts/train-characters.ts TEXT… [--frequencies LIST]`: text files as `read-texts.ts` reads
 * them, without the blocks that are held out; LIST holds `word, tab, centibels below 1` a line (wordfreq's form) and
 * tells how common words are outside of the text. Deterministic: the same files in the same order give the same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { readSections, writeSections } from '../src/core/repair/model-file.ts'
import {
  type CharacterModel,
  SYMBOLS,
  symbolOf,
  wordHash,
  writeCharacterModel,
} from '../src/core/repair/redecode/characters.ts'
import { isDamaged, readPages, readText } from './train/read-texts.ts'

const MODEL = new URL('../src/core/repair/model.bin', import.meta.url)
/** How many common words are kept: all kinds, and such with letters beyond a to z, which the repair is about. */
const COMMON_WORDS = 5_000
const COMMON_SWEDISH_WORDS = 13_000
const UNITS_A_NAT = 4
const DEAREST = 63
type Counts = { threes: Float64Array; pairs: Float64Array; words: Map<string, number>; total: number }

const { values: options, positionals: files } = parseArgs({
  options: { frequencies: { type: 'string' } },
  allowPositionals: true,
})

function main(): void {
  const counts: Counts = {
    threes: new Float64Array(SYMBOLS ** 3),
    pairs: new Float64Array(SYMBOLS ** 2),
    words: new Map(),
    total: 0,
  }
  for (const file of files)
    for (const line of readPages(file, 'training').flat()) if (!isDamaged(line)) countLine(counts, line)
  const listed = options.frequencies ? readWordList(readText(options.frequencies)) : []
  for (const [word, frequency] of listed) {
    // A word list knows names and everyday words that public records lack: half of the weight.
    const share = frequency * counts.total
    counts.words.set(word, ((counts.words.get(word) ?? 0) + share) / 2)
    countWord(counts, word, Math.max(share / 2, 0.5))
  }
  const section = writeCharacterModel(modelOf(counts))
  const sections = existsSync(MODEL) ? new Map(readSections(gunzipSync(readFileSync(MODEL)))) : new Map()
  sections.set('characters', section)
  writeFileSync(MODEL, gzipSync(writeSections(sections), { level: 9 }))
  process.stderr.write(
    `characters: ${section.length} bytes, ${gzipSync(section, { level: 9 }).length} gzipped\n`,
  )
}

function countLine(counts: Counts, line: string): void {
  for (const word of line.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const small = word.toLowerCase()
    if (!/\d/.test(small)) counts.words.set(small, (counts.words.get(small) ?? 0) + 1)
    counts.total++
    countWord(counts, small, 1)
  }
}

function countWord(counts: Counts, word: string, weight: number): void {
  let [first, second] = [0, 0]
  for (const character of [...word, ' ']) {
    const third = symbolOf(character)
    const pair = first * SYMBOLS + second
    counts.threes[pair * SYMBOLS + third] = (counts.threes[pair * SYMBOLS + third] ?? 0) + weight
    counts.pairs[second * SYMBOLS + third] = (counts.pairs[second * SYMBOLS + third] ?? 0) + weight
    first = second
    second = third
  }
}

/** Threes lean on twos and twos on ones (Witten–Bell with a fixed weight), so that nothing is impossible. */
function modelOf(counts: Counts): CharacterModel {
  const { threes, pairs } = counts
  const sum = (from: Float64Array, row: number) =>
    from.subarray(row * SYMBOLS, (row + 1) * SYMBOLS).reduce((a, b) => a + b, 0)
  const all = pairs.reduce((a, b) => a + b, 0)
  const ones = Array.from({ length: SYMBOLS }, (_, at) => sum(pairs, at) / all)
  const costs = new Uint8Array(SYMBOLS ** 3)
  for (let pair = 0; pair < SYMBOLS ** 2; pair++) {
    const second = pair % SYMBOLS
    const afterPair = sum(threes, pair)
    const afterOne = sum(pairs, second)
    for (let third = 0; third < SYMBOLS; third++) {
      const one = (ones[third] ?? 0) * 0.95 + 1e-5
      const two = ((pairs[second * SYMBOLS + third] ?? 0) + 20 * one) / (afterOne + 20)
      const three = ((threes[pair * SYMBOLS + third] ?? 0) + 10 * two) / (afterPair + 10)
      costs[pair * SYMBOLS + third] = 2 * Math.round(quantised(three) / 2)
    }
  }
  return { threes: costs, words: commonWords(counts) }
}

function commonWords({ words, total }: Counts): Map<number, number> {
  const ranked = [...words]
    .filter(([, count]) => count >= 2)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const swedish = ranked.filter(([word]) => /^[\p{L}]*[åäöéü]\p{L}*$/u.test(word))
  const kept = new Map([...ranked.slice(0, COMMON_WORDS), ...swedish.slice(0, COMMON_SWEDISH_WORDS)])
  const costs = new Map<number, number>()
  for (const [word, count] of kept)
    if (!costs.has(wordHash(word))) costs.set(wordHash(word), 2 * Math.round(quantised(count / total) / 2))
  return costs
}

function quantised(probability: number): number {
  return Math.min(DEAREST, Math.round(-Math.log(probability) * UNITS_A_NAT))
}

function readWordList(list: string): [string, number][] {
  return list
    .split('\n')
    .map(line => line.split('\t'))
    .filter(([word]) => /^\p{L}+$/u.test(word ?? ''))
    .map(([word = '', centibels]) => [word, 10 ** (Number(centibels) / 100)])
}

main()
