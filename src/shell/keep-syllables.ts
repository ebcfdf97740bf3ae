import { effect } from '@preact/signals'
import type { ReaderState } from '../view/reader/reader-state.ts'

/** A window of fewer em than this holds too few letters a line for long Swedish words: a phone, or text at 400 %. */
const NARROW = 20
/** What the text’s size is a part of, in px (`reader-page.css`). */
const EM = 19

/**
 * Gives the text its places to break a word while they are wanted: where the person has chosen so, and where words would
 * else be broken anywhere and without a hyphen. They are ours, for not every browser has a Swedish dictionary.
 */
export function keepSyllables(state: ReaderState, signal: AbortSignal): void {
  const look = () => {
    state.narrow.value = innerWidth / ((EM * state.settings.value.size) / 100) < NARROW
  }
  const stopLooking = effect(look)
  addEventListener('resize', look, { signal })
  const stopLoading = effect(() => {
    if (!state.breaksWanted.value || state.syllablesOf.peek()) return
    void import('../core/language/swedish-syllables.ts').then(({ swedishSyllables }) => {
      state.syllablesOf.value = swedishSyllables
    })
  })
  signal.addEventListener('abort', () => {
    stopLooking()
    stopLoading()
  })
}
