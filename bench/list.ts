/**
 * The personal list with many sessions (10,000, or the number given): what it costs in Node, each as the median and the
 * worst of several runs, and with `--browser` how long the popup and its search take in real Chromium (needs `npm run build`).
 */
import { FORMATS } from '../src/core/export/formats.ts'
import { fromIcs } from '../src/core/import/from-ics.ts'
import { fromJson } from '../src/core/import/from-json.ts'
import { arrange } from '../src/core/list/arrange.ts'
import { chunksOf } from '../src/core/list/chunks.ts'
import { cardOf } from '../src/core/list/entry.ts'
import { cardFrom } from '../src/core/list/entry-schema.ts'
import { planImport } from '../src/core/list/merge.ts'
import { nowAndNext } from '../src/core/list/now-next.ts'
import { overlapsOf } from '../src/core/list/overlaps.ts'
import { createSearchIndex } from '../src/core/list/search-index.ts'
import { exportWords } from '../src/shell/export-words.ts'
import { chooseWords } from '../src/view/words/choose-words.ts'
import { listOf } from './list-of.ts'

const count = Number(process.argv.find(given => /^\d+$/.test(given)) ?? 10_000)
const entries = listOf(count)
const cards = entries.map(cardOf)
const context = { at: 0, words: exportWords(chooseWords('sv')) }

function measure(name: string, work: () => unknown, runs = 5): void {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  const [median = 0, worst = 0] = [times[Math.floor(runs / 2)], times.at(-1)]
  process.stdout.write(
    `${name.padEnd(34)} ${median.toFixed(1).padStart(9)} ms  worst ${worst.toFixed(1)} ms\n`,
  )
}

process.stdout.write(`${count} sessions\n`)
measure('check what is stored', () => cards.map(cardFrom))
measure('arrange by event and day', () => arrange(cards, { sort: 'time', today: '2026-09-10' }))
measure('cut into pieces', () => chunksOf(arrange(cards, { sort: 'time', today: '2026-09-10' }), 20))
measure('now and next', () => nowAndNext(cards, Date.UTC(2026, 8, 12, 8)))
measure('overlaps', () => overlapsOf(cards))
const before = performance.now()
const index = await createSearchIndex(cards)
process.stdout.write(`build the search index, in slices ${(performance.now() - before).toFixed(0)} ms\n`)
for (const query of ['k', 'ki', 'klarspra', 'asa ohman', 'sal', 'i', 'tillit i praktiken 12'])
  measure(`search "${query}"`, () => index.find(query), 21)
for (const [id, format] of Object.entries(FORMATS))
  measure(`write ${id}`, () => format.write(entries, context), 3)
const json = FORMATS.json.write(entries, context).text
const ics = FORMATS.ics.write(entries, context).text
measure('read json', () => fromJson(json), 3)
measure('read ics', () => fromIcs(ics, 0), 3)
measure('plan an import of the same', () => planImport(entries, { entries, recurring: 0, skipped: 0 }), 3)
if (process.argv.includes('--browser')) {
  const { measurePopup } = await import('./list-in-browser.ts')
  await measurePopup(json, count)
}
