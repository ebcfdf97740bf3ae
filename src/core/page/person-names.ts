import { foldDamage } from './fold-damage.ts'
import { lazily } from './lazily.ts'
import { PROFESSIONS, SPEAKS } from './programme-signs.ts'

/** A capitalised word, its capital perhaps damaged. Without Unicode classes: they take longer to be made ready than a page to be read. */
const WORD = String.raw`(?:[A-Z?&\\=%]|[^\0-\x7f\u2010-\u203f])[^\s,;:()\d]+`
const NAME = `${WORD}(?: (?:${WORD}|von|af|de|van|der|la))+`
const NAMED_FIRST = new RegExp(`^(?:[a-z]\\S+ ){0,2}${NAME}`)
const NAMED = new RegExp(`(?:^|[ (])${NAME}`)
const PERSON = new RegExp(
  String.raw`^[^A-Za-z\d?\x80-\uffff]*(?:[a-z]+\.? ){0,2}${NAME}(?: ?\([^)]{1,30}\))?(?:,| [-–—|]) ?\S.{1,100}$`,
)
const PERSON_INSIDE = new RegExp(`${NAME}(?: \\(\\w{1,3}\\))?, [a-z](?![^,.]*\\d)`)

/** A name, or two, with no more than who they are before them and how they come: "v/ sognepræst Bodil Krag", "Gösta och Inga-Lill Fors". */
const NAME_ALONE = new RegExp(
  `^(?:v/ ?|[a-z]\\S* ){0,2}(?:${WORD} (?:och|og|ja|and|&) )?${NAME}(?: (?:och|og|ja|and|&) ${NAME})?$`,
)
const LONGEST_ALONE = 60

/** A name, in brackets or between commas what is said of it, and that they speak; or a name behind a degree or a profession. */
const speaker = lazily(() => {
  const [verbs, professions] = [SPEAKS, PROFESSIONS].map(table =>
    foldDamage(table).replaceAll(',', '|').replaceAll('?', LOST),
  )
  const said = '(?: ?\\([^)]{1,30}\\)|, [^,.]{1,60},)?'
  const between = `(?: (?:will|kommer att|(?:och|og|ja|and) ${NAME}))*`
  return new RegExp(
    `${NAME}${said}${between} (?:${verbs})(?![a-z])|(?:${DEGREE}|(?:${professions}|${verbs})) ${NAME}|${PARTY}`,
  )
})
/** A letter beyond a–z, whole or damaged in whatever way. */
const LOST = '[^ ]{1,8}?'
/** A name with a party behind it. */
const PARTY = String.raw`${NAME} \([A-ZÅÄÖØ]{1,3}\)`
const DEGREE = String.raw`(?<![^\s("“”])(?:(?:Dr|Prof)\b\.?|[Pp]rofessor|[Dd]ocent|[Dd]osentti)`

/** A name behind a dash, and what is said of it. */
const BEHIND_DASH = new RegExp(String.raw` [-–—] (?:[a-z]\S+ ){0,2}${NAME}(?:, \S[^.]{1,60})?$`)
const TEAMS = new RegExp(String.raw`\d ${NAME} [-–—] `)

/** A name with what is said of it or by it: "Lena Voss (Graz), “Models”", "Arne Lien: Tømmerfløting". */
const INTRODUCED = new RegExp(`(?:^|[ (])${NAME}(?: ?\\([^)]{1,30}\\))?(?:: |, [a-z"“”»‘’'])`)
/** A name that ends a line: behind a role, a sentence or a preposition, or behind a comma alone. */
const INTRODUCED_LAST = new RegExp(
  `(?:, (?:[a-z][^\\s,]+ |(?:Dr|Prof|PhD|FT|FD|TkT)\\.? ){1,2}|[.!?] |(?:med|with|ved|v/) ?)${NAME}$`,
)
const NAME_LAST = new RegExp(`, (${NAME})$`)
const TEAM_AGAINST_TEAM = / (?:v|vs|[-–—]) /

/** What parts a name from what is said of it. */
const BESIDE_NAME = /,| [-–—|]/

/** Role and organisation after a name, without the numbers of a list of contacts. */
const ROLE_AND_PLACE = /^[^,\d@]+, [^,\d@]+, [^\d@]+$/

/** Whether a text begins with a person’s name, as far as capitals tell. */
export function beginsWithName(text: string): boolean {
  return NAMED_FIRST.test(text)
}

/** Whether a person’s name stands in a text. */
export function hasName(text: string): boolean {
  return NAMED.test(text)
}

/** Whether a name stands in a text with what is said of it: “… med Anna Bok, professor”. */
export function hasPerson(text: string): boolean {
  return text.includes(',') && PERSON_INSIDE.test(text)
}

/** Whether a line led by a time ends with who speaks: "9.20 Vad är kvalitet? – Erik Sahl, Lunds universitet". Two teams play, too. */
export function endsWithSpeaker(text: string): boolean {
  return BEHIND_DASH.test(text) && !TEAMS.test(text)
}

/** Whether someone is named in a text with what they say or are. */
export function introducesSomeone(text: string): boolean {
  return INTRODUCED.test(text) || INTRODUCED_LAST.test(text)
}

/** What may be a name, or a place, behind the last comma of a text that is no match between two teams. */
export function nameAtEnd(text: string): string | undefined {
  return TEAM_AGAINST_TEAM.test(text) ? undefined : NAME_LAST.exec(text)?.[1]
}

/** Whether a line is a name, or two, and no more. */
export function isName(text: string): boolean {
  return text.length < LONGEST_ALONE && NAME_ALONE.test(text)
}

/** Whether a text says that someone named in it speaks or is a scholar: "Anna Bok berättar om …", "Dr Amara Osei on …". */
export function hasSpeaker(text: string): boolean {
  // Most lines have no name, and what is made ready for those that do takes a while.
  return NAMED.test(text) && speaker().test(text)
}

/** Whether a line is a person: name, role, organisation; where it stands alone, with both. */
export function isPerson(text: string, { alone }: { alone: boolean }): boolean {
  return BESIDE_NAME.test(text) && (!alone || ROLE_AND_PLACE.test(text)) && PERSON.test(text)
}
