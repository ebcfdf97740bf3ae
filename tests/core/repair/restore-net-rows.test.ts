import { describe, expect, test } from 'vitest'
import { wordKey } from '../../../src/core/repair/restore/context.ts'
import { hashOfWord, readLine, WORD_PAD } from '../../../src/core/repair/restore/line.ts'
import { FIRST_WORD, readTokens } from '../../../src/core/repair/restore/net-rows.ts'

const keyOf = (word: string, slots: number[] = []): number => wordKey(hashOfWord(word, slots))
const forms = new Map([
  [keyOf('hus'), FIRST_WORD],
  [keyOf('på'), FIRST_WORD + 1],
])

function rowsOf(text: string, slots: number[] = []): number[] {
  const { rows, count } = readTokens(readLine(text, slots), forms)
  return [...rows.subarray(0, count)]
}

describe('what the network sees of a line', () => {
  test('is a row for each word and mark, none for spaces', () => {
    const [house, comma, on, number] = rowsOf('Hus,  på 12')
    expect([house, on]).toEqual([FIRST_WORD, FIRST_WORD + 1])
    expect(new Set([0, house, comma, on, number]).size).toBe(5)
  })

  test('is the ending of a word that has no row', () => {
    const [a, b, other] = rowsOf('vandring ordning vandrare')
    expect(a).toBe(b)
    expect(a).not.toBe(other)
    expect(Math.max(a as number, other as number)).toBeLessThan(FIRST_WORD)
  })

  test('is the word before a slot that may be a question mark', () => {
    expect(rowsOf('hus?', [3])).toEqual([FIRST_WORD])
  })

  test('is found by the number of a word', () => {
    const { tokenOf } = readTokens(readLine('(hus) på', []), forms)
    expect([tokenOf[WORD_PAD], tokenOf[WORD_PAD + 1]]).toEqual([1, 3])
  })
})
