import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readMarkup } from '../scripts/train/read-markup.ts'

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

/** The pages of an installed package, each as its lines; none when it is not installed. */
export function readDebianText({ folder, ending, charset }: (typeof DEBIAN_TEXTS)[number]): string[][] {
  return existsSync(folder) ? readMarkup({ folder, ending: new RegExp(`\\${ending}$`), charset }) : []
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
