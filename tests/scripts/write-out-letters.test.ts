import { describe, expect, test } from 'vitest'
import { lettersOut } from '../../scripts/write-out-letters.ts'

/** The letters that names in programmes are written with: Latin-1 and Extended-A, Romanian, Greek, Cyrillic. */
const NAMES: readonly [number, number][] = [
  [0, 0x17f],
  [0x218, 0x21b],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x490, 0x491],
]

describe('letters written out', () => {
  test.each(['\\p{L}', '\\P{L}', '[^\\p{L}\\d]', '[\\p{L}\\d)?!.]', '\\p{L}[\\p{L}’-]*'])(
    '%s means the same in names',
    source => {
      const [whole, written] = [new RegExp(source, 'u'), new RegExp(lettersOut(source), 'u')]
      expect(written.source).not.toContain('\\p')
      const differing: string[] = []
      for (const [first, last] of NAMES)
        for (let unit = first; unit <= last; unit++) {
          const character = String.fromCharCode(unit)
          if (whole.test(character) !== written.test(character)) differing.push(unit.toString(16))
        }
      expect(differing).toEqual([])
    },
  )

  test.each([
    'Nguyễn',
    'Ștefănescu',
    'Ólafsdóttir',
    'Żuławski',
    'Иванова',
    'Παπαδοπούλου',
    '山田',
    'أحمد',
    '김',
  ])('%s is a word', name => expect(new RegExp(lettersOut('^\\p{L}+$'), 'u').test(name)).toBe(true))

  test('what stands beside letters stays', () => {
    expect(lettersOut('\\[\\p{L}+\\]')).toMatch(/^\\\[\[A-Za-z.*\]\+\\\]$/)
    expect(lettersOut('[^\\P{L}a-z]')).toBe('[^\\P{L}a-z]')
    expect(lettersOut('^\\p{Lu}\\p{Ll}+')).toBe('^\\p{Lu}\\p{Ll}+')
    expect(lettersOut('\\p{Script=Han}\\\\p')).toBe('\\p{Script=Han}\\\\p')
  })
})
