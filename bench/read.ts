import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { damagePage } from './pages/damage.ts'
import { generatePages } from './pages/generate-pages.ts'
import { heldOutShapes } from './pages/held-out/held-out-shapes.ts'
import { shapes as openShapes } from './pages/shapes.ts'
import { readGenerated } from './read/read-generated.ts'
import { report, reportFaults } from './read/report.ts'
import { addScore, emptyScore, type Fault, type Score, scorePage } from './read/score.ts'

const USAGE = `tsx bench/read.ts [--count N] [--seed N] [--shapes a,b] [--held-out] [--damaged] [--show SHAPE] [--dump DIR]
  precision and recall of every field on generated pages, whose truth is known; see bench/pages
  --count    how many pages (400)          --shapes   only shapes whose names begin so, with commas between
  --held-out the shapes kept aside          --damaged  each page in one kind of damage
  --show     the first wrong fields of the first faulty page of a shape, beside the truth
  --dump     writes the pages, their truths and what was read into a folder`

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    shapes: { type: 'string' },
    'held-out': { type: 'boolean', default: false },
    damaged: { type: 'boolean', default: false },
    show: { type: 'string' },
    dump: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

async function main(): Promise<number> {
  if (values.help) return say(USAGE, 0)
  const [count, seed] = [Number(values.count), Number(values.seed)]
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed))
    return say('--count and --seed want whole numbers', 2)
  const wanted = (values.show ?? values.shapes)?.split(',')
  const known = values['held-out']
    ? heldOutShapes
    : values.show
      ? [...openShapes, ...heldOutShapes]
      : openShapes
  const chosen = known.filter(({ name }) => !wanted || wanted.some(start => name.startsWith(start)))
  if (chosen.length === 0)
    return say(`no such shape; there are:\n${known.map(({ name }) => name).join('\n')}`, 2)
  if (values.dump) mkdirSync(values.dump, { recursive: true })

  const scores = new Map<string, Score>()
  const shown: { page: string; faults: Fault[] }[] = []
  const failures: string[] = []
  const started = performance.now()
  for (const whole of generatePages(chosen, { seed, count })) {
    // jsdom lets a closed window go only when the event loop turns.
    await new Promise(setImmediate)
    const page = values.damaged ? damagePage(whole) : whole
    const name = `${page.shape}-${page.seed}`
    if (values.dump) dump(values.dump, name, page)
    try {
      const read = readGenerated(page)
      if (values.dump)
        writeFileSync(join(values.dump, `${name}.read.json`), JSON.stringify(read, undefined, 1))
      const { score, faults } = scorePage(page.truth, read)
      const sum = scores.get(page.shape) ?? emptyScore()
      addScore(sum, score)
      scores.set(page.shape, sum)
      if (values.show && faults.length > 0 && shown.length === 0) shown.push({ page: name, faults })
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  for (const { page, faults } of shown) say(reportFaults(page, faults), 0)
  say(report(scores), 0)
  say(`${count} pages in ${((performance.now() - started) / 1000).toFixed(1)} s; ${failures.length} threw`, 0)
  return say(failures.slice(0, 5).join('\n'), 0)
}

function dump(
  folder: string,
  name: string,
  page: { html: string; contentType: string; truth: object },
): void {
  writeFileSync(join(folder, `${name}.${page.contentType === 'text/plain' ? 'txt' : 'html'}`), page.html)
  writeFileSync(join(folder, `${name}.truth.json`), JSON.stringify(page.truth, undefined, 1))
}

function say(text: string, code: number): number {
  if (text !== '') (code === 0 ? process.stdout : process.stderr).write(`${text}\n`)
  return code
}

process.exitCode = await main()
