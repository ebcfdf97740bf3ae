import type { Repair, Session } from './session.ts'

/**
 * The session with other readings of its repaired words, and the repairs as they then stand. `readingOf` gives
 * the text to stand for a repair: its `after` leaves it, its `before` puts back what the page had. Repairs whose
 * text is gone or reads otherwise are left out. The session handed in is not changed.
 */
export function reread(
  session: Session,
  repairs: readonly Repair[],
  readingOf: (repair: Repair) => string,
): { session: Session; repairs: Repair[] } {
  const changed = structuredClone(session)
  const paths = new Set(repairs.map(({ path }) => path))
  const moved = [...paths].flatMap(path => {
    const place = placeOf(changed, path)
    if (!place) return []
    const here = repairs.filter(repair => repair.path === path)
    const reread = rereadText(place.text, here, readingOf)
    place.put(reread.text)
    return reread.repairs
  })
  return { session: changed, repairs: moved }
}

function rereadText(text: string, repairs: readonly Repair[], readingOf: (repair: Repair) => string) {
  const moved: Repair[] = []
  let made = ''
  let at = 0
  for (const repair of [...repairs].sort((a, b) => a.start - b.start)) {
    const { start, end, after } = repair
    if (start < at || text.slice(start, end) !== after) continue
    made += text.slice(at, start)
    const reading = readingOf(repair)
    moved.push({ ...repair, start: made.length, end: made.length + reading.length, after: reading })
    made += reading
    at = end
  }
  return { text: made + text.slice(at), repairs: moved }
}

/** The text that a path names (`blocks.2.items.3.text.0.text`), and how to put another in its place. */
function placeOf(session: Session, path: string): { text: string; put: (text: string) => void } | undefined {
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let holder: unknown = session
  for (const key of keys) holder = own(holder, key)
  const text = own(holder, last)
  if (typeof text !== 'string') return undefined
  return { text, put: reading => Object.assign(holder as object, { [last]: reading }) }
}

function own(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? (holder as Record<string, unknown>)[key]
    : undefined
}
