import { describe, expect, it } from 'vitest'
import {
  BRACKET,
  CODE_SIGN,
  COMBINING,
  LOST_SIGN,
  ODD,
  QUOTE,
  RARE_MARK,
  SWEDISH_LETTER,
  signsOf,
  WIDE,
} from '../../../src/core/repair/redecode/text-signs.ts'

describe('signsOf', () => {
  it.each([
    ['whole text in English - kl. 10, "so"', 0],
    ['Café – 5\u00a0kr, det’s', 0],
    ['på', SWEDISH_LETTER],
    ['f÷r', ODD],
    ['…', RARE_MARK],
    ['”nej”', QUOTE],
    ['f|r', BRACKET],
    ['\\u00f6', BRACKET | CODE_SIGN],
    ['&ouml;', CODE_SIGN],
    ['Hur?', LOST_SIGN],
    ['f\ufffdr', LOST_SIGN | ODD],
    ['a\u030a', COMBINING | ODD],
    ['f枚r', WIDE | ODD],
    ['\ud7fb\ud83d', WIDE | ODD],
  ])('of %j', (text, signs) => {
    expect(signsOf(text)).toBe(signs)
  })
})
