/**
 * The rows of lost letters in the table of the repair's figures. Texts: what Debian packages bring (see
 * `lost-texts.ts`), and files given by option, of which only the part never trained on is used.
 *
 * npx tsx bench/repair-lost.ts [--model FILE] [--programme FILE …] [--text NAME=FILE …] [--errors NUMBER]
 *   [--clean NAME=FILE …] (whole text that must stay as it is, all of it) [--only pages,marker,part,short,clean,speed] [--most PAGES]
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { randomFrom } from '../scripts/train/random.ts'
import { isDamaged, readPages } from '../scripts/train/read-texts.ts'
import { readSections } from '../src/core/repair/model-file.ts'
import { restoreTexts } from '../src/core/repair/restore/restore.ts'
import { readRestoreModel } from '../src/core/repair/restore/restore-model.ts'
import { addScore, breakText, emptyScore, type Score, wordErrors } from './lost-score.ts'
import { readDebianTexts, readTranslations } from './lost-texts.ts'

const { values: options } = parseArgs({
  options: {
    model: { type: 'string', default: 'src/core/repair/model.bin' },
    programme: { type: 'string', multiple: true, default: [] },
    text: { type: 'string', multiple: true, default: [] },
    clean: { type: 'string', multiple: true, default: [] },
    errors: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    most: { type: 'string', default: '4000' },
  },
})
const MOST_PAGES = Number(options.most)
const PAGE_LINES = 25
/** A line that begins with a name and goes on with roles and organisations. */
const PERSON_LINE = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3}, /u
/** Installed programs' translations, by language; one language may have several catalogues. */
const CLEAN_LANGUAGES = [
  { name: 'Swedish', catalogues: ['sv'] },
  { name: 'English', catalogues: ['en_GB', 'en_AU', 'en_CA', 'en_US'] },
  { name: 'German', catalogues: ['de'] },
  { name: 'Norwegian', catalogues: ['nb'] },
  { name: 'Danish', catalogues: ['da'] },
  { name: 'Finnish', catalogues: ['fi'] },
]
const CLEAN_LINES = 100_000
const ALL_PAGES = Number.POSITIVE_INFINITY

const packed = readFileSync(options.model)
const began = performance.now()
const model = readRestoreModel(readSections(gunzipSync(packed)))
say(`model ${packed.length} bytes, loaded in ${(performance.now() - began).toFixed(0)} ms`)
say('what | words | right | folded | sure | sure right | real ? | changed | marks | right | alike')

const programmes = options.programme.map(file => ({
  name: file.replace(/^.*\/|\.jsonl.*$/g, ''),
  pages: readPages(file, 'all').slice(0, MOST_PAGES),
}))
const prose = [
  ...options.text.map(source => ({
    name: source.split('=')[0] as string,
    pages: inPages(readPages(source.split('=')[1] as string, 'held-out')),
  })),
  ...readDebianTexts().map(({ name, pages }) => ({ name, pages: inPages(pages) })),
].filter(({ pages }) => pages.length > 0)

const random = randomFrom(7)
if (shown('pages')) for (const { name, pages } of [...programmes, ...prose]) row(name, pages, () => true)
if (shown('marker'))
  for (const { name, pages } of programmes) {
    row(`${name}, U+FFFD`, pages.slice(0, 400), () => true, '\ufffd')
    row(`${name}, _`, pages.slice(0, 400), () => true, '_')
    row(`${name}, ??`, pages.slice(0, 400), () => true, '??')
  }
if (shown('part'))
  for (const { name, pages } of programmes) {
    row(`${name}, one line`, pages, (lines, i) => i === oneWithLetters(lines))
    row(`${name}, half of the lines`, pages, () => random() < 0.5)
  }
if (shown('short'))
  for (const { name, pages } of programmes) row(`${name}, 1-4 words alone`, shortStrings(pages), () => true)
if (shown('clean')) cleanRows()
if (shown('speed')) speedRow()

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function shown(part: string): boolean {
  return options.only === '' || options.only.split(',').includes(part)
}

type Choice = (lines: readonly string[], index: number) => boolean

