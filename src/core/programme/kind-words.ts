import { lowerCase } from './lower-case.ts'
import { remember } from './remember.ts'
import { type Span, slice } from './span.ts'
import { INVITATIONS, KICKER_ENDINGS, KIND_ENDINGS, KIND_QUALIFIERS, KINDS } from './words/kinds.ts'

const WHOLE = new Set(KINDS)
const QUALIFIERS = new Set(KIND_QUALIFIERS)
const LONGEST = 40
/** "Nobel Lecture", "Nordic Talk": in English a name may stand before these. */
const NAMED = /^\p{Lu}[\p{L}’'-]+ (?:[Ll]ecture|[Ss]eminar|[Tt]alk|[Cc]onversation)$/u

/** Whether a text is a kind of session and nothing else: a known one, a compound of one, or one with an adjective. */
export const isKind: (text: string) => boolean = remember(text => {
  if (text.length > LONGEST || !/^\p{L}[\p{L}\s’'.&-]+$/u.test(text)) return false
  const words = lowerCase(text).split(/\s+/u)
  const last = words.at(-1) ?? ''
  if (WHOLE.has(words.join(' '))) return true
  const and = words.findIndex(word => /^(?:och|og|and|ja|&)$/u.test(word))
  if (and > 0) return [words.slice(0, and), words.slice(and + 1)].every(part => isKind(part.join(' ')))
  const isOne = WHOLE.has(last) || endsWith(last, KIND_ENDINGS) || isOfTwo(last)
  return (
    isOne &&
    (words.length === 1 || words.slice(0, -1).every(word => QUALIFIERS.has(word)) || NAMED.test(text))
  )
})

/** "Samtalskväll", "seminaarilounas": what is of a kind, and named by another. */
function isOfTwo(word: string): boolean {
  const second = KICKER_ENDINGS.find(ending => word.endsWith(ending))
  const first = second ? word.slice(0, -second.length).replace(/[s-]$/u, '') : ''
  return first.length > 3 && (WHOLE.has(first) || WHOLE.has(word.slice(0, -(second?.length ?? 0))))
}

/** Whether a text that stands alone beside a title is its kind: "Föreläsningskväll", "Öppet kvällsmöte". */
export function isKindBeside(text: string): boolean {
  if (isKind(text)) return true
  if (text.length > LONGEST || !/^\p{L}[\p{L}\s-]+$/u.test(text)) return false
  const words = lowerCase(text).split(/\s+/u)
  const last = words.at(-1) ?? ''
  const isOne = KICKER_ENDINGS.some(ending => last.endsWith(ending)) && !NO_KINDS.test(last)
  return isOne && words.slice(0, -1).every(word => QUALIFIERS.has(word))
}

/** Whether a word is a compound for what one comes to by its hour or its form, which no title is about: "Författarfrukost". */
export function isOccasion(text: string): boolean {
  return /^\p{L}{4,}(?:kväll|afton|frukost|lunch|mingel|vandring|träff|kafé|café|släpp|cirkel|kveld|aften|frokost|lunsj|ilta|kävely)$/iu.test(
    text,
  )
}

/** Words that end so by chance. */
const NO_KINDS = /^(?:under|an|hän)visning$|^(?:in|ut)vandring$|^(?:diskurs|kompass|avläsning)$/u

/** A compound: something stands before the ending. */
function endsWith(word: string, endings: readonly string[]): boolean {
  return endings.some(ending => word.length > ending.length + 1 && word.endsWith(ending))
}

/** "Inbjudan till lunchseminarium": the kind that one is invited to, where the line says nothing else. */
export function kindInvitedTo({ text, ...place }: Span): Span | undefined {
  const words = lowerCase(text.slice(0, LONGEST_INVITATION))
  const opening = INVITATIONS.find(
    each =>
      words.startsWith(each) && (words.startsWith(' ', each.length) || words.startsWith(': ', each.length)),
  )
  if (!opening || text.length > LONGEST_INVITATION) return undefined
  const rest = slice({ text, ...place }, opening.length)
  const kind = slice(
    rest,
    /^:?\s*(?:(?:ett|en|et|a|an|the|vårt|vår|årets)\s)?/u.exec(rest.text)?.[0].length ?? 0,
  )
  const bare = slice(kind, 0, kind.text.replace(/[!.\s]+$/u, '').length)
  return isKindBeside(bare.text) ? bare : undefined
}

/** The kind in a title that invites to it: "Välkommen till ett kvällsseminarium om kalkbruk!" */
export function kindInInvitation(title: Span): Span | undefined {
  const words = lowerCase(title.text)
  const opening = INVITATIONS.find(each => words.startsWith(each) && words.startsWith(' ', each.length))
  const match = opening ? IN_INVITATION.exec(title.text.slice(opening.length)) : null
  const kind = match?.groups?.['kind']
  if (!opening || !match || !kind || !isKindBeside(kind)) return undefined
  const at = opening.length + match.index + match[0].indexOf(kind)
  return slice(title, at, at + kind.length)
}

const IN_INVITATION =
  /^\s(?:(?:ett|en|et|a|an|the|vårt|vår|årets)\s)?(?<kind>(?:\p{L}+\s)?\p{L}[\p{L}-]+)(?=\s(?:om|med|kring|för|på|i|about|on|with|med|til)\s|[!.:,])/u

const LONGEST_INVITATION = 70

/** "Workshop for børn fra 6 år", "Työpaja esihenkilöille": the kind that a line under a title begins with, and for whom it is. */
export function kindForSomeone(line: Span): Span | undefined {
  const { kind = '' } =
    (line.text.length <= LONGEST_FOR ? FOR_SOMEONE.exec(line.text)?.groups : undefined) ?? {}
  return kind !== '' && isKind(kind) ? slice(line, 0, kind.length) : undefined
}

const LONGEST_FOR = 60
const FOR_SOMEONE =
  /^(?<kind>\p{Lu}[\p{L}-]{3,30})\s(?:(?:för|for|til|till|under|i samband med|i forbindelse med)\s(?:\p{L}|\d)[^.!?:]*|\p{Ll}[\p{Ll}-]+ille)$/u
