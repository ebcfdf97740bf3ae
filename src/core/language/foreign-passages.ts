import { ENGLISH_FUNCTION_WORDS, ENGLISH_WORDS, SHARED_WORDS } from './english-words.ts'

/** A passage in another language than its text: UTF-16 offsets, and the language (BCP 47). */
export type ForeignPassage = { start: number; end: number; lang: string }

/** Shared words that begin a Swedish sentence ("Under New Public Management …"). */
const SWEDISH_AT_START = /^(?:i|a|under|till|all|man|av|by|on|one|off|en)$/i

type Word = { text: string; start: number; end: number }

/**
 * English passages in a text in another language, so that they are said as English (WCAG 2.2, 3.1.2). A passage is a
 * run of words that English has, two of which Swedish has not; or a whole sentence that English holds together.
 * Rather no mark than a wrong one: a lone word is as good as borrowed. A text in English has none.
 */
export function foreignPassages(text: string, language: string): ForeignPassage[] {
  if (/^en\b/i.test(language)) return []
  return sentencesOf(text).flatMap(sentence => {
    if (isEnglish(sentence)) return [passage(sentence)]
    return runsOf(sentence, text).map(passage)
  })
}

function passage(words: readonly Word[]): ForeignPassage {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, lang: 'en' }
}

/** Words between marks that end a sentence, with their places. */
function sentencesOf(text: string): Word[][] {
  const sentences: Word[][] = [[]]
  let at = 0
  for (const match of text.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu)) {
    if (/[.!?:;]\s|[\n“”"«»–—]/.test(text.slice(at, match.index))) sentences.push([])
    at = match.index + match[0].length
    sentences.at(-1)?.push({ text: match[0], start: match.index, end: at })
  }
  return sentences.filter(words => words.length > 0)
}

/** A sentence of four words or more, a third of them English grammar, and nothing in it that only Swedish has. */
function isEnglish(words: readonly Word[]): boolean {
  if (
    words.length < 4 ||
    words.some(({ text }) => /[åäöæø]|^(?:och|som|att|är|det|en|ett|av|med)$/i.test(text))
  )
    return false
  const grammar = words.filter(({ text }) => ENGLISH_FUNCTION_WORDS.has(text.toLowerCase()))
  return (
    new Set(grammar.map(({ text }) => text.toLowerCase())).size >= 2 && grammar.length * 4 >= words.length
  )
}

function runsOf(words: readonly Word[], text: string): Word[][] {
  const runs: Word[][] = [[]]
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]
    const joined =
      before !== undefined && /^(?:[ \u00a0-]|, | & |\/)$/.test(text.slice(before.end, word.start))
    if (!joined) runs.push([])
    if (canBeEnglish(word.text)) runs.at(-1)?.push(word)
    else runs.push([])
  }
  return runs.map(trimmed).filter(isPassage)
}

/** A run begins and ends with a word that is English for sure; what both languages have at its ends is Swedish, unless it has a capital beside one that is. */
function trimmed(run: readonly Word[]): Word[] {
  const anchors = run.map(({ text }) => ENGLISH_WORDS.has(text.toLowerCase()))
  const first = anchors.indexOf(true)
  const last = anchors.lastIndexOf(true)
  if (first < 0) return []
  const named = (index: number) => {
    const word = run[index]
    return word !== undefined && /^\p{Lu}/u.test(word.text) && /^\p{Lu}/u.test(run[first]?.text ?? '')
  }
  const start = named(first - 1) && !SWEDISH_AT_START.test(run[first - 1]?.text ?? '') ? first - 1 : first
  const end = named(last + 1) ? last + 1 : last
  return run.slice(start, end + 1)
}

function isPassage(run: readonly Word[]): boolean {
  const sure = run.filter(({ text }) => ENGLISH_WORDS.has(text.toLowerCase()))
  return (
    run.length >= 2 &&
    (sure.length >= 2 || (sure.length === 1 && run.every(({ text }) => /^\p{Lu}/u.test(text))))
  )
}

function canBeEnglish(word: string): boolean {
  const small = word.toLowerCase()
  return ENGLISH_WORDS.has(small) || ENGLISH_FUNCTION_WORDS.has(small) || SHARED_WORDS.has(small)
}