function row(name: string, pages: readonly string[][], damaged: Choice, marker = '?'): void {
  const score = emptyScore()
  const errors = new Map<string, number>()
  for (const lines of pages) {
    const whole = lines.filter(line => !isDamaged(line))
    const broken = whole.map((line, i) => (damaged(whole, i) ? breakText(line, marker) : line))
    const results = restoreTexts(broken, { model })
    for (let i = 0; i < whole.length; i++) {
      const sample = {
        gold: whole[i] as string,
        broken: broken[i] as string,
        result: results[i] as (typeof results)[number],
        marker,
      }
      addScore(score, sample)
      if (Number(options.errors) > 0)
        for (const error of wordErrors(sample)) errors.set(error, (errors.get(error) ?? 0) + 1)
    }
  }
  print(name, score)
  for (const [error, times] of [...errors].sort((a, b) => b[1] - a[1]).slice(0, Number(options.errors)))
    say(`    ${times}  ${error}`)
}

/** One line of a page that has letters to lose: always the same for the same page. */
function oneWithLetters(lines: readonly string[]): number {
  const able = lines.flatMap((line, i) => (/[åäöÅÄÖ]/.test(line) ? [i] : []))
  return able[(lines.join('').length * 7) % Math.max(1, able.length)] ?? -1
}

function print(name: string, score: Score): void {
  const share = (part: number, all: number): string =>
    all === 0 ? '–' : `${((100 * part) / all).toFixed(2)} %`
  say(
    [
      name,
      score.words,
      share(score.right, score.words),
      share(score.folded, score.words),
      share(score.sure, score.words),
      share(score.sureRight, score.sure),
      score.real,
      share(score.realChanged, score.real),
      score.marks,
      share(score.marksRight, score.marks),
      share(score.marksAlike, score.marks),
    ].join(' | '),
  )
}

function inPages(blocks: readonly string[][], most = MOST_PAGES): string[][] {
  const pages: string[][] = []
  for (const lines of blocks)
    for (let i = 0; i < lines.length; i += PAGE_LINES) pages.push(lines.slice(i, i + PAGE_LINES))
  return pages.slice(0, most)
}

/** Titles, names, roles, places of one to four words that lose a letter, each once, each a page of its own. */
function shortStrings(pages: readonly string[][]): string[][] {
  const strings = new Set<string>()
  for (const line of pages.flat())
    for (const part of PERSON_LINE.test(line) ? line.split(', ') : [line])
      if (
        part.length < 60 &&
        part.split(' ').length <= 4 &&
        /^\p{L}[^.:@]*$/u.test(part) &&
        /[^\0-\x7f]/.test(part)
      )
        strings.add(part)
  return [...strings].map(string => [string])
}

/** Whole lines, each within its page and as a page of its own: how many come back changed, and how many of those are whole. */
function cleanRows(): void {
  const sets = [
    ...programmes,
    ...prose,
    ...options.clean.map(source => ({
      name: source.split('=')[0] as string,
      pages: inPages(readPages(source.split('=')[1] as string, 'all'), ALL_PAGES),
    })),
    ...CLEAN_LANGUAGES.map(({ name, catalogues }) => ({
      name: `${name}, translations`,
      pages: inPages(
        catalogues.map(catalogue => readTranslations(catalogue, CLEAN_LINES)),
        ALL_PAGES,
      ),
    })),
  ]
  say('clean | lines | changed in pages | alone | of these whole | noted as damaged')
  for (const { name, pages } of sets) {
    const found = { inPages: 0, alone: 0, whole: 0, noted: 0 }
    const examples: string[] = []
    const alone = pages.flat().map(line => [line])
    for (const texts of [...pages, ...alone])
      for (const [i, result] of restoreTexts(texts, { model }).entries()) {
        const line = texts[i] as string
        if (result.unresolved.length > 0) found.noted++
        if (result.text === line) continue
        found[texts.length > 1 ? 'inPages' : 'alone']++
        if (isDamaged(line)) continue
        found.whole++
        examples.push(result.repairs.map(repair => `${repair.before} → ${repair.after}`).join(', '))
      }
    say([name, alone.length, found.inPages, found.alone, found.whole, found.noted].join(' | '))
    for (const example of examples.slice(0, Number(options.errors))) say(`    ${example}`)
  }
}

function speedRow(): void {
  const pages = [...programmes, ...prose].flatMap(({ pages }) => pages).slice(0, 1500)
  const bytes = pages.flat().reduce((sum, line) => sum + line.length, 0)
  for (const [name, texts] of [
    ['damaged', pages.map(lines => lines.map(line => breakText(line, '?')))],
    ['clean', pages],
  ] as const)
    for (let round = 0; round < 2; round++) {
      const start = performance.now()
      for (const lines of texts) restoreTexts(lines, { model })
      say(`${name}: ${(bytes / 1000 / (performance.now() - start)).toFixed(1)} MB/s`)
    }
}
