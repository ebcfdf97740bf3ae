import { options } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Whether the page is being printed. The browser takes what stands there right after it has said so, so it is shown at once. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const ends = new AbortController()
    const say = (now: boolean) => () => atOnce(() => setPrinting(now))
    window.addEventListener('beforeprint', say(true), { signal: ends.signal })
    window.addEventListener('afterprint', say(false), { signal: ends.signal })
    return () => ends.abort()
  }, [])
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
