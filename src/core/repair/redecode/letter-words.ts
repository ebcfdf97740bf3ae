/**
 * A word of a text as the misread letters see it: the text's place on the page, where the word begins in it, and
 * what the text around it says about its marks.
 */
export type Word = {
  text: number
  start: number
  word: string
  /** The marks of the text that do not come in pairs: a bracket or quote among them may be a letter. */
  unpaired: string
  /** Whether the sentence goes on behind the word, so that its `?` ends nothing. */
  goesOn: boolean
  /** Whether the word ends a text of a few words, so that nothing else could show the damage. */
  endsShort: boolean
  /** Whether the text is a formula or program text. */
  code: boolean
}

/** Web and mail addresses and paths keep their characters. */
const ADDRESS = /:\/\/|^www\.|@\p{L}|^[/\\]\p{L}+[/\\]|\p{L}\.\p{L}{2,}\/|[?&]\w+=|^\W*[A-Za-z]:\\/u
const CODE = /[_<>$]|=\S|\^\d|\w\*\w|\*\.|(?<!\p{L})\{\{|'\p{Lu}|##|#\w+[#+]/u

const URL = /\S+:\/\/\S+|www\.\S+/g

/** Signs of an address: what has none of them is none. */
const ADDRESS_SIGN = /[:@/\\=]|www/

/** A text's place on the page, and which of its words are asked for. */
type Asked = { at: number; isAsked: (word: string) => boolean }

/** The words of a text (all between two spaces) that are asked for, but for addresses. */
export function wordsOf(text: string, { at, isAsked }: Asked): Word[] {
  const words: Word[] = []
  let around: Pick<Word, 'unpaired' | 'code'> | undefined
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = endOfWord(text, start)
    const word = text.slice(start, end)
    if (end === start || !isAsked(word) || (ADDRESS_SIGN.test(word) && ADDRESS.test(word))) continue
    around ??= { unpaired: unpairedMarks(text), code: CODE.test(text.replace(URL, '')) }
    const goesOn = LOST_BEFORE_MARK.test(word) || GOES_ON.test(text.slice(end, end + 2))
    words.push({ text: at, start, word, goesOn, endsShort: end === text.length && isShort(text), ...around })
  }
  return words
}

/** What stands behind a word in the middle of a sentence. */
const GOES_ON = /^ [\p{Ll}\d–—&-]/u
/** No question ends before a comma, a colon or a hyphen. */
const LOST_BEFORE_MARK = /\p{L}[?\ufffd][,;:-]/u
const SHORT = 4

/** Whether a text has a few words only: a title, a name, a label. */
function isShort(text: string): boolean {
  return text.length < 80 && text.split(' ').length <= SHORT
}

/** Words end at a space, a tab or a line's end. */
function endOfWord(text: string, start: number): number {
  let end = start
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (unit <= 0x20 && (unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0c || unit === 0x0d))
      break
  }
  return end
}

const PAIRS = /\[[^[\]]*\]|\{(?:\s[^{}]*|[^{}\s]*)\}|[”“][^”]*”|„[^„“”]*[“”]|\|[^|]*\||\\[^\\]*\\|`[^`]*`/g

/** A quote between letters is no half of a pair (`sk„rg†rd`), but for the one before the ending of a genitive. */
const IN_WORD = /(?<=\p{L})[„”](?=\p{L})(?!s(?!\p{L}))/gu
const ANY_QUOTE = /[„”]/
const ANY_PAIRED = /[[\]{}”„|\\`]/

/** What is left of brackets and quotes when the pairs of whole text are taken away. */
export function unpairedMarks(text: string): string {
  if (!ANY_PAIRED.test(text)) return ''
  const rest = (ANY_QUOTE.test(text) ? text.replace(IN_WORD, '') : text).replace(PAIRS, '')
  return [...'[]{}”„|\\`'].filter(mark => rest.includes(mark)).join('')
}

/**
 * A character of a word that a reading changes, with its neighbours ('' at the word's ends). A doubled character has the
 * neighbours of both (`L||f`).
 */
export type Change = { wrong: string; put: string; before: string; behind: string }

/** What a reading of the same length changes in a word. */
export function changesOf(word: string, reading: string): Change[] {
  const changes: Change[] = []
  for (let at = 0; at < word.length; at++) {
    const [wrong, put] = [word.charAt(at), reading.charAt(at)]
    if (wrong === put) continue
    const before = word.charAt(word.charAt(at - 1) === wrong ? at - 2 : at - 1)
    const behind = word.charAt(word.charAt(at + 1) === wrong ? at + 2 : at + 1)
    changes.push({ wrong, put, before, behind })
  }
  return changes
}
