import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tidy } from '../scripts/train/read-texts.ts'

/** Swedish text that Debian packages bring; none of it is trained on. */
export const DEBIAN_TEXTS: readonly {
  name: string
  package: string
  folder: string
  ending: string
  charset: BufferEncoding
}[] = [
  { name: 'book', package: 'cfi-sv', folder: '/usr/share/doc/cfi-sv', ending: '.html', charset: 'latin1' },
  {
    name: 'office help',
    package: 'libreoffice-help-sv',
    folder: '/usr/share/libreoffice/help/sv/text/swriter',
    ending: '.html',
    charset: 'utf8',
  },
  {
    name: 'desktop help',
    package: 'gnome-user-docs',
    folder: '/usr/share/help/sv/gnome-help',
    ending: '.page',
    charset: 'utf8',
  },
  {
    name: 'school manual',
    package: 'debian-edu-doc-legacy-sv',
    folder: '/usr/share/doc/debian-edu-doc-legacy-sv',
    ending: '.html',
    charset: 'utf8',
  },
]

const BLOCK_TAG =
  /<\/?(?:p|li|h\d|title|td|th|tr|div|br|dt|dd|item|section|note|page|desc|name|body|ul|ol|table|blockquote)\b[^>]*>/gi
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  Eacute: 'É',
  uuml: 'ü',
  ndash: '–',
  mdash: '—',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
  egrave: 'è',
  agrave: 'à',
  acute: '´',
  sect: '§',
  copy: '©',
}

/** The pages of an installed package, each as its lines; none when it is not installed. */
export function readDebianText({ folder, ending, charset }: (typeof DEBIAN_TEXTS)[number]): string[][] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith(ending))
    .sort()
  return files
    .map(file => linesOfMarkup(readFileSync(join(folder, file)).toString(charset)))
    .filter(lines => lines.length > 2)
}

function linesOfMarkup(markup: string): string[] {
  const text = markup
    .replace(/<(script|style|code|pre|head|info|media)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(BLOCK_TAG, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
  return tidy(text)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** The translated strings of installed programs in a language, as clean lines; none without `msgunfmt` (package gettext). */
export function readTranslations(language: string, most: number): string[] {
  const folder = `/usr/share/locale/${language}/LC_MESSAGES`
  if (!existsSync(folder) || !existsSync('/usr/bin/msgunfmt')) return []
  const lines: string[] = []
  for (const file of readdirSync(folder)
    .filter(name => name.endsWith('.mo'))
    .sort()) {
    const text = execFileSync('msgunfmt', ['--no-wrap', join(folder, file)], { maxBuffer: 2 ** 28 }).toString(
      'utf8',
    )
    for (const [, quoted = ''] of text.matchAll(/^msgstr(?:\[\d\])? "(.+)"$/gm))
      lines.push(
        quoted.replace(/\\(.)/g, (_, letter: string) =>
          letter === 'n' ? '\n' : letter === 't' ? ' ' : letter,
        ),
      )
    if (lines.length > most) break
  }
  return lines
    .flatMap(line => line.split('\n'))
    .filter(line => line.length > 3)
    .slice(0, most)
}
