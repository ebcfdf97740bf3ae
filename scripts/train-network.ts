/**
 * Trains the network of the model of lost letters and puts it in the place of the one in the model file, whose slots
 * stay as they are. See src/core/repair/MODEL.md for the sources and the command.
 *
 * npx tsx scripts/train-network.ts --text FILE[=WEIGHT] … --frequencies FILE --calibrate FILE … [--exclude FILE …]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { readSections, writeSections } from '../src/core/repair/model-file.ts'
import { readRestoreModel, SECTION } from '../src/core/repair/restore/restore-model.ts'
import { calibrate } from './train/calibrate.ts'
import { ambiguousPatterns, readFrequencies, readLexicon } from './train/lexicon.ts'
import { trainContextNet } from './train/net/train-context-net.ts'
import { randomFrom } from './train/random.ts'
import { readPages } from './train/read-texts.ts'
import { readLines } from './train/source-lines.ts'
import { withNetwork } from './train/write-network.ts'

const { values: options } = parseArgs({
  options: {
    text: { type: 'string', multiple: true, default: [] },
    frequencies: { type: 'string', default: '' },
    exclude: { type: 'string', multiple: true, default: [] },
    calibrate: { type: 'string', multiple: true, default: [] },
    sample: { type: 'string', default: '1' },
    words: { type: 'string', default: '8000' },
    epochs: { type: 'string', default: '2,3' },
    tunings: { type: 'string', default: '1' },
    out: { type: 'string', default: 'src/core/repair/model.bin' },
  },
})
const SEED = 20261123

const lines = readLines(options, randomFrom(SEED))
const lexicon = readLexicon(lines, readFrequencies(options.frequencies))
const [pretraining = 0, tuning = 0] = options.epochs.split(',').map(Number)
const net = trainContextNet(
  lines,
  { lexicon, ambiguous: ambiguousPatterns(lexicon) },
  {
    words: Number(options.words),
    epochs: { pretraining, tuning },
    tunings: Number(options.tunings),
    random: randomFrom(SEED),
    report: message => void process.stderr.write(`${message}\n`),
  },
)
const sections = new Map(readSections(gunzipSync(readFileSync(options.out))))
const section = sections.get(SECTION)
if (!section) throw new Error(`${options.out} has no section "${SECTION}" to put a network in.`)
const uncalibrated = readRestoreModel(new Map([[SECTION, withNetwork(section, net, [])]]))
const pages = options.calibrate.flatMap(file => readPages(file, 'held-out'))
sections.set(SECTION, withNetwork(section, net, calibrate(pages, uncalibrated)))
writeFileSync(options.out, gzipSync(writeSections(sections), { level: 9 }))
