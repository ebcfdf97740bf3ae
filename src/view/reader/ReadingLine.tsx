import { useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type Line, linesOf } from './lines.ts'
import type { ReaderState } from './reader-state.ts'

/** What is read line by line. */
const READ = '.session-head h1, .facts dd, .people li, .body > *, .schedule .what'
const FIELDS = 'input, select, textarea, [role=dialog], dialog, .panel'

/**
 * The line that is being read: what lies above and below it dims (line focus), or a rule runs under it (ruler).
 * Follows the arrow keys, a press in the text, the keyboard focus and the voice.
 */
export function ReadingLine({ state }: { state: ReaderState }) {
  const above = useRef<HTMLDivElement>(null)
  const below = useRef<HTMLDivElement>(null)
  const ruler = useRef<HTMLDivElement>(null)
  const place = useRef({ lines: [] as Line[], at: 0 })
  const { lineFocus, ruler: hasRuler } = state.settings.value
  const on = lineFocus !== 'off' || hasRuler

  useSignalEffect(() => {
    // Whatever is set may move the lines.
    if (state.settings.value && state.reading.value)
      ruler.current?.ownerDocument.defaultView?.requestAnimationFrame(measure)
  })

  function holder(): HTMLElement | null {
    return ruler.current?.closest('main') ?? null
  }

  function measure() {
    const main = holder()
    if (!main) return
    place.current.lines = linesOf(main, [...main.querySelectorAll(READ)])
    show()
  }

  function show() {
    const { lines, at } = place.current
    const around = lineFocus === 'off' ? 0 : (Number(lineFocus) - 1) / 2
    const first = lines[Math.max(0, at - around)]
    const last = lines[Math.min(lines.length - 1, at + around)]
    const line = lines[at]
    if (!first || !last || !line) return
    above.current?.style.setProperty('block-size', `${first.top}px`)
    below.current?.style.setProperty('inset-block-start', `${last.bottom}px`)
    ruler.current?.style.setProperty('inset-block-start', `${line.bottom}px`)
  }

  function move(to: number) {
    const { lines } = place.current
    place.current.at = Math.min(Math.max(to, 0), lines.length - 1)
    show()
    const line = lines[place.current.at]
    const main = holder()
    if (!line || !main) return
    const y = main.getBoundingClientRect().top + line.top
    const root = main.ownerDocument.documentElement
    if (y < root.clientHeight * 0.2 || y > root.clientHeight * 0.6)
      root.scrollTop += y - root.clientHeight * 0.4
  }

  /** To the line at a height of the window. */
  function moveToHeight(y: number) {
    const main = holder()
    if (!main) return
    const wanted = y - main.getBoundingClientRect().top
    const found = place.current.lines.findIndex(({ bottom }) => bottom > wanted)
    if (found < 0) return
    place.current.at = found
    show()
  }

  useEffect(() => {
    const main = holder()
    const { defaultView: view } = main?.ownerDocument ?? {}
    if (!on || !main || !view) return
    const done = new AbortController()
    const { signal } = done
    const onKey = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      if (by === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (event.target instanceof Element && event.target.closest(FIELDS)) return
      event.preventDefault()
      move(place.current.at + by)
    }
    measure()
    main.ownerDocument.addEventListener('keydown', onKey, { signal })
    main.addEventListener('click', ({ clientY }) => moveToHeight(clientY), { signal })
    main.addEventListener(
      'focusin',
      ({ target }) => {
        if (target instanceof Element && target !== main)
          moveToHeight(middleOf(target.getBoundingClientRect()))
      },
      { signal },
    )
    main.addEventListener('klarspar-said', event => moveToHeight((event as CustomEvent<number>).detail), {
      signal,
    })
    view.addEventListener('resize', measure, { signal })
    return () => done.abort()
  })

  return (
    <>
      <div ref={above} class="shade above" aria-hidden="true" hidden={lineFocus === 'off'} />
      <div ref={below} class="shade below" aria-hidden="true" hidden={lineFocus === 'off'} />
      <div ref={ruler} class="ruler" aria-hidden="true" hidden={!hasRuler} />
    </>
  )
}

const middleOf = ({ top, bottom }: DOMRect) => (top + bottom) / 2
