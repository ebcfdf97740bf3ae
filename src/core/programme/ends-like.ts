/** Endings are told apart by so many of their last characters; none is shorter. */
const KEY = 3

/** How many characters must, and may, stand before an ending. */
type Before = { least: number; most?: number }

/**
 * Asks whether a text ends with one of the endings. They are looked up, and not tried one by one, for there are
 * hundreds.
 */
export function endsLike(
  endings: readonly string[],
  { least, most = Number.POSITIVE_INFINITY }: Before,
): (text: string) => boolean {
  const byKey = new Map<string, string[]>()
  for (const ending of endings) {
    const key = ending.slice(-KEY)
    const known = byKey.get(key)
    if (known) known.push(ending)
    else byKey.set(key, [ending])
  }
  return text => {
    const candidates = byKey.get(text.slice(-KEY))
    if (!candidates) return false
    return candidates.some(ending => {
      const before = text.length - ending.length
      return before >= least && before <= most && text.endsWith(ending)
    })
  }
}
