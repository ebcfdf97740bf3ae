import fc from 'fast-check'
import { expect, test } from 'vitest'
import '../../../src/core/read-programme.ts'
import { hintedPatterns } from '../../../src/core/programme/hinted.ts'

/** So many texts are made of each pattern. */
const TEXTS = 300

const LETTERS: Readonly<Record<string, string>> = { Lu: 'A-ZÅÄÖ', Ll: 'a-zåäö', L: 'a-zåäöÅ' }

/**
 * A pattern without what fast-check cannot write texts for: what must stand behind stands there, other look-arounds go,
 * and few letters stand for all of Unicode’s.
 */
function writable({ source }: RegExp): RegExp {
  let plain = ''
  let isInClass = false
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at)
    const [piece = ''] = /^(?:\\p\{\w+\}|\\.|.)/s.exec(rest) ?? []
    const letters = LETTERS[/^\\p\{(\w+)\}/.exec(piece)?.[1] ?? '']
    if (piece === '[') isInClass = true
    else if (piece === ']') isInClass = false
    if (!isInClass && /^\(\?(?:!|<[=!])/.test(rest)) at = endOfGroup(source, at)
    else if (!isInClass && rest.startsWith('(?=')) {
      plain += '(?:'
      at += 3
    } else {
      if (piece !== '\\b') plain += letters ? (isInClass ? letters : `[${letters}]`) : piece
      at += piece.length
    }
  }
  return new RegExp(plain)
}

function endOfGroup(source: string, start: number): number {
  let depth = 0
  for (let at = start; at < source.length; at++) {
    const sign = source[at]
    if (sign === '\\') at += 1
    else if (sign === '(') depth += 1
    else if (sign === ')' && --depth === 0) return at + 1
  }
  throw new Error(`a group without an end in ${source}`)
}

test.each(
  hintedPatterns.map(({ may, pattern }) => [String(pattern()).slice(0, 70), may, pattern()] as const),
)('nothing that matches is kept back: %s', (_, may, pattern) => {
  const texts = fc
    .sample(fc.stringMatching(writable(pattern)), { numRuns: TEXTS, seed: 1 })
    .filter(text => pattern.test(text))
  for (const text of texts) expect(may(text), JSON.stringify(text)).toBe(true)
  expect(texts.length, 'no text was written').toBeGreaterThan(0)
})
