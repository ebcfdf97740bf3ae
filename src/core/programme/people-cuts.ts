import { leadingClock } from './clock.ts'
import { EXCLAMATION, QUESTION, STOP, signsOf } from './hints.ts'
import { meaningOf } from './labels.ts'
import { endOfLetters, isSpaceAt } from './letters.ts'
import { nameEnd } from './name.ts'
import { peopleBehindLabel } from './people-behind-label.ts'
import { readPersonLine, TELLS } from './person-line.ts'
import { isPeople, partedSentence, readPersonList } from './person-list.ts'
import { type Span, slice } from './span.ts'
import { leadingVerb } from './title-and-person.ts'
import { isTitleWord } from './titles.ts'
import { titlesAhead } from './titles-ahead.ts'
import { readUnknownLabel } from './unknown-labels.ts'
import { WITH } from './words/telling.ts'

/** A text is cut at so many labels at most, and into so many sentences of people. */
const MOST_CUTS = 12
const LONGEST_TEXT = 5000
/** Before it a label stands inside a text: the end of a sentence, a comma, a dash, a bracket. */
const LABEL =
  /(?<=(?<stop>[.!?)”"]|[,;]|\s[–—-])\s+|\()(?<label>\p{L}[\p{L}/]{0,24}(?:\s\p{L}{1,15}){0,3}):\s(?=\S)/gu
const SENTENCE_ENDS = STOP | EXCLAMATION | QUESTION
const SENTENCE =
  /(?<=(?:\p{L}{2}|\d{4}|[)”"])[.!?])(?<!(?<!\p{L})(?:[Dd]r|[Pp]rof|[Mm]rs?|[Mm]s|[Ss]t|[Dd]oc|[Ff]il|[Mm]ed|[Tt]ekn|[Nn]r|[Kk]l)\.)\s+(?=\p{Lu})/gu

/**
 * Where a text that is read as one parts from the people named at its end: at a label ("… på scenen. Moderator: Anna
 * Berg", "Kartor (Sal 1), ledare: Bo Ek"), at sentences that are people and nothing else ("… löste dem. Anna Berg,
 * tolk, och Bo Ek, poet."), at those who are with ("Vem äger skogen? Med Anna Berg och Bo Ek").
 */
export function peopleCuts(span: Span, titleEnd = 0): number[] {
  if (span.text.length > LONGEST_TEXT) return []
  let end = titleEnd - 1
  return span.text
    .slice(titleEnd)
    .split('\n')
    .flatMap(text => {
      const start = end + 1
      end = start + text.length
      return cutsInLine({ ...span, text }).map(cut => start + cut)
    })
}

function cutsInLine(line: Span): number[] {
  const labels = labelCuts(line)
  const told = labels.length === 0 ? behindQuoted(line) : undefined
  if (told !== undefined) return [told]
  return [...labels.flatMap(({ stop, at }) => [stop, at]), ...sentenceCuts(slice(line, 0, labels[0]?.stop))]
}

/** "”Källan i krypten”, Anna Berg, antikvarie. En resa till elva brunnar.": where it is told of, behind who speaks. */
function behindQuoted(line: Span): number | undefined {
  const quoted = QUOTED_TITLE.exec(line.text)
  const said = quoted ? slice(line, quoted.index + quoted[0].length) : undefined
  const more = said && partedSentence(said).more
  return more && more.at - line.at
}

const QUOTED_TITLE = /[”"“«][^”"“«»]{4,200}[”"»],\s(?=\p{L})/u

type Cut = { stop: number; at: number }

/** Each label for people with people behind it; `stop` is where the sign stands that parts it from what is before. */
function labelCuts(span: Span): Cut[] {
  if (!span.text.includes(': ')) return []
  const labels = [...span.text.matchAll(LABEL)].slice(0, MOST_CUTS)
  let isBehindPost = false
  return labels.flatMap((match, index): Cut[] => {
    const { label = '', stop = '' } = match.groups ?? {}
    const meaning = meaningOf(label)
    const value = slice(span, match.index + match[0].length, labels[index + 1]?.index)
    const isPost =
      !meaning && /[,;]/u.test(stop) && isTitleWord(label.toLowerCase()) && nameEnd(value.text) > 0
    const isLabel =
      isPost ||
      (isBehindPost && stop === ',') ||
      (meaning
        ? 'role' in meaning && peopleBehindLabel(partedSentence(value).who).length > 0
        : /[.!?)”"]/u.test(stop) &&
          readUnknownLabel(slice(span, match.index, labels[index + 1]?.index)) !== undefined)
    isBehindPost = isPost || (isBehindPost && isLabel)
    if (!isLabel) return []
    const isJoined = /[,;–—-]/u.test(stop)
    const before = span.text.slice(0, match.index).trimEnd().length
    return [{ stop: isJoined ? before - 1 : before, at: match.index }]
  })
}

/** The sentences at the end that are people, or say who is with. */
function sentenceCuts(span: Span): number[] {
  if ((signsOf(span.text) & SENTENCE_ENDS) === 0) return []
  const starts = [...span.text.matchAll(SENTENCE)].map(match => match.index + match[0].length)
  // One behind a time and its title comes off with the stop between.
  const isTitled = starts.length === 1 && leadingClock(span.text) !== undefined
  const cuts: number[] = []
  let end = span.text.length
  for (const start of starts.toReversed().slice(0, MOST_CUTS)) {
    const sentence = slice(span, start, end)
    if (!saysWith(sentence) && (isTitled || !arePeople(sentence))) break
    cuts.push(start)
    end = start
  }
  return cuts
}

/** Whether a text begins with who is with, or leads: "ved arkivar Jytte Krogh", "Ohjaa Matti Koski". */
export function saysWith(sentence: Span): boolean {
  const { text } = sentence
  const led = leadingVerb(sentence)
  if (led && readPersonList(led.behind).length > 0) return true
  const end = endOfLetters(text, 0)
  const from = end + 1
  const said = isSpaceAt(text, end) ? text.slice(0, end).toLowerCase() : ''
  return WITH.has(said) && nameEnd(text, from + titlesAhead(text.slice(from, from + 80))) > 0
}

function arePeople(sentence: Span): boolean {
  const { text } = sentence
  // "Anna Berg, docent, berättar." is told, and stays.
  if (text.length > LONGEST_SENTENCE || TELLS.test(text.replace(/[.!?]$/u, ' '))) return false
  const many = readPersonList(sentence)
  if (many.length > 1) return isPeople(sentence) && many.some(({ slots, proven }) => slots > 0 || proven)
  const one = readPersonLine(sentence)
  return one !== undefined && (one.role !== undefined || (one.slots > 0 && (one.proven || one.slots > 1)))
}

const LONGEST_SENTENCE = 500
