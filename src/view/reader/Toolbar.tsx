import { useRef } from 'preact/hooks'
import type { ReadingWords } from '../words/words.ts'
import type { Panel, ReaderState, ReaderVerbs } from './reader-state.ts'

type Props = {
  state: ReaderState
  verbs: ReaderVerbs
  open: (panel: Panel) => void
  close: () => void
  words: ReadingWords
}

/** The bar on top: the way back, then the tools. */
export function Toolbar({ state, verbs, open, close, words }: Props) {
  const panel = state.panel.value
  const isSession = state.shown.value.kind === 'session'
  const toggle = (which: 'looks' | 'listen') => () => (panel === which ? close() : open(which))
  return (
    <header class="bar" lang={words.language}>
      <button type="button" class="button quiet" onClick={verbs.back}>
        <span aria-hidden="true">←</span>
        {words.back}
      </button>
      <div class="tools">
        {isSession && (
          <button
            type="button"
            class="button quiet"
            id="listen-button"
            aria-expanded={panel === 'listen'}
            onClick={toggle('listen')}
          >
            {words.reader.listen}
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          id="looks-button"
          aria-expanded={panel === 'looks'}
          onClick={toggle('looks')}
        >
          {words.reader.looks}
        </button>
        <More state={state} verbs={verbs} isSession={isSession} words={words} />
      </div>
    </header>
  )
}

type MoreProps = Pick<Props, 'state' | 'verbs' | 'words'> & { isSession: boolean }

/** What is needed now and then, behind one button. */
function More({ state, verbs, isSession, words: { reader: words } }: MoreProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (details.current) details.current.open = false
  }
  const then = (act: () => void) => () => {
    close()
    details.current?.querySelector('summary')?.focus()
    act()
  }
  return (
    <details
      class="more"
      ref={details}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !details.current?.open) return
        event.preventDefault()
        then(() => undefined)()
      }}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close()
      }}
    >
      <summary class="button quiet">{words.moreTools}</summary>
      <div class="more-tools">
        {isSession && (
          <>
            <button type="button" class="button quiet" onClick={then(() => verbs.copy('text'))}>
              {words.copyText}
            </button>
            <button type="button" class="button quiet" onClick={then(() => verbs.copy('markdown'))}>
              {words.copyMarkdown}
            </button>
          </>
        )}
        <button type="button" class="button quiet" onClick={then(verbs.print)}>
          {words.print}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={then(() => {
            state.helpOpen.value = true
          })}
        >
          {words.help}
        </button>
      </div>
    </details>
  )
}
