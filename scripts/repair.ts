/**
 * `npm run -s repair`: standard input is one page of UTF-8 text; standard output the same text repaired, line for
 * line. Options: see `USAGE`. Input of any size is taken in parts of a quarter of a megabyte, each a page of its own.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Model, readModel } from '../src/core/repair/model.ts'
import type { RepairedText } from '../src/core/repair/repair.ts'
import { repairText, repairTexts } from '../src/core/repair/repair-text.ts'
import { BadInput, type Line, readLines } from './read-lines.ts'
import { showProgress } from './show-progress.ts'

const USAGE = 'usage: npm run -s repair -- [--lines] [--explain] < broken.txt > repaired.txt'
const OPTIONS = new Set(['--lines', '--explain'])
const MODEL = new URL('../src/core/repair/model.bin', import.meta.url)

async function main(args: readonly string[]): Promise<void> {
  const unknown = args.find(arg => !OPTIONS.has(arg))
  if (unknown !== undefined) throw new BadInput(`unknown option ${unknown}; ${USAGE}`)
  const model = readModel(gunzipSync(readFileSync(MODEL)))
  const progress = showProgress(process.stderr)
  for await (const { lines, bytesRead } of readLines(process.stdin)) {
    const repaired = repairLines(lines, { model, alone: args.includes('--lines') })
    await write(
      repaired
        .map((text, at) => shown(text, { line: lines[at], explain: args.includes('--explain') }))
        .join(''),
    )
    progress.report(
      bytesRead,
      repaired.reduce((sum, { repairs }) => sum + repairs.length, 0),
    )
  }
  progress.end()
}

function repairLines(
  lines: readonly Line[],
  { model, alone }: { model: Model; alone: boolean },
): RepairedText[] {
  const texts = lines.map(({ text }) => text)
  return alone ? texts.map(text => repairText(text, { model })) : repairTexts(texts, { model })
}

function shown(
  { text, repairs }: RepairedText,
  { line, explain }: { line: Line | undefined; explain: boolean },
): string {
  return explain ? `${JSON.stringify({ text, repairs })}\n` : text + (line?.ending ?? '')
}

/** Writes no faster than the reader reads: input of any size passes through in little memory. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise(resolve => process.stdout.once('drain', resolve))
}

// Whoever reads our output may stop early (`| head`): that is no fault.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof BadInput)) throw error
  process.stderr.write(`repair: ${error.message}\n`)
  process.exitCode = 2
})
