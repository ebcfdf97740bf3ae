type Random = () => number

/** A person in running text: a name of two or three words with capitals, then what the person is. */
const PERSON =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}), (\p{Ll}[^,.;:()?!\n]{3,50}?)(?=[,.;)]|$)/gu
/** Verbs and little words with which a sentence goes on after a name: no roles. */
const NO_ROLE =
  /^(?:är|var|och|som|att|i|på|av|till|från|för|den|det|de|har|hade|kan|men|samt|med|vid|om|där|när|då|eller|inte|en|ett|vilket|vilken|vilka)\b/u
const LONGEST_ROLE = 4
/** A line that may be an organisation, a place or a title. */
const SHORT_LINE = /^\p{Lu}[^.?!:;,]{2,40}$/u
const LONGEST_ORGANISATION = 4
const ASCII = /^[\0-\x7f]*$/
const NAME_ALONE = 0.25
const ROLE_CAPITAL = 0.6

/**
 * Lines as lists of speakers have them ("NAME, ROLE, ORGANISATION"), put together from the names, roles and short
 * lines of the training text and from a list of names: each of these that has letters to lose stands in one line as a
 * last name.
 */
export function personLines(
  lines: readonly { text: string; own: boolean }[],
  names: readonly string[],
  random: Random,
): string[] {
  const { firstNames, lastNames, roles } = personsIn(lines)
  const organisations = lines.flatMap(({ text, own }) =>
    own && SHORT_LINE.test(text) && text.split(' ').length <= LONGEST_ORGANISATION ? [text] : [],
  )
  if (firstNames.length === 0 || roles.length === 0 || organisations.length === 0) return []
  const any = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string
  return [...lastNames, ...names].flatMap(lastName => {
    const name = `${any(firstNames)} ${lastName}`
    if (ASCII.test(name)) return []
    if (random() < NAME_ALONE) return [name]
    const role = any(roles)
    const shown = random() < ROLE_CAPITAL ? role.charAt(0).toUpperCase() + role.slice(1) : role
    return [`${name}, ${shown}, ${any(organisations)}`]
  })
}

/** The persons of a text, one entry each time a person is named. */
function personsIn(lines: readonly { text: string }[]): {
  firstNames: string[]
  lastNames: string[]
  roles: string[]
} {
  const firstNames: string[] = []
  const lastNames: string[] = []
  const roles: string[] = []
  for (const { text } of lines)
    for (const [, name = '', role = ''] of text.matchAll(PERSON)) {
      if (NO_ROLE.test(role) || role.split(' ').length > LONGEST_ROLE) continue
      const [first = '', ...last] = name.split(' ')
      firstNames.push(first)
      lastNames.push(last.join(' '))
      roles.push(role)
    }
  return { firstNames, lastNames, roles }
}

/** The words of a list that stand in it with a capital only, without the genitives of others. */
export function namesIn(words: readonly string[]): string[] {
  const all = new Set(words)
  return words.filter(
    word =>
      /^\p{Lu}\p{Ll}+$/u.test(word) &&
      !all.has(word.toLowerCase()) &&
      !(word.endsWith('s') && all.has(word.slice(0, -1))) &&
      !ASCII.test(word),
  )
}
