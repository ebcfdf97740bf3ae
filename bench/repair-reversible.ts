/**
 * What the repair undoes of every reversible kind of damage, beside `@photostructure/ftfy` where that is installed
 * (`npm install --no-save @photostructure/ftfy@0.0.2`), on text that no model saw: the Swedish pages of Debian's
 * `gnome-user-docs`. `npx tsx bench/repair-reversible.ts [TEXT…]`: other plain text files, a paragraph a line.
 * Prints percentages of strings that came back exactly, and the time both need for the same work as a ratio.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readModel } from '../src/core/repair/model.ts'
import { redecodeTexts } from '../src/core/repair/redecode/redecode.ts'
import { repairText, repairTexts } from '../src/core/repair/repair-text.ts'
import { BREAKINGS, type Breaking } from '../tests/core/repair/breaking.ts'

const HELP = '/usr/share/help/sv/gnome-help'
const MODEL = new URL('../src/core/repair/model.bin', import.meta.url)
const STRINGS = 400

type Repair = (text: string) => string

const model = readModel(gunzipSync(readFileSync(MODEL)))
const ours: Repair = text => repairText(text, { model }).text

async function main(files: readonly string[]): Promise<void> {
  const lines = files.length > 0 ? files.flatMap(linesOf) : helpLines()
  const sentences = spread(
    lines.filter(line => /[åäöÅÄÖ]/.test(line) && line.length > 30 && line.length < 300),
  )
  const strings = sentences
    .map((line, at) => shortOf(line, 1 + (at % 4)))
    .filter(text => /[åäöÅÄÖ]/.test(text))
  const ftfy = await loadFtfy()
  print(`${sentences.length} sentences, ${strings.length} strings of one to four words; percent exact`)
  print(
    'kind'.padEnd(30),
    ...['sentences', 'strings', 'half', 'twice', 'page', 'ftfy'].map(head => head.padStart(10)),
  )
  for (const breaking of BREAKINGS)
    print(breaking.kind.padEnd(30), ...row(breaking, { sentences, strings, ftfy }))
  print(`two kinds in each line, word by word: ${sideBySide(sentences)} % of words`)
  const clean = lines.slice(0, 4000)
  const changed = clean.filter(line => ours(line) !== line.normalize('NFC'))
  print(`clean lines changed: ${changed.length} of ${clean.length}`)
  if (ftfy) print(`what ftfy repairs and we do not: ${missed(sentences, ftfy)}`)
  print('confidence of letter kinds, least first: repaired words, percent right')
  for (const line of calibration([...sentences, ...strings])) print(line)
  for (const kind of ['clean', 'utf-8 as windows-1252', 'latin-1 as cp850']) {
    const breaks = BREAKINGS.find(breaking => breaking.kind === kind)?.breaks ?? (text => text)
    print(`speed, ${kind}: ${speed(clean.map(breaks), ftfy)}`)
  }
}

type Texts = { sentences: readonly string[]; strings: readonly string[]; ftfy: Repair | undefined }

function row({ breaks, again }: Breaking, { sentences, strings, ftfy }: Texts): string[] {
  const half: Repair = text =>
    text
      .split(' ')
      .map((word, at) => (at % 2 === 0 ? word : breaks(word)))
      .join(' ')
  const broken = sentences.map(breaks)
  const page = repairTexts(broken, { model }).map(({ text }) => text)
  return [
    share(sentences, breaks, ours),
    share(strings, breaks, ours),
    share(sentences, half, ours),
    again ? share(sentences, text => breaks(breaks(text)), ours) : '',
    percent(sentences.filter((text, at) => page[at] === text.normalize('NFC')).length, sentences.length),
    ftfy ? share(sentences, breaks, ftfy) : '',
  ].map(cell => cell.padStart(10))
}

/** How far the two kinds of a line stand apart in the table: so every kind meets another sort. */
const APART = 13

/** Percent of words right in lines whose words are broken in two kinds by turns. */
function sideBySide(sentences: readonly string[]): string {
  let [words, right] = [0, 0]
  for (const [at, sentence] of sentences.entries()) {
    const kinds = [at, at + APART].map(
      kind => BREAKINGS[kind % BREAKINGS.length]?.breaks ?? ((text: string) => text),
    )
    const whole = sentence.split(' ')
    const broken = whole.map((word, place) => kinds[place % 2]?.(word) ?? word).join(' ')
    const repaired = ours(broken).split(' ')
    words += whole.length
    right += whole.filter((word, place) => repaired[place] === word.normalize('NFC')).length
  }
  return percent(right, words)
}

