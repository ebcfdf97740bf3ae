import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readCatalogues } from './read-catalogue.ts'
import { readMarkup } from './read-markup.ts'
import { swedishDefinitions } from './swedish-definitions.ts'
import { tidy } from './tidy.ts'

/** A programme entry as the training files have it: one JSON object a line; every field is optional. */
type Entry = { [field: string]: string | string[] | undefined }

const ENTRY_FIELDS = [
  'title',
  'organiser',
  'type',
  'topic_1',
  'topic_2',
  'language',
  'place',
  'description',
  'more_info',
  'speakers',
]
/** Of every 20 blocks (100 lines of a text, 5 entries, a file of a folder), one is never trained on. */
const BLOCK = { lines: 100, entries: 5, files: 1 }
const HELD_OUT_EVERY = 20
const UNCOMPRESSED_LIMIT = 2 ** 30

/** The text of a file, plain or packed (.gz, .dz, .xz). */
export function readText(file: string): string {
  if (file.endsWith('.xz'))
    return execFileSync('xz', ['-dc', file], { maxBuffer: UNCOMPRESSED_LIMIT }).toString('utf8')
  const bytes = readFileSync(file)
  return (/\.[gd]z$/.test(file) ? gunzipSync(bytes) : bytes).toString('utf8')
}

export type Part = 'all' | 'training' | 'held-out'

/** Manuals as GNOME and KDE programs bring them. */
const MANUAL = /\.(?:page|docbook|xml|html)$/
/** The languages of manuals that are not translated stand as they are; such lines are left out. */
const ENGLISH_WORD = /\b(?:the|and|you|with|this|which|are)\b/i

/**
 * The pages of a source, each as its lines: the entries of a .jsonl file, the manuals and catalogues of translations in a
 * folder, else the blocks of a text file, of a dictionary (.dict.dz) those of its Swedish definitions.
 */
export function readPages(file: string, part: Part): string[][] {
  if (statSync(file).isDirectory())
    return [...readMarkup({ folder: file, ending: MANUAL, charset: 'utf8' }), ...readCatalogues(file)]
      .filter((_, i) => isIn(part, Math.floor(i / BLOCK.files)))
      .map(lines => lines.filter(line => !ENGLISH_WORD.test(line)))
  const text = file.endsWith('.dict.dz') ? swedishDefinitions(readText(file)) : readText(file)
  if (/\.jsonl(\.gz)?$/.test(file)) {
    const entries = text.split('\n').filter(Boolean)
    return entries
      .filter((_, i) => isIn(part, Math.floor(i / BLOCK.entries)))
      .map(line => entryLines(JSON.parse(line) as Entry))
  }
  const lines = tidy(text)
    .split('\n')
    .filter(line => line.trim() !== '')
  return Array.from({ length: Math.ceil(lines.length / BLOCK.lines) }, (_, i) =>
    lines.slice(i * BLOCK.lines, (i + 1) * BLOCK.lines),
  ).filter((_, i) => isIn(part, i))
}

function isIn(part: Part, block: number): boolean {
  const heldOut = block % HELD_OUT_EVERY === HELD_OUT_EVERY - 1
  return part === 'all' || heldOut === (part === 'held-out')
}

function entryLines(entry: Entry): string[] {
  return ENTRY_FIELDS.flatMap(field => entry[field] ?? [])
    .flatMap(value => tidy(value).split('\n'))
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** Signs that a line is itself damaged: a slot or a lone mark inside a word, misread UTF-8, a lost letter. */
const NATURAL_DAMAGE =
  /\p{L}[?¿□]\p{L}|[aouAOU]\?\p{Ll}|\p{L}[¨˚]|[\u0300-\u036f\ufffd\x80-\x9f]|Ã[\u0080-\u00bf]|â€|\p{L}[`´][^\p{L}]*\p{L}*[`´]/u
const URL_PART = /https?:\S+|www\.\S+/g

export function isDamaged(line: string): boolean {
  return NATURAL_DAMAGE.test(line.replace(URL_PART, ''))
}
