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
  /** Whether the text is a formula or program text. */
  code: boolean
}

/** Web and mail addresses and paths keep their characters. */
const ADDRESS = /:\/\/|^www\.|@\p{L}|^[/\\]\p{L}+[/\\]|\p{L}\.\p{L}{2,}\/|[?&]\w+=|^\W*[A-Za-z]:\\/u
const CODE = /[_^=<>*$]|\{\{|'\p{Lu}|##|#\w+[#+]/u

/** The words of a text (all between two spaces) but for addresses; `at` is the text's place on the page. */
export function wordsOf(text: string, at: number): Word[] {
  const unpaired = unpairedMarks(text)
  const code = CODE.test(text)
  return [...text.matchAll(/[^ \t\r\n\f]+/g)]
    .filter(({ 0: word }) => !ADDRESS.test(word))
    .map(({ 0: word, index }) => {
      const goesOn = /^ [\p{Ll}\d]/u.test(text.slice(index + word.length, index + word.length + 2))
      return { text: at, start: index, word, unpaired, goesOn, code }
    })
}

const PAIRS = /\[[^[\]]*\]|\{(?:\s[^{}]*|[^{}\s]*)\}|”[^”]*”|„[^„“”]*[“”]|\|[^|]*\||\\[^\\]*\\/g

/** What is left of brackets and quotes when the pairs of whole text are taken away. */
export function unpairedMarks(text: string): string {
  const rest = text.replace(PAIRS, '')
  return [...'[]{}”„|\\'].filter(mark => rest.includes(mark)).join('')
}

/** A character of a word that a reading changes, with its neighbours ('' at the word's ends). */
export type Change = { wrong: string; put: string; before: string; behind: string }

/** What a reading of the same length changes in a word. */
export function changesOf(word: string, reading: string): Change[] {
  return [...word]
    .map((wrong, at) => ({
      wrong,
      put: reading.charAt(at),
      before: word.charAt(at - 1),
      behind: word.charAt(at + 1),
    }))
    .filter(({ wrong, put }) => wrong !== put)
}
