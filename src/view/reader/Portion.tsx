import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useContext, useEffect, useMemo } from 'preact/hooks'
import { ReadingContext, type ReadingContextValue } from './reading-context.ts'

/** A part of a long text: it follows what the texts are shown by in its turn, and not at once. */
export function Portion({ children }: { children: ComponentChildren }) {
  const context = useContext(ReadingContext)
  const own = useMemo(() => context && following(context), [context])
  useEffect(() => {
    if (!context || !own) return
    const done = new AbortController()
    context.slices.add(own.follow, done.signal)
    return () => done.abort()
  }, [context, own])
  return <ReadingContext.Provider value={own?.value}>{children}</ReadingContext.Provider>
}

/** A copy of the signals that keeps its values until it is told to follow. */
function following(context: ReadingContextValue): { value: ReadingContextValue; follow: () => void } {
  const marks = signal(context.marks.peek())
  const links = signal(context.links.peek())
  const images = signal(context.images.peek())
  const fullWords = signal(context.fullWords.peek())
  const languageMarksOf = signal(context.languageMarksOf.peek())
  const breaksOf = signal(context.breaksOf.peek())
  return {
    value: { ...context, marks, links, images, fullWords, languageMarksOf, breaksOf },
    follow: () => {
      marks.value = context.marks.value
      links.value = context.links.value
      images.value = context.images.value
      fullWords.value = context.fullWords.value
      languageMarksOf.value = context.languageMarksOf.value
      breaksOf.value = context.breaksOf.value
    },
  }
}
