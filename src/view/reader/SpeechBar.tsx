import { useEffect, useId, useRef } from 'preact/hooks'
import { RANGES } from '../../core/settings/reader-settings.ts'
import type { ReadingWords } from '../words/words.ts'
import type { ReaderState, ReaderVerbs } from './reader-state.ts'
import { primary, voicesFor } from './speaker.ts'

type Props = {
  state: ReaderState
  verbs: ReaderVerbs
  language: string
  close: () => void
  words: ReadingWords
}

/** Read aloud: play, sentence by sentence, speed and voice. Says how to get a voice where there is none. */
export function SpeechBar({ state, verbs, language, close, words: { reader: words, language: own } }: Props) {
  const { playing, voices, noVoice } = state.speech.value
  const { rate, voices: chosen } = state.settings.value
  const bar = useRef<HTMLElement>(null)
  useRoomFor(bar)
  const rateId = useId()
  const voiceId = useId()
  const fitting = voicesFor(voices, language)
  const lang = primary(language)
  return (
    <section class="speech" lang={own} id="listen" ref={bar} aria-label={words.speech.bar}>
      <div class="speech-row">
        <button
          type="button"
          class="button"
          onClick={() => verbs.speech.skip(-1)}
          aria-label={words.speech.previous}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <button type="button" class="button primary play" onClick={verbs.speech.toggle}>
          {playing ? words.speech.pause : words.speech.play}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => verbs.speech.skip(1)}
          aria-label={words.speech.next}
        >
          <span aria-hidden="true">›</span>
        </button>
        <span class="control-line">
          <label for={rateId}>{words.speech.rate}</label>
          <input
            id={rateId}
            type="range"
            {...RANGES.rate}
            value={rate}
            aria-valuetext={words.amount.rate(rate)}
            onChange={event => verbs.set({ rate: event.currentTarget.valueAsNumber })}
          />
        </span>
        {fitting.length > 0 && (
          <span class="control-line">
            <label for={voiceId}>{words.speech.voice}</label>
            <select
              id={voiceId}
              value={chosen[lang] ?? ''}
              onChange={event => verbs.set({ voices: { ...chosen, [lang]: event.currentTarget.value } })}
            >
              <option value="">{words.speech.usualVoice}</option>
              {fitting.map(({ uri, name }) => (
                <option key={uri} value={uri}>
                  {name}
                </option>
              ))}
            </select>
          </span>
        )}
        <button type="button" class="button quiet" onClick={close}>
          {words.close}
        </button>
      </div>
      {noVoice && (
        <p class="note" role="status">
          {words.speech.noVoice(languageName(noVoice, own))}
        </p>
      )}
    </section>
  )
}

function languageName(lang: string, own: string): string {
  return new Intl.DisplayNames(own, { type: 'language' }).of(lang) ?? lang
}

/** The bar lies over the end of the page: what gets the focus is brought out from under it (WCAG 2.2, 2.4.12). */
function useRoomFor(bar: { current: HTMLElement | null }) {
  useEffect(() => {
    const element = bar.current
    if (!element) return
    const root = element.ownerDocument.documentElement
    const done = new AbortController()
    const clear = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || element.contains(target)) return
      root.style.setProperty('scroll-padding-block-end', `${element.offsetHeight + 24}px`)
      target.scrollIntoView({ block: 'nearest' })
    }
    element.ownerDocument.addEventListener('focusin', clear, { signal: done.signal })
    return () => {
      done.abort()
      root.style.removeProperty('scroll-padding-block-end')
    }
  })
}
