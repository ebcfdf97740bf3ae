import type { Words } from '../words/words.ts'
import { Blocks } from './Blocks.tsx'
import { Facts } from './Facts.tsx'
import { People } from './People.tsx'
import type { ReaderVerbs, Shown } from './reader-state.ts'
import { SaveButton } from './SaveButton.tsx'

type Props = { shown: Shown & { kind: 'session' }; saved: boolean; verbs: ReaderVerbs; words: Words }

/** One session: what and when first, then who, then the text as it stood, then where it came from. */
export function SessionView({ shown: { session, repairs, language, source }, saved, verbs, words }: Props) {
  const kicker = [session.kind, session.number].filter(Boolean).join(' ')
  const address = session.url ?? source.url
  return (
    <article>
      <header class="session-head" lang={language}>
        {kicker && <p class="kicker">{kicker}</p>}
        <h1>{session.title}</h1>
        {session.cancelled && (
          <p class="cancelled" lang={words.language}>
            {words.cancelled}
          </p>
        )}
      </header>
      <Facts session={session} words={words} />
      <p class="actions">
        <SaveButton
          title={session.title}
          saved={saved}
          toggle={() => verbs.toggleSaved(session)}
          words={words}
        />
        {repairs.length > 0 && <span class="repaired">{words.repaired(repairs.length)}</span>}
      </p>
      <People people={session.people} words={words} />
      <div class="body" lang={language}>
        <Blocks blocks={session.blocks} />
      </div>
      <footer class="source">
        <h2>{words.source}</h2>
        <p>
          {/^https?:/.test(address) && <a href={address}>{source.site ?? words.sourceLink}</a>}{' '}
          <span class="address">{address}</span>
        </p>
      </footer>
    </article>
  )
}
