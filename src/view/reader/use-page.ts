import { effect, useSignalEffect } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { applySettings } from './apply-settings.ts'
import { columnWidth } from './column.ts'
import type { ReaderState } from './reader-state.ts'

/** Keeps the page as it is set: colours, type and space at once, and the column as wide as its letters make it. */
export function useLooks(state: ReaderState, main: RefObject<HTMLElement | null>): void {
  // Before the first sight of the page: no one who reads in the dark is to be dazzled by it.
  useLayoutEffect(
    () =>
      effect(() => {
        const root = main.current?.ownerDocument.documentElement
        if (root) applySettings(root, state.settings.value)
      }),
    [state, main],
  )
  useSignalEffect(() => {
    const { value } = state.settings
    const element = main.current
    if (!element) return
    const fitColumn = () => {
      const width = columnWidth(element, value.width)
      if (width > 0) element.style.setProperty('--column', `${width}px`)
    }
    fitColumn()
    // A font that has just been asked for is measured again when it has come.
    element.ownerDocument.fonts.ready.then(fitColumn)
  })
}

/** Draws the track as far as has been read: CSS takes `--read`, 0 to 1. */
export function useTrack(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = main.current
    const view = element?.ownerDocument.defaultView
    if (!element || !view) return
    const done = new AbortController()
    const draw = () => {
      const { scrollTop, scrollHeight, clientHeight } = element.ownerDocument.documentElement
      const most = scrollHeight - clientHeight
      // On the line itself: on anything above it every word would be styled anew at each scroll.
      const line = element.querySelector<HTMLElement>('.track-read')
      line?.style.setProperty('--read', String(most > 0 ? Math.min(1, scrollTop / most) : 1))
    }
    draw()
    view.addEventListener('scroll', draw, { signal: done.signal, passive: true })
    view.addEventListener('resize', draw, { signal: done.signal })
    return () => done.abort()
  })
}
