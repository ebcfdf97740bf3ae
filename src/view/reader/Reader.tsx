import type { ReadonlySignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ReadingWords } from '../words/words.ts'
import type { LazyParts } from './lazy-parts.ts'
import type { Panel, ReaderState, ReaderVerbs } from './reader-state.ts'
import { ScheduleView } from './ScheduleView.tsx'
import { SessionView } from './SessionView.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useKeys } from './use-keys.ts'
import { useLooks, useTrack } from './use-page.ts'

type Props = {
  state: ReaderState
  verbs: ReaderVerbs
  words: ReadingWords
  /** The panels and dialogs, once they have come. */
  lazyParts: ReadonlySignal<LazyParts | undefined>
}

/** The reader page: a bar with the way back and the tools, the panel that is open, the session or the programme. */
export function Reader({ state, verbs, words, lazyParts }: Props) {
  const main = useRef<HTMLElement>(null)
  const shown = state.shown.value
  const problem = state.problem.value
  const panel = state.panel.value
  const parts = lazyParts.value
  const { open, close } = usePanels(state, verbs, main)
  useLooks(state, main)
  useTrack(main)
  useKeys({ state, verbs, open, close, main })
  const language = shown.kind === 'session' ? shown.language : words.language
  return (
    <>
      <a class="skip-link button" href="#text" lang={words.language}>
        {words.skipToText}
      </a>
      <Toolbar state={state} verbs={verbs} open={open} close={close} words={words} />
      <div class={panel === 'looks' ? 'page with-panel' : 'page'}>
        {parts && panel === 'looks' && (
          <parts.LooksPanel state={state} verbs={verbs} close={close} words={words} />
        )}
        <main id="text" tabIndex={-1} ref={main} lang={words.language}>
          {problem && (
            <p class="problem" role="alert">
              {words.problem[problem]}
            </p>
          )}
          {shown.kind === 'problem' && (
            <>
              <h1>{words.name}</h1>
              <p class="problem">{words.problem[shown.problem]}</p>
              {shown.page && (
                <p>
                  <a href={shown.page}>{words.toPage}</a>
                </p>
              )}
            </>
          )}
          {shown.kind === 'session' && (
            <SessionView shown={shown} state={state} verbs={verbs} words={words} />
          )}
          {shown.kind === 'schedule' && (
            <ScheduleView programme={shown.programme} state={state} verbs={verbs} words={words} />
          )}
          {parts && <parts.ReadingLine state={state} />}
          {parts && <parts.RepairDialog state={state} verbs={verbs} language={language} words={words} />}
        </main>
      </div>
      {parts && panel === 'listen' && (
        <parts.SpeechBar state={state} verbs={verbs} language={language} close={close} words={words} />
      )}
      {parts && <parts.HelpDialog state={state} words={words} />}
      <p class="visually-hidden" role="status" lang={words.language}>
        {state.status.value}
      </p>
    </>
  )
}

/** Opens and closes the panels; the keyboard goes in with them and comes back to the button. */
function usePanels(state: ReaderState, verbs: ReaderVerbs, main: { current: HTMLElement | null }) {
  const goTo = useRef<string | undefined>(undefined)
  useLayoutEffect(() => {
    const id = goTo.current
    const target = id && main.current?.ownerDocument.querySelector<HTMLElement>(id)
    if (!target) return
    goTo.current = undefined
    // The bar of the voice lies over the page: it is seen without a scroll.
    target.focus({ preventScroll: state.panel.value === 'listen' })
  })
  const open = (panel: Panel) => {
    state.panel.value = panel
    goTo.current = panel === 'looks' ? '#looks-heading' : '#listen .play'
    if (panel === 'listen') verbs.speech.open()
  }
  const close = () => {
    goTo.current = `#${state.panel.value}-button`
    if (state.panel.value === 'listen') verbs.speech.stop()
    state.panel.value = undefined
  }
  return { open, close }
}
