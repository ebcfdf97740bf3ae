import { options, type RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Whether the page that an element stands in is being printed. The browser takes what stands there right after it has said so, so it is shown at once. */
export function usePrinting(element: RefObject<HTMLElement | null>): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const ends = new AbortController()
    const page = element.current?.ownerDocument.defaultView
    const say = (now: boolean) => () => atOnce(() => setPrinting(now))
    page?.addEventListener('beforeprint', say(true), { signal: ends.signal })
    page?.addEventListener('afterprint', say(false), { signal: ends.signal })
    return () => ends.abort()
  }, [element])
  return printing
}

/** Does something, and renders what it changes before it returns. */
function atOnce(change: () => void): void {
  const later = options.debounceRendering
  options.debounceRendering = render => render()
  change()
  if (later) options.debounceRendering = later
  else delete options.debounceRendering
}
