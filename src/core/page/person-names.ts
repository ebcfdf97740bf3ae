/** A capitalised word, its capital perhaps damaged. Without Unicode classes: they take longer to be made ready than a page to be read. */
const WORD = String.raw`(?:[A-Z?&\\=%]|[^\0-\x7f])[^\s,;:()]+`
const NAME = `${WORD}(?: (?:${WORD}|von|af|de|van|der|la))+`
const NAMED_FIRST = new RegExp(`^${NAME}`)
const NAMED = new RegExp(`(?:^|[ (])${NAME}`)
const PERSON = new RegExp(
  String.raw`^[^A-Za-z\d?\x80-\uffff]*(?:[a-z]+\.? ){0,2}${NAME}(?: ?\([^)]{1,30}\))?(?:,| [-–—|]) ?\S.{1,100}$`,
)
const PERSON_INSIDE = new RegExp(`${NAME}(?: \\(\\w{1,3}\\))?, [a-z]`)

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

/** Whether a line is a person: name, role, organisation; where it stands alone, with both. */
export function isPerson(text: string, { alone }: { alone: boolean }): boolean {
  return BESIDE_NAME.test(text) && (!alone || ROLE_AND_PLACE.test(text)) && PERSON.test(text)
}
