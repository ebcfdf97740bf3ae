import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tidy } from './tidy.ts'

/** Catalogues of translations, and the dialogues of fillets-ng. */
const ENDING = /(?:\/sv\/.*\.mo|_sv\.lua)$/
const STRING = {
  catalogue: /^msgstr(?:\[\d\])? "(.+)"$/gm,
  dialogue: /dialogStr\("(.+)"\)/g,
}
const LARGEST = 2 ** 28
/** What a program puts together, not prose: variables, formats, context before the string. */
const NO_PROSE = /[$%{}|^\\]|\[\[/

/** The strings of one line in a catalogue of translations (.mo), as `msgunfmt` (package gettext) prints them; longer ones and the head are left out. */
export function readCatalogue(file: string): string[] {
  return stringsIn(
    execFileSync('msgunfmt', ['--no-wrap', file], { maxBuffer: LARGEST }).toString('utf8'),
    STRING.catalogue,
  )
}

/** The Swedish prose in the catalogues and dialogues of a folder and its subfolders, a page of lines for each file. */
export function readCatalogues(folder: string, ending = ENDING): string[][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => ending.test(`/${file}`))
    .sort()
    .map(file => {
      const path = join(folder, file)
      const strings = file.endsWith('.mo')
        ? readCatalogue(path)
        : stringsIn(readFileSync(path, 'utf8'), STRING.dialogue)
      return strings
        .flatMap(string => tidy(string.replace(/<[^>]*>/g, '')).split('\n'))
        .map(line => line.trim())
        .filter(line => line !== '' && !NO_PROSE.test(line))
    })
    .filter(lines => lines.length > 0)
}

function stringsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, quoted = '']) =>
    quoted.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter === 't' ? ' ' : letter)),
  )
}
