/** Longer lists of names than this are cut: they are made by machines and say nothing. */
const LONGEST = 200

/** What an element is called by its author: the words of `class`, `id` and `itemprop`, lower case, as one text. */
export function namesOf(element: Element): string {
  if (!element.hasAttributes()) return ''
  let names = ''
  for (const attribute of ['class', 'id', 'itemprop']) {
    const value = element.getAttribute(attribute)
    if (value) names += ` ${value.slice(0, LONGEST)}`
  }
  return names === '' ? '' : names.toLowerCase().trim().replace(/\s+/g, ' ').slice(0, LONGEST)
}
