import { readFileSync } from 'node:fs'

/** A page written by us in one shape, with what it is. `source` is HTML, or plain text where it has no markup. */
export type Shape = { kind: 'session' | 'schedule' | 'other'; name: string; source: string }

/** The shapes in one of the files beside this one; its legend stands on top of it. */
export function shapesIn(file: 'programmes' | 'others' | 'kept-aside' | 'in-few-words'): Shape[] {
  const text = readFileSync(`${import.meta.dirname}/${file}.txt`, 'utf8')
  return [...text.matchAll(/^=== (session|schedule|other) (\S+)\n([\s\S]*?)(?=^=== |$(?![\s\S]))/gm)].map(
    ([, kind, name = '', source = '']) => ({ kind: kind as Shape['kind'], name, source }),
  )
}
