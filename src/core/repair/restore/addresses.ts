/** What is never repaired: web addresses, e-mail addresses, paths with a query. */
const ADDRESS =
  /\b(?:https?|ftp|mailto|file):\S+|\bwww\.\S+|\S+@\S+\.\S+|\S*[\w/]\.(?:se|com|org|net|nu|eu|php|html?|aspx?)[/?]\S*|[?&][\w-]+=\S*/gi
/** Cheap sign that there may be an address at all. */
const HINT = /[@/=]|www/i

/** The addresses in a text, as pairs of UTF-16 offsets in order. */
export function addressSpans(text: string): { start: number; end: number }[] {
  if (!HINT.test(text)) return []
  const spans: { start: number; end: number }[] = []
  for (const match of text.matchAll(ADDRESS))
    spans.push({ start: match.index, end: match.index + match[0].length })
  return spans
}
