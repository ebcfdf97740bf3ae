import { type CodePage, decoded, encoded } from './code-pages.ts'
import { createRandom, type Random } from './random.ts'
import type { GeneratedPage } from './truth.ts'

/**
 * One kind of damage seen in the wild. `apply` breaks a text; characters of ASCII stay, so that markup does.
 * `undo` takes it back exactly, where nothing was lost.
 */
export type Damage = { name: string; apply(text: string): string; undo?(text: string): string }

const BEYOND_ASCII = /\P{ASCII}/gu
const utf8 = (text: string) => new TextEncoder().encode(text)

/** Characters replaced one by one, each by what it became. */
const each = (write: (character: string) => string) => (text: string) => text.replace(BEYOND_ASCII, write)

/** UTF-8 that was read in a code page. */
function misread(name: string, page: CodePage): Damage {
  return {
    name,
    apply: text => decoded(utf8(text), page),
    undo: text => new TextDecoder().decode(Uint8Array.from(encoded(text, page) ?? [])),
  }
}

/** Text of one code page that was read in another; what the first lacks stays. */
function swapped(name: string, written: CodePage, read: CodePage): Damage {
  const swap = (from: CodePage, to: CodePage) =>
    each(character => {
      const bytes = encoded(character, from)
      return bytes ? decoded(bytes, to) : character
    })
  return { name, apply: swap(written, read) }
}

const ENTITIES: Readonly<Record<string, string>> = {
  å: 'aring',
  ä: 'auml',
  ö: 'ouml',
  Å: 'Aring',
  Ä: 'Auml',
  Ö: 'Ouml',
  é: 'eacute',
  ø: 'oslash',
  Ø: 'Oslash',
  æ: 'aelig',
  Æ: 'AElig',
  '–': 'ndash',
  '”': 'rdquo',
}
/** The Swedish national variant of ASCII (SEN 850200 B). */
const ISO_646_SE: Readonly<Record<string, string>> = {
  å: '}',
  ä: '{',
  ö: '|',
  Å: ']',
  Ä: '[',
  Ö: '\\',
  é: '`',
}

const windows1252 = misread('utf8-as-windows-1252', 'windows1252')

export const damages: readonly Damage[] = [
  { name: 'lost-letters', apply: each(() => '?') },
  { name: 'lost-bytes', apply: each(character => '?'.repeat(utf8(character).length)) },
  { name: 'replacement-characters', apply: each(() => '\ufffd') },
  { name: 'replacement-characters-misread', apply: each(() => 'ï¿½') },
  windows1252,
  {
    name: 'utf8-as-windows-1252-twice',
    apply: text => windows1252.apply(windows1252.apply(text)),
    undo: text => windows1252.undo?.(windows1252.undo(text)) ?? text,
  },
  misread('utf8-as-mac-roman', 'macRoman'),
  misread('utf8-as-cp437', 'cp437'),
  misread('utf8-as-cp850', 'cp850'),
  misread('utf8-as-windows-1250', 'windows1250'),
  misread('utf8-as-windows-1251', 'windows1251'),
  swapped('windows-1252-as-cp850', 'windows1252', 'cp850'),
  swapped('cp850-as-windows-1252', 'cp850', 'windows1252'),
  swapped('mac-roman-as-windows-1252', 'macRoman', 'windows1252'),
  swapped('windows-1252-as-windows-1251', 'windows1252', 'windows1251'),
  { name: 'iso-646-se', apply: each(character => ISO_646_SE[character] ?? '?') },
  // Pairs of bytes become one sign, so a letter after an ö goes with it: read back they are all there.
  {
    name: 'utf8-as-gbk',
    apply: text => text.replace(/\P{ASCII}+[@-~]?/gu, run => new TextDecoder('gbk').decode(utf8(run))),
  },
  {
    name: 'json-escapes',
    apply: text =>
      each(character =>
        [...Array(character.length).keys()]
          .map(at => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
          .join(''),
      )(text),
    undo: text =>
      text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  },
  {
    name: 'quoted-printable',
    apply: each(character =>
      (encoded(character, 'windows1252') ?? [0x3f])
        .map(byte => `=${byte.toString(16).toUpperCase()}`)
        .join(''),
    ),
  },
  {
    name: 'doubled-entities',
    apply: each(character => `&amp;${ENTITIES[character] ?? `#${character.codePointAt(0)}`};`),
  },
  { name: 'percent-encoded', apply: each(character => encodeURIComponent(character)) },
  { name: 'decomposed', apply: text => text.normalize('NFD'), undo: text => text.normalize('NFC') },
  { name: 'decomposed-mark-lost', apply: text => text.normalize('NFD').replace(BEYOND_ASCII, '?') },
  {
    name: 'soft-hyphens',
    apply: text => text.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})(?![^<]*>)/gu, '\u00ad'),
    undo: text => text.replace(/\u00ad/g, ''),
  },
  { name: 'private-use-bullets', apply: text => text.replace(/[•·]/g, '\uf0a7') },
]

/** How much of a page is damaged: all, half of its lines, or one stretch of a third. */
export const REACHES = ['whole', 'half', 'part'] as const
export type Reach = (typeof REACHES)[number]

/** The page with one kind of damage, chosen by the page’s seed where it is not given. */
export function damagePage(
  page: GeneratedPage,
  { damage, reach }: { damage?: Damage; reach?: Reach } = {},
): GeneratedPage & { damage: string; reach: Reach } {
  const random = createRandom(page.seed ^ 0x5eed)
  const chosen = damage ?? random.pick(damages)
  const extent = reach ?? random.pick(REACHES)
  const html = damageLines(random, page.html, { damage: chosen, reach: extent })
  return { ...page, html, damage: chosen.name, reach: extent }
}

/** Breaks lines that can be broken: a page that has any gets some damage, however small the reach. */
function damageLines(
  random: Random,
  text: string,
  { damage, reach }: { damage: Damage; reach: Reach },
): string {
  const lines = text.split('\n')
  const broken = lines.map(line => (line.includes('<style>') ? line : damage.apply(line)))
  const breakable = [...lines.keys()].filter(index => broken[index] !== lines[index])
  if (reach === 'whole' || breakable.length === 0) return broken.join('\n')
  const anchor = random.pick(breakable)
  const length = Math.ceil(lines.length / 3)
  const first = anchor - random.between(0, length - 1)
  const within = (index: number) =>
    index === anchor || (reach === 'half' ? random.chance(0.5) : index >= first && index < first + length)
  return lines.map((line, index) => (within(index) ? broken[index] : line)).join('\n')
}
