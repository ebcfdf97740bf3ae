import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { readSections, writeSections } from '../src/core/repair/model-file.ts'

/**
 * Makes the section `words` of the model: for each pattern (a word with å, ä, ö, é, ü as `?`) the commonest word.
 * Use: npx tsx scripts/train-words.ts WORDS.tsv MODEL.bin, where WORDS.tsv has a word, a tab and its weight (more is commoner).
 */
const [source, target] = process.argv.slice(2)
if (!source || !target) {
  process.stderr.write('Use: train-words.ts WORDS.tsv MODEL.bin\n')
  process.exit(2)
}
const best = new Map<string, { word: string; weight: number }>()
for (const line of readFileSync(source, 'utf8').split('\n')) {
  const [word = '', weight = ''] = line.split('\t')
  if (!/^\p{L}*[åäöéü]\p{L}*$/u.test(word)) continue
  const pattern = word.replace(/[åäöéü]/g, '?')
  const known = best.get(pattern)
  if (!known || Number(weight) > known.weight) best.set(pattern, { word, weight: Number(weight) })
}
const words = [...best.values()]
  .sort((a, b) => b.weight - a.weight)
  .slice(0, 60_000)
  .map(({ word }) => word)
  .sort()
let sections = new Map<string, Uint8Array>()
try {
  sections = new Map(readSections(gunzipSync(readFileSync(target))))
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}
sections.set('words', new TextEncoder().encode(words.join('\n')))
writeFileSync(target, gzipSync(writeSections(sections), { level: 9 }))