/** Damage in which one letter stands for another, so that the confidence of a word is a matter of degree. */
const LETTER_KIND = /^(?:latin-1 as (?!gbk)|cp850 as|mac-roman as|iso 646|high bit|base letter)/
const CONFIDENCES = [0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999, 1]

/** How many words were repaired with each confidence, and the share of them that is right. */
function calibration(texts: readonly string[]): string[] {
  const cells = CONFIDENCES.map(() => ({ words: 0, right: 0 }))
  for (const { breaks } of BREAKINGS.filter(({ kind }) => LETTER_KIND.test(kind)))
    for (const whole of texts) {
      const [repaired] = redecodeTexts([breaks(whole)], model.characters)
      if (!repaired) continue
      const { text, repairs } = repaired
      const words = whole.split(' ')
      for (const { start, confidence } of repairs) {
        const before = text.slice(0, start).split(' ')
        const cell = cells[CONFIDENCES.findIndex(most => confidence <= most)]
        if (!cell) continue
        cell.words++
        if (text.split(' ')[before.length - 1] === words[before.length - 1]) cell.right++
      }
    }
  return cells.map(
    ({ words, right }, at) => `${`to ${CONFIDENCES[at]}`.padEnd(10)}${words}, ${percent(right, words)} %`,
  )
}

/** Sentences, of all kinds together, that ftfy gives back exactly and we do not. */
function missed(sentences: readonly string[], ftfy: Repair): number {
  return BREAKINGS.reduce(
    (sum, { breaks }) =>
      sum + sentences.filter(text => ftfy(breaks(text)) === text && ours(breaks(text)) !== text).length,
    0,
  )
}

function share(texts: readonly string[], breaks: Repair, repair: Repair): string {
  const broken = texts.filter(text => breaks(text) !== text)
  return percent(broken.filter(text => repair(breaks(text)) === text.normalize('NFC')).length, broken.length)
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(whole, 1)).toFixed(1)
}

/** Megabytes a second of processor time, and how many times ftfy's that is. */
function speed(lines: readonly string[], ftfy: Repair | undefined): string {
  const bytes = Buffer.byteLength(lines.join('\n'))
  const own = processorTime(() => repairTexts(lines, { model }))
  const theirs = ftfy ? processorTime(() => lines.map(line => ftfy(line))) : undefined
  return `${(bytes / own).toFixed(1)} MB/s${theirs ? `, ${(theirs / own).toFixed(1)} times as fast as ftfy` : ''}`
}

/** Microseconds of processor time: other programs on the machine do not count. The first round warms up. */
function processorTime(work: () => unknown): number {
  work()
  const before = process.cpuUsage().user
  work()
  return process.cpuUsage().user - before
}

async function loadFtfy(): Promise<Repair | undefined> {
  const name = '@photostructure/ftfy'
  try {
    const { fix_text } = await import(name)
    return fix_text
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

function helpLines(): string[] {
  return readdirSync(HELP)
    .filter(name => name.endsWith('.page'))
    .sort()
    .flatMap(name => readFileSync(`${HELP}/${name}`, 'utf8').match(/<(?:p|title)>[^<>]+/g) ?? [])
    .map(paragraph =>
      paragraph
        .replace(/^<\w+>/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(line => !line.includes('&'))
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
}

/** As many lines as are asked for, from all over. */
function spread(lines: readonly string[]): string[] {
  const step = Math.max(1, Math.floor(lines.length / STRINGS))
  return lines.filter((_, at) => at % step === 0).slice(0, STRINGS)
}

function shortOf(line: string, words: number): string {
  const all = line.replace(/[.,:;!?()]/g, '').split(' ')
  const first = Math.max(0, all.findIndex(word => /[åäöÅÄÖ]/.test(word)) - (words >> 1))
  return all.slice(first, first + words).join(' ')
}

function print(...cells: string[]): void {
  process.stdout.write(`${cells.join('')}\n`)
}

await main(process.argv.slice(2))
