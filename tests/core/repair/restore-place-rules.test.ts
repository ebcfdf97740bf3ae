import { describe, expect, test } from 'vitest'
import { CLASSES, REAL } from '../../../src/core/repair/restore/letters.ts'
import { PAD, readLine } from '../../../src/core/repair/restore/line.ts'
import { weighPlace } from '../../../src/core/repair/restore/place-rules.ts'

const DASH = CLASSES.indexOf('dash')
const APOSTROPHE = CLASSES.indexOf('apostrophe')

/** The weights (in nats) that the place of the first marker of a text adds to each class. */
function weights(text: string, english = false): number[] {
  const at = text.indexOf('?')
  const sums = new Int32Array(CLASSES.length)
  weighPlace({ line: readLine(text, [at]), at: at + PAD, mayBeReal: true, english }, sums, 0.01)
  return [...sums].map(sum => sum / 100)
}
const letter = (text: string): number => weights(text)[0] ?? 0

describe('what the place of a marker speaks against', () => {
  test('a letter, most where a sentence can end', () => {
    expect(letter('Vad h?')).toBeLessThan(letter('Vad h? nu'))
    expect(letter('Vad h? Nu')).toBe(letter('Vad h?'))
    expect(letter('Vad h?, nu')).toBe(0)
    expect(letter('Vad h?nder')).toBe(0)
  })

  test('a question mark before a comma', () => {
    expect(weights('Eva Seppäl?, lärare')[REAL]).toBeLessThan(0)
    expect(weights('Vad är AI? Kom')[REAL]).toBe(0)
  })

  test.each(['någots?när', 'Seppäl?, lärare', 'Vi kallar ?gröna städer'])('a dash: %s', text => {
    expect(weights(text)[DASH]).toBeLessThan(0)
  })

  test.each(['kl. 10?12', 'Malmö?Lund', 'Vi ses ? kom', '?Hej, sade hon'])('no dash: %s', text => {
    expect(weights(text)[DASH]).toBe(0)
  })
})

describe('an apostrophe in English', () => {
  test.each(['the company?s plan', 'we don?t know', 'they?re here'])('%s', text => {
    expect(weights(text, true)[APOSTROPHE]).toBeGreaterThan(0)
    expect(weights(text, false)[APOSTROPHE]).toBe(0)
  })

  test('not in names', () => {
    expect(weights('by Kjell S?ll and others', true)[APOSTROPHE]).toBe(0)
    expect(weights('by K?re Berg', true)[APOSTROPHE]).toBe(0)
  })
})
