import type { DecodedWord } from './decoded-word.ts'
import { followsCapital } from './features.ts'
import { CLASSES } from './letters.ts'
import type { Line } from './line.ts'
import { decide, patternOf } from './places.ts'

/**
 * What ends words that are too many to be learned, and what its last lost letter is, `?` for what is lost: choirs are
 * named after all who sing and where (barbershopkör), corps after a few professions; Finnish names end in -änen and
 * -äinen. `unless` is said of the whole word, `surname`: only of what may be one.
 */
const ENDINGS: readonly { ending: RegExp; unless?: RegExp; surname?: true; slotClass: number }[] = [
  {
    ending: /[\p{L}?]{3}[^s]k\?r(?:en|er|erna|ens|s)?$/u,
    unless:
      /(?:stud|l\?rar|l\?kar|scout|elev|brand|polis|officer|diplomat|musik|yrkes|brukar|domar|arm\?|frivillig|r\?ddning|v\?ljar|journalist|politiker|forskar|ingenj|teknolog|medlem|advokat|kritiker|valman|skydd|j\?gar|skytte|flyg|marin|sj\?v|tj\?nste|chef|vetar|trum|hemv|fl\?jt|artilleri|kavalleri|pansar|tr\?ng|husar|dragon|grenadj|kadett|general|intendent|expedition)\p{L}*k\?r/u,
    slotClass: CLASSES.indexOf('ö'),
  },
  { ending: /\p{L}(?:[jv]|[^s]p)\?nen$|\p{L}\?inen$/u, slotClass: CLASSES.indexOf('ä') },
  {
    ending: /(?:(?:^|-)[ck]af|atelj|entr|foaj|kommitt|mosk|succ)\?(?:n|ns|er|ers|erna|et)?$/u,
    slotClass: CLASSES.indexOf('é'),
  },
  // Lannér, Lindér, Almér
  {
    ending: /\p{L}(?:lm|nn|nd|r[dn])\?r$/u,
    unless: /kommend/,
    surname: true,
    slotClass: CLASSES.indexOf('é'),
  },
]
/** No longer words are looked at. */
const LONGEST = 30
/** The last letters of all these endings. */
const LAST = new Set([...'nrsat'].map(letter => letter.charCodeAt(0)))
/** No ending has more letters behind its lost one. */
const BEHIND = 5

/** Decides the last lost letter of the words that end so; the others stay as they are. Changes the words in place. */
export function decideEndings(line: Line, words: readonly DecodedWord[], reduced: string): void {
  for (const word of words) {
    const end = line.wordEnd[word.word] as number
    const last = word.slots.at(-1) as number
    if (end - last - 1 > BEHIND || (last < end - 1 && !LAST.has(line.codes[end - 1] as number))) continue
    const damaged = patternOf(line, word, { reduced, longest: LONGEST }).replaceAll('\0', '?')
    const found = ENDINGS.find(
      ({ ending, unless, surname }) =>
        ending.test(damaged) &&
        !unless?.test(damaged) &&
        (!surname ||
          (followsCapital(line, word.word) === 1 && line.upper[line.wordStart[word.word] as number] === 1)),
    )
    if (found) decide(line, { word, slot: word.slots.length - 1 }, found.slotClass)
  }
}
