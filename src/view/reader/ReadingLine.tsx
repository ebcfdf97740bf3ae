import { useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type Line, linesOf } from './lines.ts'
import type { ReaderState } from './reader-state.ts'

/** What is read line by line, from top to end: what is left out would stand inside the lines that are lit. */
const READ =
  '.session-head :is(h1, dd, .actions, .cancelled), .repairs > *, .people :is(h2, li), .body > *, .source :is(h2, p), .schedule .what'
const FIELDS = 'input, select, textarea, [role=dialog], dialog, .panel'

/**
 * The line that is being read: what lies above and below it dims (line focus), or a rule runs under it (ruler).
 * Follows the arrow keys, a press in the text, the keyboard focus and the voice.
 */
export function ReadingLine({ state }: { state: ReaderState }) {
  const above = useRef<HTMLDivElement>(null)
  const below = useRef<HTMLDivElement>(null)
  const ruler = useRef<HTMLDivElement>(null)
  /** The middle of the line that is read, in px from the top of the text. */
  const at = useRef(0)
  const { lineFocus, ruler: hasRuler } = state.settings.value
  const on = lineFocus !== 'off' || hasRuler

  useSignalEffect(() => {
    // Whatever is set may move the lines.
    const { lineFocus, ruler: hasRuler } = state.settings.value
    if (state.reading.value && (lineFocus !== 'off' || hasRuler))
      ruler.current?.ownerDocument.defaultView?.requestAnimationFrame(() => show())
  })

  useSignalEffect(() => {
    const said = state.said.value
    if (said && on) moveToHeight(middleOf(said.getBoundingClientRect()))
  })

  function holder(): HTMLElement | null {
    return ruler.current?.closest('main') ?? null
  }

  /** The lines a screen above and below, for a long text has many; and which of them is read. */
  function near(): { lines: Line[]; index: number } | undefined {
    const main = holder()
    if (!main) return undefined
    const screen = main.ownerDocument.documentElement.clientHeight
    const top = main.getBoundingClientRect().top + at.current
    const isNear = (element: Element) => {
      const box = element.getBoundingClientRect()
      return box.bottom > top - screen && box.top < top + screen
    }
    const lines = linesOf(main, [...main.querySelectorAll(READ)].filter(isNear))
    const index = lines.findIndex(({ bottom }) => bottom > at.current)
    return lines.length > 0 ? { lines, index: index < 0 ? lines.length - 1 : index } : undefined
  }

  function show(found = near()) {
    if (!found) return
    const { lines, index } = found
    const around = lineFocus === 'off' ? 0 : (Number(lineFocus) - 1) / 2
    const first = lines[Math.max(0, index - around)]
    const last = lines[Math.min(lines.length - 1, index + around)]
    const line = lines[index]
    if (!first || !last || !line) return
    at.current = middleOf(line)
    above.current?.style.setProperty('block-size', `${first.top}px`)
    below.current?.style.setProperty('inset-block-start', `${last.bottom}px`)
    ruler.current?.style.setProperty('inset-block-start', `${line.bottom}px`)
  }

  function move(by: 1 | -1) {
    const found = near()
    const main = holder()
    if (!found || !main) return
    const index = Math.min(Math.max(found.index + by, 0), found.lines.length - 1)
    show({ ...found, index })
    const y = main.getBoundingClientRect().top + at.current
    const root = main.ownerDocument.documentElement
    if (y < root.clientHeight * 0.2 || y > root.clientHeight * 0.6)
      root.scrollTop += y - root.clientHeight * 0.4
  }

  /** To the line at a height of the window. */
  function moveToHeight(y: number) {
    const main = holder()
    if (!main) return
    at.current = y - main.getBoundingClientRect().top
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
      move(by)
    }
    show()
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
    view.addEventListener('resize', () => show(), { signal })
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

const middleOf = ({ top, bottom }: Line) => (top + bottom) / 2
