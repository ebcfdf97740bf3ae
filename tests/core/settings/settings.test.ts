import { expect, test } from 'vitest'
import { contrast } from '../../../src/core/settings/contrast.ts'
import { RANGES, usualReader, wordSpacingOf } from '../../../src/core/settings/reader-settings.ts'
import { settingsFrom, VERSION } from '../../../src/core/settings/settings.ts'

test('from nothing come the defaults', () => {
  expect(settingsFrom({})).toEqual({
    version: VERSION,
    language: 'auto',
    repairSites: [],
    reader: usualReader,
  })
  expect(settingsFrom(undefined)).toEqual(settingsFrom({}))
})

test('what version 1 stored keeps its language', () => {
  expect(settingsFrom({ language: 'sv' })).toEqual({
    version: VERSION,
    language: 'sv',
    repairSites: [],
    reader: usualReader,
  })
})

test('what version 1 stored beside its language stays, and a version that never was counts as the first', () => {
  expect(settingsFrom({ language: 'sv', repairSites: ['konferens.example'] }).repairSites).toEqual([
    'konferens.example',
  ])
  expect(settingsFrom({ version: -3, language: 'en' }).language).toBe('en')
})

test('a value of another form counts as not set, one out of its range goes to the nearest end, and neither takes anything with it', () => {
  const { reader } = settingsFrom({
    version: 2,
    language: 'en',
    reader: {
      size: 250,
      font: 'comic',
      lineHeight: 'tall',
      theme: 'sepia',
      width: 200,
      ownInk: 'red',
      letterSpacing: null,
    },
  })
  expect(reader).toEqual({ ...usualReader, size: 250, theme: 'sepia', width: 80 })
})

test.each(Object.entries(RANGES))('%s has its default within its range', (key, { min, max }) => {
  const usual = usualReader[key as keyof typeof RANGES]
  expect(usual).toBeGreaterThanOrEqual(min)
  expect(usual).toBeLessThanOrEqual(max)
})

test('the name of a font cannot leave its quotes', () => {
  const { reader } = settingsFrom({ version: 2, reader: { ownFont: 'Arial", url(x)' } })
  expect(reader.ownFont).toBe('')
})

test('words move apart with the letters, or on their own', () => {
  expect(wordSpacingOf({ tiedSpacing: true, letterSpacing: 0.1, wordSpacing: 1 })).toBe(0.35)
  expect(wordSpacingOf({ tiedSpacing: false, letterSpacing: 0.1, wordSpacing: 1 })).toBe(1)
})

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
])('the contrast of %s and %s is %f', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2)
  expect(contrast(other, one)).toBeCloseTo(ratio, 2)
})
