import { wordAt } from '../../core/speech/sentences.ts'
import { spoken } from '../../core/speech/spoken.ts'
import { clearHighlights, highlight } from './highlights.ts'
import type { ReaderState, SpeechVerbs } from './reader-state.ts'
import { type Sentence, sentencesOf } from './speakable.ts'
import { primary, type Speaker, voicesFor } from './speaker.ts'

type Parts = { state: ReaderState; speaker: Speaker; textOf: () => HTMLElement | null; onDone: () => void }

/**
 * Reads the page aloud, sentence by sentence, so that a pause, another speed or another voice takes effect at once.
 * The sentence, and the word where the voice reports it, are marked and kept in view.
 */
export function createReadAloud({
  state,
  speaker,
  textOf,
  onDone,
}: Parts): SpeechVerbs & { refresh: () => void } {
  let sentences: Sentence[] = []
  let at = -1

  function update(change: Partial<ReaderState['speech']['value']>) {
    state.speech.value = { ...state.speech.value, ...change }
  }

  /** The page’s sentences as they are now, keeping the place; from the first one in view where there is none. */
  function listen() {
    const text = textOf()
    sentences = text ? sentencesOf(text) : []
    if (at >= sentences.length) at = -1
    if (at < 0) at = Math.max(0, sentences.findIndex(isInView))
  }

  function play() {
    listen()
    const sentence = sentences[at]
    if (!sentence) return stop()
    const voices = voicesFor(speaker.voices(), sentence.lang)
    if (voices.length === 0) return update({ playing: false, noVoice: primary(sentence.lang) })
    update({ playing: true, noVoice: undefined })
    const { rate, voices: chosen } = state.settings.value
    const wanted = chosen[primary(sentence.lang)]
    const saying = spoken(sentence.text, sentence.lang)
    show(sentence)
    speaker.say({
      text: saying.text,
      lang: sentence.lang,
      rate,
      voice: voices.find(({ uri }) => uri === wanted)?.uri ?? voices[0]?.uri,
      onWord: offset => show(sentence, wordAt(sentence.text, saying.placeOf(offset))),
      onEnd: () => {
        if (at + 1 >= sentences.length) {
          stop()
          onDone()
        } else {
          at += 1
          play()
        }
      },
    })
  }

  function pause() {
    speaker.hush()
    update({ playing: false })
  }

  function stop() {
    pause()
    at = -1
    clearHighlights()
  }

  return {
    toggle: () => (state.speech.value.playing ? pause() : play()),
    skip: by => {
      if (at < 0) listen()
      at = Math.min(Math.max(at + by, 0), sentences.length - 1)
      if (state.speech.value.playing) play()
      else {
        const sentence = sentences[at]
        if (sentence) show(sentence)
      }
    },
    stop: () => {
      stop()
      update({ noVoice: undefined })
    },
    open: () => {
      const { value } = state.shown
      const lang = value.kind === 'session' ? value.language : 'sv'
      const voices = speaker.voices()
      update({ voices, noVoice: voicesFor(voices, lang).length === 0 ? primary(lang) : undefined })
    },
    refresh: () => {
      if (state.speech.value.playing) play()
    },
  }
}

function show(sentence: Sentence, word?: { start: number; end: number }) {
  const whole = sentence.range({ start: 0, end: sentence.text.length })
  highlight('sentence', whole)
  if (word && word.end > word.start) highlight('word', sentence.range(word))
  else clearHighlights('word')
  keepInView(whole)
}

/** Scrolls only where the sentence is out of sight or near an edge, and to the upper third then. */
function keepInView(range: Range) {
  const { top, bottom } = range.getBoundingClientRect()
  const root = range.startContainer.ownerDocument?.documentElement
  if (!root) return
  const height = root.clientHeight
  if (top > height * 0.1 && bottom < height * 0.75) return
  root.scrollTop += top - height / 3
}

function isInView({ text, range }: Sentence): boolean {
  return range({ start: 0, end: text.length }).getBoundingClientRect().bottom > 0
}
