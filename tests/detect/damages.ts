/**
 * The usual kinds of damage to letters beyond a–z, each as it turns text; a page's markup is ASCII and stays.
 * Byte tables are written out: the decoders of Node differ from the browsers' in 0x80–0x9F.
 */
export const DAMAGES: Readonly<Record<string, (text: string) => string>> = {
  'one ? a letter': text => text.replace(BEYOND, '?'),
  'two ? a letter': text => text.replace(BEYOND, '??'),
  'replacement character': text => text.replace(BEYOND, '\ufffd'),
  'UTF-8 read as Windows-1252': text => text.replace(BEYOND, misread),
  'the same twice': text => text.replace(BEYOND, letter => misread(letter).replace(BEYOND, misread)),
  'replacement character read as Windows-1252': text => text.replace(BEYOND, 'ï¿½'),
  'UTF-8 read as Mac Roman': table({
    å: '√•',
    ä: '√§',
    ö: '√∂',
    Å: '√Ö',
    Ä: '√Ñ',
    Ö: '√ñ',
    æ: '√¶',
    ø: '√∏',
  }),
  'UTF-8 read as code page 437': table({
    å: '├Ñ',
    ä: '├ñ',
    ö: '├Â',
    Å: '├à',
    Ä: '├ä',
    Ö: '├û',
    æ: '├ª',
    ø: '├©',
  }),
  'Latin-1 read as Windows-1251': table({ å: 'е', ä: 'д', ö: 'ц', Å: 'Е', Ä: 'Д', Ö: 'Ц', æ: 'ж', ø: 'ш' }),
  'code page 437 read as Windows-1252': table({
    å: '†',
    ä: '„',
    ö: '”',
    Å: '',
    Ä: 'Ž',
    Ö: '™',
    æ: '‘',
    ø: '›',
  }),
  'Latin-1 read as code page 850': table({ å: 'Õ', ä: 'õ', ö: '÷', Å: '┼', Ä: '─', Ö: 'Í', æ: 'µ', ø: '°' }),
  'Swedish in seven bits': table({ å: '}', ä: '{', ö: '|', Å: ']', Ä: '[', Ö: '\\' }),
  'entities shown': table({
    å: '&amp;aring;',
    ä: '&amp;auml;',
    ö: '&amp;ouml;',
    Å: '&amp;Aring;',
    Ä: '&amp;Auml;',
    Ö: '&amp;Ouml;',
    æ: '&amp;aelig;',
    ø: '&amp;oslash;',
  }),
  'JavaScript escapes shown': text => text.replace(BEYOND, letter => `\\u${hex(letter, 4)}`),
  'quoted-printable shown': text =>
    text.replace(/[\xa0-\xff]/g, letter => `=${hex(letter, 2).toUpperCase()}`),
  'percent signs shown': text => text.replace(BEYOND, letter => encodeURIComponent(letter)),
  'the mark lost': text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '?'),
  decomposed: text => text.normalize('NFD'),
  'a letter swallowed by an East Asian one': text => text.replace(/[\xc0-\xff]\w/g, '鰎'),
}

const BEYOND = /[^\0-\x7f]/g

/** Windows-1252 at 0x80–0x9F; what it leaves open is shown as the control character. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function misread(letter: string): string {
  return [...new TextEncoder().encode(letter)]
    .map(byte => (byte >= 0x80 && byte < 0xa0 ? (HIGH[byte - 0x80] ?? '') : String.fromCharCode(byte)))
    .join('')
}

function table(letters: Readonly<Record<string, string>>): (text: string) => string {
  return text => text.replace(BEYOND, letter => letters[letter] ?? letter)
}

function hex(letter: string, digits: number): string {
  return (letter.codePointAt(0) ?? 0).toString(16).padStart(digits, '0')
}
