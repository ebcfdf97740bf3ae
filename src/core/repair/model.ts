import { readSections } from './model-file.ts'

/** What the repair knows of the language: for each word with its å, ä and ö lost, the likeliest word. */
export type Model = { words: ReadonlyMap<string, string> }

/** Reads an unpacked model file (see model-file.ts). Throws when it is damaged. */
export function readModel(file: Uint8Array): Model {
  const words = readSections(file).get('words')
  if (!words) throw new Error('The model file has no section "words".')
  const list = new TextDecoder().decode(words).split('\n')
  return { words: new Map(list.map(word => [word.replace(/[åäöéü]/g, '?'), word])) }
}
