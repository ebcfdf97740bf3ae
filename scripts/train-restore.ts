/**
 * Trains the model of lost letters and writes it as the section `restore` of src/core/repair/model.bin. The same
 * files and options give the same model. See src/core/repair/MODEL.md for the sources and the command.
 *
 * npx tsx scripts/train-restore.ts --text FILE[=WEIGHT] … --words FILE --frequencies FILE [--exclude FILE …]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { readSections, writeSections } from '../src/core/repair/model-file.ts'
import { wordKey } from '../src/core/repair/restore/context.ts'
import { CLASSES, classOf, FOREIGN } from '../src/core/repair/restore/letters.ts'
import { hashOfWord } from '../src/core/repair/restore/line.ts'
import { readRestoreModel, SECTION } from '../src/core/repair/restore/restore-model.ts'
import { calibrate } from './train/calibrate.ts'
import { trainFtrl, type Weights } from './train/ftrl.ts'
import { addSample, InstanceList } from './train/instances.ts'
import {
  ambiguousPatterns,
  type Lexicon,
  patternOf,
  readFrequencies,
  readLexicon,
  registerWeight,
} from './train/lexicon.ts'
import { type TrainedNet, trainContextNet } from './train/net/train-context-net.ts'
import { namesIn, personLines } from './train/person-lines.ts'
import { randomFrom } from './train/random.ts'
import { readPages, readText } from './train/read-texts.ts'
import { readLines, type SourceLine } from './train/source-lines.ts'
import { tidy } from './train/tidy.ts'
import { anyMode, partAlone, vary } from './train/vary.ts'
import { classesByForm, learnWordClasses } from './train/word-classes.ts'
import { type Trained, writeRestoreSection } from './train/write-model.ts'

const { values: options } = parseArgs({
  options: {
    text: { type: 'string', multiple: true, default: [] },
    words: { type: 'string', multiple: true, default: [] },
    frequencies: { type: 'string' },
    exclude: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'src/core/repair/model.bin' },
    l1: { type: 'string', default: '5' },
    step: { type: 'string', default: '0.2' },
    epochs: { type: 'string', default: '5' },
    sample: { type: 'string', default: '1' },
    classed: { type: 'string', default: '8000' },
    calibrate: { type: 'string', multiple: true, default: [] },
    'net-words': { type: 'string', default: '8000' },
    'net-epochs': { type: 'string', default: '2,3' },
    tunings: { type: 'string', default: '1' },
    room: { type: 'string', default: '500' },
  },
})

const SLOT_BITS = 22
const CAPITAL_BITS = 18
const CAPITAL_L1 = 2
const ALPHA = 0.1
/** The second training keeps the weights found and takes back what the first one's penalty shaved off them. */
const REFINE_L1 = 0.35
const PERSON_ROUNDS = 2
const PERSON_WEIGHT = 0.7
/** Every name in such a line has a capital: more of them, and every word among capitals would. */
const PERSON_CASE = 0.2
/** The share of the words alone that are a question, so that a real question mark is known by the whole word before it. */
const ASKED = 0.1
const ASKED_WEIGHT = 0.3
const LEAST_SEEN = 3
const SEED = 20261123

const random = randomFrom(SEED)
const log = (message: string): void =>
  void process.stderr.write(`${((Date.now() - began) / 1000).toFixed(0)} s: ${message}\n`)
const began = Date.now()

const lines = readLines(options, random)
log(`${lines.length} lines, ${lines.reduce((sum, line) => sum + line.text.length, 0)} characters`)
const frequency = options.frequencies ? readFrequencies(options.frequencies) : new Map<string, number>()
const lexicon = readLexicon(lines, frequency)
const ambiguous = ambiguousPatterns(lexicon)
log(`${ambiguous.length} ambiguous damaged words`)
const classes = learnWordClasses(
  lines.filter((_, i) => i % 2 === 0).map(line => line.text),
  lexicon,
  random,
)
const net = trainNet()
const tables = {
  ambiguous: new Set(ambiguous.map(keyOfPattern)),
  classes: new Map(
    [...classesByForm(classes, Number(options.classed))].map(([form, number]) => [
      keyOfPattern(form),
      number,
    ]),
  ),
}
const lists = {
  slots: new InstanceList(SLOT_BITS, Number(options.room) * 1e6),
  capitals: new InstanceList(CAPITAL_BITS, 60e6),
}
for (const line of lines) {
  learn({ ...line, text: vary(line.text, random) })
  const part = line.own ? partAlone(line.text, random) : undefined
  if (part) learn({ ...line, text: part, caseWeight: 0 })
}
const wordList = options.words.flatMap(file => tidy(readText(file)).split('\n'))
const names = namesIn(wordList)
for (let round = 0; round < PERSON_ROUNDS; round++)
  for (const text of personLines(lines, names, random))
    learn({ text, weight: PERSON_WEIGHT, caseWeight: PERSON_CASE, own: true })
log(`${lists.slots.length} slots in text, ${lists.capitals.length} first letters`)
addWordLists()
log(`${lists.slots.length} slots`)

