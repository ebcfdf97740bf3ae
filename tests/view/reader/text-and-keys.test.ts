import { expect, test } from 'vitest'
import type { Repair } from '../../../src/core/session/session.ts'
import { stepped } from '../../../src/view/reader/controls.ts'
import { KEYS, keyNamed } from '../../../src/view/reader/keys.ts'
import { asWritten, piecesOf } from '../../../src/view/reader/pieces.ts'

const text = 'Se dvs New Public nu'
const repair: Repair = {
  path: 'title',
  start: 0,
  end: 2,
  before: 'S?',
  after: 'Se',
  damage: 'lost:?',
  confidence: 0.5,
}

test('a text is cut where something begins or ends, and nothing is lost', () => {
  const pieces = piecesOf(text, {
    repairs: [repair],
    abbreviations: [{ start: 3, end: 6, full: 'det vill säga' }],
    passages: [{ start: 7, end: 17, lang: 'en' }],
  })
  expect(pieces.map(piece => piece.text).join('')).toBe(text)
  expect(pieces).toEqual([
    { text: 'Se', at: 0, repair },
    { text: ' ', at: 2 },
    { text: 'dvs', at: 3, full: 'det vill säga' },
    { text: ' ', at: 6 },
    { text: 'New Public', at: 7, lang: 'en' },
    { text: ' nu', at: 17 },
  ])
})

test('what touches a repair gives way to it', () => {
  const pieces = piecesOf(text, {
    repairs: [{ ...repair, start: 5, end: 9 }],
    abbreviations: [{ start: 3, end: 6, full: 'x' }],
    passages: [{ start: 7, end: 17, lang: 'en' }],
  })
  expect(pieces.map(piece => piece.text)).toEqual(['Se dv', 's Ne', 'w Public nu'])
})

test.each([
  ['Dvs', 'det vill säga', 'Det vill säga'],
  ['dvs', 'det vill säga', 'det vill säga'],
  ['VD', 'verkställande direktör', 'verkställande direktör'],
])('%s written out', (short, full, expected) => {
  expect(asWritten(short, full)).toBe(expected)
})

const pressed = (key: string, held: Partial<Parameters<typeof keyNamed>[0]> = {}) =>
  keyNamed({ key, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held })

test('keys: letters come with Alt, so that a screen reader keeps its own', () => {
  expect(pressed('k')).toBeUndefined()
  expect(pressed('k', { altKey: true })).toBe('listen')
  expect(pressed('˚', { altKey: true, code: 'KeyK' })).toBe('listen')
  expect(pressed('K', { altKey: true, shiftKey: true })).toBeUndefined()
  expect(pressed('k', { altKey: true, ctrlKey: true })).toBeUndefined()
  expect(pressed('?', { shiftKey: true })).toBe('help')
  expect(KEYS.filter(({ alt, key }) => !alt && /^\p{L}$/u.test(key ?? ''))).toEqual([])
})

test('a setting moves by its step and stays in its range', () => {
  expect(stepped('size', 100, 1)).toBe(110)
  expect(stepped('size', 400, 1)).toBe(400)
  expect(stepped('lineHeight', 1.6, 1)).toBe(1.7)
  expect(stepped('letterSpacing', 0, -1)).toBe(0)
})
