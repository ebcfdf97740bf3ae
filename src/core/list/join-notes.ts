/** A note as it stood when the person began to write, as they wrote it, and as it stands now, perhaps written elsewhere meanwhile. */
export type NoteChange = { before: string; after: string; now: string }

/** The note that loses nothing of either, and says nothing twice: joined again with what it was joined with, it stays. */
export function joinNotes({ before, after, now }: NoteChange): string {
  if (now === before || after.includes(now)) return after
  if (now.includes(after)) return now
  const theirs = now.startsWith(`${before}${BETWEEN}`) ? now.slice(before.length + BETWEEN.length) : now
  return `${after}${BETWEEN}${theirs}`
}

const BETWEEN = '\n\n'
