import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readCatalogue, readCatalogues } from '../scripts/train/read-catalogue.ts'
import { readMarkup } from '../scripts/train/read-markup.ts'

type DebianText = { name: string; package: string; folder: string } & (
  | { ending: RegExp; charset: BufferEncoding }
  | { catalogues: RegExp }
)

/** Swedish text that Debian packages bring; none of it is trained on. */
const DEBIAN_TEXTS: readonly DebianText[] = [
  {
    name: 'book',
    package: 'cfi-sv',
    folder: '/usr/share/doc/cfi-sv',
    ending: /\.html$/,
    charset: 'latin1',
  },
  {
    name: 'office help',
    package: 'libreoffice-help-sv',
    folder: '/usr/share/libreoffice/help/sv/text/swriter',
    ending: /\.html$/,
    charset: 'utf8',
  },
  {
    name: 'desktop help',
    package: 'gnome-user-docs',
    folder: '/usr/share/help/sv/gnome-help',
    ending: /\.page$/,
    charset: 'utf8',
  },
  {
    name: 'school manual',
    package: 'debian-edu-doc-legacy-sv',
    folder: '/usr/share/doc/debian-edu-doc-legacy-sv',
    ending: /\.html$/,
    charset: 'utf8',
  },
  {
    name: 'fiction',
    package: 'wesnoth-1.16',
    folder: '/usr/share/games/wesnoth/1.16/locale',
    // The campaigns that are told in Swedish, but for those of `scripts/train/games.txt`.
    catalogues: /\/sv\/.*wesnoth-(?:did|dm|httt|l|low|sof|sotbe|tb|thot|trow|tsg)\.mo$/,
  },
]

/** The texts that are installed: each with its pages as their lines. */
export function readDebianTexts(): { name: string; pages: string[][] }[] {
  return DEBIAN_TEXTS.filter(({ folder }) => existsSync(folder)).map(text => ({
    name: text.name,
    pages: 'catalogues' in text ? readCatalogues(text.folder, text.catalogues) : readMarkup(text),
  }))
}

/** The translated strings of installed programs in a language, as clean lines; none without `msgunfmt` (package gettext). */
export function readTranslations(language: string, most: number): string[] {
  const folder = `/usr/share/locale/${language}/LC_MESSAGES`
  if (!existsSync(folder) || !existsSync('/usr/bin/msgunfmt')) return []
  const lines: string[] = []
  for (const file of readdirSync(folder)
    .filter(name => name.endsWith('.mo'))
    .sort()) {
    lines.push(...readCatalogue(join(folder, file)))
    if (lines.length > most) break
  }
  return lines
    .flatMap(line => line.split('\n'))
    .filter(line => line.length > 3)
    .slice(0, most)
}
