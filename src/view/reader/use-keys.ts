import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { KeyName } from '../words/reader-words.ts'
import { stepped } from './controls.ts'
import { keyNamed } from './keys.ts'
import type { Panel, ReaderState, ReaderVerbs } from './reader-state.ts'

type Parts = {
  state: ReaderState
  verbs: ReaderVerbs
  open: (panel: Panel) => void
  close: () => void
  main: RefObject<HTMLElement | null>
}

/** The reader’s keys. What a field or an open dialog needs stays with it. */
export function useKeys({ state, verbs, open, close, main }: Parts): void {
  // Before the text is painted: what someone presses as soon as they see it counts, on a slow machine too.
  useLayoutEffect(() => {
    const document = main.current?.ownerDocument
    if (!document) return
    const done = new AbortController()
    document.addEventListener(
      'keydown',
      event => {
        const name = event.defaultPrevented ? undefined : keyNamed(event)
        if (!name || state.helpOpen.value || state.openRepair.value) return
        if (name !== 'back' && !state.settings.value.keys) return
        if (name === 'help' && isTyping(event.target)) return
        const act = actions[name]
        if (!act) return
        event.preventDefault()
        act()
      },
      { signal: done.signal },
    )
    return () => done.abort()
  })

  const resize = (by: 1 | -1) => verbs.set({ size: stepped('size', state.settings.value.size, by) })
  const neighbour = (which: 'previous' | 'next') => {
    const { value } = state.shown
    const session = value.kind === 'session' ? value[which] : undefined
    if (session) verbs.open(session)
  }
  const withSpeech = (act: () => void) => {
    if (state.panel.value !== 'listen') {
      state.panel.value = 'listen'
      verbs.speech.open()
    }
    act()
  }
  const actions: { [Name in KeyName]?: () => void } = {
    listen: () => withSpeech(verbs.speech.toggle),
    previousSentence: () => withSpeech(() => verbs.speech.skip(-1)),
    nextSentence: () => withSpeech(() => verbs.speech.skip(1)),
    looks: () => (state.panel.value === 'looks' ? close() : open('looks')),
    larger: () => resize(1),
    smaller: () => resize(-1),
    nextMark: () => focusMark(main.current?.ownerDocument, 1),
    previousMark: () => focusMark(main.current?.ownerDocument, -1),
    previousSession: () => neighbour('previous'),
    nextSession: () => neighbour('next'),
    save: () => {
      const session = state.reading.value?.session
      if (session) verbs.toggleSaved(session)
    },
    help: () => {
      state.helpOpen.value = true
    },
    back: () => (state.panel.value ? close() : verbs.back()),
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'text'
}

/** To the next or the previous uncertain word, from where the keyboard is; round at the ends. */
function focusMark(document: Document | undefined, by: 1 | -1): void {
  if (!document) return
  const marks = [...document.querySelectorAll<HTMLElement>('.repair')]
  const { activeElement } = document
  const after = marks.findIndex(
    mark => activeElement && activeElement.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  const here = marks.indexOf(activeElement as HTMLElement)
  const next = here >= 0 ? here + by : by > 0 ? after : (after < 0 ? marks.length : after) - 1
  marks[(next + marks.length) % marks.length]?.focus()
}