const slots = train(lists.slots, {
  classes: CLASSES.length,
  l1: Number(options.l1),
  epochs: Number(options.epochs),
})
const capitals = train(lists.capitals, { classes: 2, l1: CAPITAL_L1, epochs: 4 })
const trained: Trained = {
  slots: { ...slots, bits: SLOT_BITS, step: Number(options.step) },
  capitals: { keys: capitals.keys, weights: oneWeight(capitals.weights), bits: CAPITAL_BITS, step: 0.25 },
  tables,
  foreign: foreignWords(lexicon),
  calibration: [],
  net,
}
const uncalibrated = readRestoreModel(new Map([[SECTION, writeRestoreSection(trained)]]))
const calibration = calibrate(
  options.calibrate.flatMap(file => readPages(file, 'held-out')),
  uncalibrated,
)
log(`calibration: ${calibration.join(' ')}`)
const section = writeRestoreSection({
  ...trained,
  calibration: options.calibrate.length > 0 ? calibration : [],
})
const kept = existsSync(options.out)
  ? new Map(readSections(gunzipSync(readFileSync(options.out))))
  : new Map<string, Uint8Array>()
kept.set(SECTION, section)
const packed = gzipSync(writeSections(kept), { level: 9 })
writeFileSync(options.out, packed)
log(`${options.out}: ${packed.length} bytes, of these "${SECTION}" ${gzipSync(section, { level: 9 }).length}`)

/** The network of neighbours. */
function trainNet(): TrainedNet {
  const [pretraining = 0, tuning = 0] = options['net-epochs'].split(',').map(Number)
  return trainContextNet(
    lines,
    { lexicon, ambiguous },
    {
      words: Number(options['net-words']),
      epochs: { pretraining, tuning },
      tunings: Number(options.tunings),
      random: randomFrom(SEED),
      report: log,
    },
  )
}

function learn({ text, weight, caseWeight, own }: SourceLine): void {
  const wordWeight = own ? undefined : (word: string): number => registerWeight(lexicon, word)
  addSample(
    {
      text,
      mode: anyMode(random),
      weight,
      caseWeight,
      ...(wordWeight ? { wordWeight } : {}),
    },
    tables,
    lists,
  )
}

function keyOfPattern(form: string): number {
  const slots = [...form].flatMap((character, i) => (character === '?' ? [i] : []))
  return wordKey(hashOfWord(form, slots))
}

/** Words alone, without neighbours: what a word is, where nothing else says. */
function addWordLists(): void {
  const capitalised = new Set(wordList)
  const smallNames = new Set(names.map(name => name.toLowerCase()))
  const weights = new Map<string, number>()
  for (const [word, common] of frequency)
    weights.set(word, 3 * Math.min(3, Math.max(0.15, 0.25 * (8 + Math.log10(common)))))
  for (const word of capitalised)
    if (!weights.has(word.toLowerCase()) && word.length > 2) weights.set(word, 0.4)
  for (const [word, weight] of weights) {
    const isName = smallNames.has(word.toLowerCase())
    const isAsked = !isName && !lexicon.byPattern.has(`${word}?`) && random() < ASKED
    if (patternOf(word) === word && !isAsked) continue
    const draw = random()
    const shown = draw < 0.4 && !isName ? word : draw < 0.8 ? capitalise(word) : word.toUpperCase()
    const sample = isAsked
      ? ({ text: `${shown}?`, mode: 'everything' } as const)
      : ({ text: shown, mode: 'other marker' } as const)
    addSample({ ...sample, weight: isAsked ? ASKED_WEIGHT * weight : weight, caseWeight: 0 }, tables, lists)
  }
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function train(
  list: InstanceList,
  form: { classes: number; l1: number; epochs: number },
): { weights: Weights; keys: Int32Array; bits: number } {
  const { instances, keys } = list.compact(LEAST_SEEN)
  log(`${list.length} instances, ${keys.length} features`)
  const rows = { classes: form.classes, rows: keys.length }
  const first = trainFtrl(instances, rows, { alpha: ALPHA, l1: form.l1, epochs: form.epochs, random })
  const weights = trainFtrl(
    instances,
    { ...rows, support: first },
    { alpha: ALPHA, l1: form.l1 * REFINE_L1, epochs: 1, random },
  )
  return { weights, keys, bits: 0 }
}

/** Two classes need one weight: that of the second less that of the first. */
function oneWeight({ rows, w }: Weights): Weights {
  return {
    classes: 1,
    rows,
    w: Float32Array.from({ length: rows }, (_, r) => (w[2 * r + 1] as number) - (w[2 * r] as number)),
  }
}

/** The words with letters that are no class of their own, where no other word has the same damaged form. */
function foreignWords({ byPattern, counts, frequency: common, total }: Lexicon): string[] {
  const found: [word: string, weight: number][] = []
  for (const words of byPattern.values()) {
    const word = words[0] as string
    if (![...word].some(character => character > '\x7f' && classOf(character.charCodeAt(0)) === FOREIGN))
      continue
    const weight = (counts.get(word) ?? 0) / total + (common.get(word) ?? 0)
    if (weight > 1.5e-7) found.push([word, weight])
  }
  return found
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2500)
    .map(([word]) => word)
    .sort()
}
