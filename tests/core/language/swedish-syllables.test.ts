import { expect, test } from 'vitest'
import { swedishSyllables } from '../../../src/core/language/swedish-syllables.ts'

const broken = (text: string) => {
  const breaks = swedishSyllables(text)
  return [0, ...breaks].map((at, index) => text.slice(at, breaks[index])).join('·')
}

test.each([
  ['verksamhet', 'verk·sam·het'],
  ['ögonblick', 'ögon·blick'],
  ['en sal', 'en sal'],
  ['förbättring och påverkan', 'för·bätt·ring och på·ver·kan'],
])('%s', (text, expected) => {
  expect(broken(text)).toBe(expected)
})

test('who has said where to break is left alone', () => {
  expect(swedishSyllables('verk\u00adsamhet')).toEqual([])
})
