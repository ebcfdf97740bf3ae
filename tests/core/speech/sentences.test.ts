import { expect, test } from 'vitest'
import { sentencesIn, wordAt } from '../../../src/core/speech/sentences.ts'

const found = (text: string) => sentencesIn(text, 'sv').map(({ start, end }) => text.slice(start, end))

test.each([
  ['Ett. Två! Tre? Fyra', ['Ett.', 'Två!', 'Tre?', 'Fyra']],
  ['Det gäller t.ex. Håkan och bl.a. Eva. Slut.', ['Det gäller t.ex. Håkan och bl.a. Eva.', 'Slut.']],
  ['Vi ses kl. 10 och fikar m.m. Sedan går vi.', ['Vi ses kl. 10 och fikar m.m.', 'Sedan går vi.']],
  ['J. Svensson leder.', ['J. Svensson leder.']],
  ['6. Styrning bortom målen', ['6. Styrning bortom målen']],
  ['”Vad gör vi?” undrar hon. Ja, vad?', ['”Vad gör vi?” undrar hon.', 'Ja, vad?']],
  ['Rad ett\nrad två', ['Rad ett', 'rad två']],
  ['  Luft.  ', ['Luft.']],
  ['', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('a sentence too long for a voice comes in parts, and nothing is lost', () => {
  const long = `${'Vi talar om styrning, tillit och mål '.repeat(20)}till slut.`
  const parts = found(long)
  expect(parts.length).toBeGreaterThan(1)
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(301)
  expect(parts.join(' ')).toBe(long)
})

test('the word at a place', () => {
  expect(wordAt('Vi talar nu', 3)).toEqual({ start: 3, end: 8 })
})
