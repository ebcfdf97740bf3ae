import { useComputed, useSignalEffect } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Repair, Session } from '../../core/session/session.ts'
import type { ReadingWords } from '../words/words.ts'
import { Blocks, LongBlocks } from './Blocks.tsx'
import { countWords } from './count-words.ts'
import { Facts } from './Facts.tsx'
import { People } from './People.tsx'
import { RepairSummary } from './RepairSummary.tsx'
import type { ReaderState, ReaderVerbs, Shown } from './reader-state.ts'
import { ReadingContext, type ReadingContextValue } from './reading-context.ts'
import { SaveButton } from './SaveButton.tsx'
import { createSlices } from './slices.ts'
import { Text } from './Text.tsx'

/** ReadingWords a minute of silent reading: the mean for non-fiction (Brysbaert 2019, 238), rounded down for Swedish’s longer words. */
const WORDS_A_MINUTE = 200

/** From so many blocks on a text is laid out and changed portion by portion. */
const LONG = 60

type Props = {
  shown: Shown & { kind: 'session' }
  state: ReaderState
  verbs: ReaderVerbs
  words: ReadingWords
}

/** One session: what and when first, then who, then the text as it stood, then where it came from. */
export function SessionView({ shown, state, verbs, words }: Props) {
  const { language, source } = shown
  const { session, repairs } = state.reading.value ?? { session: shown.session, repairs: shown.repairs }
  const address = session.url ?? source.url
  const isLong = session.blocks.length > LONG
  const context = useReading({ language, state, verbs, words })
  const minutes = useMemo(() => minutesToRead(shown.session), [shown.session])
  return (
    <ReadingContext.Provider value={context}>
      <article>
        <div class="track" aria-hidden="true">
          <div class="track-read" />
        </div>
        <header class="session-head">
          <h1 lang={language}>
            <Text text={session.title} path="title" lang={undefined} />
          </h1>
          {session.cancelled && <p class="cancelled">{words.cancelled}</p>}
          <Facts session={session} language={language} words={words} />
          <p class="actions">
            <SaveButton
              title={session.title}
              saved={state.savedIds.value.has(session.id)}
              toggle={() => verbs.toggleSaved(session)}
              words={words}
            />
            <span class="reading-time unsaid">{words.reader.readingTime(minutes)}</span>
          </p>
        </header>
        <RepairSummary repairs={repairs} state={state} words={words} />
        <People people={session.people} language={language} words={words} />
        <div class={isLong ? 'body long' : 'body'} lang={language}>
          {isLong ? (
            <LongBlocks blocks={session.blocks} path="blocks" />
          ) : (
            <Blocks blocks={session.blocks} path="blocks" />
          )}
        </div>
        <footer class="source unsaid">
          <h2>{words.source}</h2>
          <p>
            {/^https?:/.test(address) && <a href={address}>{source.site ?? words.sourceLink}</a>}{' '}
            <span class="address">{address}</span>
          </p>
        </footer>
        <Neighbours shown={shown} verbs={verbs} words={words} />
      </article>
    </ReadingContext.Provider>
  )
}

/** The way to the sessions before and after, and to the whole programme, where there is one. */
function Neighbours({ shown, verbs, words }: Pick<Props, 'shown' | 'verbs' | 'words'>) {
  const { previous, next } = shown
  if (!previous && !next) return null
  return (
    <nav class="neighbours unsaid" aria-label={words.reader.otherSessions}>
      {previous && (
        <button type="button" class="button" onClick={() => verbs.open(previous)}>
          {words.reader.previous(previous.title)}
        </button>
      )}
      {next && (
        <button type="button" class="button" onClick={() => verbs.open(next)}>
          {words.reader.next(next.title)}
        </button>
      )}
      <button type="button" class="button quiet" onClick={verbs.openProgramme}>
        {words.reader.toProgramme}
      </button>
    </nav>
  )
}

/** What the texts are shown by: each part a signal of its own, so that a change of size renders nothing anew. */
type Reading = Pick<Props, 'state' | 'verbs' | 'words'> & { language: string }

function useReading({ language, state, verbs, words }: Reading) {
  const { settings } = state
  const links = useComputed(() => settings.value.links)
  const images = useComputed(() => settings.value.images)
  const fullWords = useComputed(() => settings.value.fullWords)
  const breaksOf = useComputed(() => (state.breaksWanted.value ? state.syllablesOf.value : undefined))
  const { later } = verbs
  const context = useMemo(
    (): ReadingContextValue => ({
      slices: createSlices(later),
      language,
      marks: state.marks,
      isChosen: ({ before }: Repair) => Object.hasOwn(state.choices.value, before),
      openRepair: repair => {
        state.openRepair.value = repair
      },
      tableLabel: words.reader.table,
      links,
      images,
      fullWords,
      languageMarksOf: state.languageMarksOf,
      breaksOf,
    }),
    [language, state, words, later, links, images, fullWords, breaksOf],
  )
  useSignalEffect(() => {
    const { marks, languageMarksOf } = context
    for (const { value } of [marks, links, images, fullWords, languageMarksOf, breaksOf]) void value
    context.slices.start()
  })
  return context
}

function minutesToRead(session: Session): number {
  return Math.max(1, Math.round(countWords(session.blocks) / WORDS_A_MINUTE))
}
