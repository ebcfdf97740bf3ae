import { repairedWords } from '../../core/session/repaired-words.ts'
import type { Programme } from '../../core/session/session.ts'
import { formatTimes } from '../format-time.ts'
import { SaveButton } from '../reader/SaveButton.tsx'
import type { Words } from '../words/words.ts'
import type { PageState, PopupVerbs } from './popup-state.ts'

type Props = { page: PageState; savedIds: ReadonlySet<string>; verbs: PopupVerbs; words: Words }

/** What the page in front is, with Read and Save. */
export function PageCard({ page, savedIds, verbs, words }: Props) {
  return (
    <section class="page" aria-labelledby="this-page">
      <h2 id="this-page">{words.thisPage}</h2>
      {page.kind === 'reading' && <p class="quiet">{words.reading}</p>}
      {page.kind === 'problem' && <p class="quiet">{words.problem[page.problem]}</p>}
      {page.kind === 'read' && (
        <Found programme={page.programme} savedIds={savedIds} verbs={verbs} words={words} />
      )}
    </section>
  )
}

function Found({ programme, savedIds, verbs, words }: Omit<Props, 'page'> & { programme: Programme }) {
  const [session] = programme.sessions
  const single = programme.kind === 'session' && programme.sessions.length === 1 ? session : undefined
  const title = single?.title ?? ((programme.event?.name ?? programme.source.title) || session?.title)
  const unsaved = programme.sessions.filter(({ id }) => !savedIds.has(id)).length
  const repairs = repairedWords(programme.repairs).length
  return (
    <>
      {programme.kind === 'other' && <p class="quiet">{words.notAProgramme}</p>}
      <p class="kicker">
        {single
          ? [single.kind, single.number].filter(Boolean).join(' ')
          : programme.kind === 'schedule' && words.sessions(programme.sessions.length)}
      </p>
      {title && (
        <p class="title" lang={programme.language}>
          {title}
        </p>
      )}
      {single && <When session={single} words={words} />}
      {repairs > 0 && <p class="repaired">{words.repaired(repairs)}</p>}
      <p class="actions">
        <button type="button" class="button primary" onClick={() => verbs.read(programme)}>
          {words.read}
        </button>
        {single && programme.kind !== 'other' && (
          <SaveButton
            title={single.title}
            saved={savedIds.has(single.id)}
            toggle={() => verbs.toggleSaved(single)}
            words={words}
          />
        )}
        {programme.kind === 'schedule' && unsaved > 0 && (
          <button type="button" class="button" onClick={verbs.saveAll}>
            {words.list.saveAll(unsaved)}
          </button>
        )}
      </p>
      {programme.kind === 'schedule' && (
        <Sessions programme={programme} savedIds={savedIds} verbs={verbs} words={words} />
      )}
    </>
  )
}

/** The sessions of a schedule, each to be saved for itself. */
function Sessions({ programme, savedIds, verbs, words }: Omit<Props, 'page'> & { programme: Programme }) {
  return (
    <ul class="sessions">
      {programme.sessions.map(session => (
        <li key={session.id}>
          <div>
            <p class="title" lang={programme.language}>
              {session.title}
            </p>
            <When session={session} words={words} />
          </div>
          <SaveButton
            title={session.title}
            saved={savedIds.has(session.id)}
            toggle={() => verbs.toggleSaved(session)}
            words={words}
          />
        </li>
      ))}
    </ul>
  )
}

function When({ session, words }: { session: Programme['sessions'][number]; words: Words }) {
  const facts = [
    formatTimes(session, words.language),
    session.place,
    session.people.map(({ name }) => name).join(', '),
  ].filter(Boolean)
  return facts.length > 0 ? <p class="quiet">{facts.join(' · ')}</p> : null
}
