/** The small words inside names: "Carl von Linné", "Ebba de la Gardie", "Maria af Klint". */
const PARTICLE = '(?:von|van|af|de|der|den|di|da|du|la|le|al|el|bin|ibn|och|zu|ter|ten|dos|del)'

/** A part of a name: "Åsa", "Anna-Karin", "O’Neill", "McDonald", an initial "J." */
const PART = "(?:\\p{Lu}[\\p{L}\\p{M}]*\\p{Ll}[\\p{M}]*(?:[-’'][\\p{Lu}]?[\\p{L}\\p{M}]+)*|\\p{Lu}\\.)"

/** A person’s name of two to five parts, as a piece of a regular expression (flag `u`). */
export const NAME = `${PART}(?: (?:${PARTICLE.replace('|och', '')} ){0,2}${PART}){1,4}`

const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u')

/** Whether a text is nothing but what may be a person’s name: two to five capitalised parts. */
export function looksLikeName(text: string): boolean {
  return text.length <= 60 && WHOLE_NAME.test(text)
}
