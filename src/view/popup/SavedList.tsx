import { useEffect, useRef } from 'preact/hooks'
import type { SavedSession } from '../../core/session/saved-session.ts'
import { formatTimes } from '../format-time.ts'
import type { Words } from '../words/words.ts'
import type { PopupVerbs } from './popup-state.ts'

type Props = {
  saved: readonly SavedSession[]
  removed: readonly SavedSession[]
  verbs: PopupVerbs
  words: Words
}

/** The saved sessions, latest first, and below them what was removed since the popup was opened, to be undone. */
export function SavedList({ saved, removed, verbs, words }: Props) {
  return (
    <section class="saved" aria-labelledby="saved-sessions">
      <h2 id="saved-sessions">{words.savedSessions}</h2>
      {saved.length === 0 && <p class="quiet">{words.nothingSaved}</p>}
      <ul>
        {saved.map(entry => (
          <Entry key={entry.id} entry={entry} verbs={verbs} words={words} />
        ))}
      </ul>
      <ul>
        {removed.map((entry, index) => (
          <Removed
            key={entry.id}
            entry={entry}
            latest={index === removed.length - 1}
            verbs={verbs}
            words={words}
          />
        ))}
      </ul>
    </section>
  )
}

function Entry({ entry, verbs, words }: { entry: SavedSession; verbs: PopupVerbs; words: Words }) {
  const { session } = entry
  return (
    <li class="entry">
      <div class="what">
        <p class="title" lang={entry.language}>
          {session.title}
        </p>
        <p class="quiet">
          {[formatTimes(session, words.language), session.place, session.people[0]?.name]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <button
        type="button"
        class="button quiet"
        aria-label={words.openTitle(session.title)}
        onClick={() => verbs.open(entry)}
      >
        {words.open}
      </button>
      <button
        type="button"
        class="button quiet"
        aria-label={words.removeTitle(session.title)}
        onClick={() => verbs.remove(entry)}
      >
        {words.remove}
      </button>
    </li>
  )
}

/** The button that was pressed is gone: the focus goes to the way back, so that the keyboard does not lose its place. */
function Removed({
  entry,
  latest,
  verbs,
  words,
}: {
  entry: SavedSession
  latest: boolean
  verbs: PopupVerbs
  words: Words
}) {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (latest) undo.current?.focus()
  }, [latest])
  return (
    <li class="entry removed">
      <p class="what">{words.status.removed(entry.session.title)}</p>
      <button
        type="button"
        class="button"
        ref={undo}
        aria-label={words.undoRemoval(entry.session.title)}
        onClick={() => verbs.undo(entry)}
      >
        {words.undo}
      </button>
    </li>
  )
}
