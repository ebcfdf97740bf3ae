import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readSections } from '../../../src/core/repair/model-file.ts'
import {
  confidenceOf,
  readGaps,
  readRestoreModel,
  SECTION,
} from '../../../src/core/repair/restore/restore-model.ts'

const file = readFileSync(new URL('../../../src/core/repair/model.bin', import.meta.url))
const sections = readSections(gunzipSync(file))

describe('the model of lost letters', () => {
  test('is at most half a megabyte on disk', () => {
    expect(file.length).toBeLessThanOrEqual(500_000)
  })

  test('says what is missing', () => {
    expect(() => readRestoreModel(new Map())).toThrow('no section "restore"')
  })

  test('says when it is cut short', () => {
    const section = sections.get(SECTION)
    expect(() =>
      readRestoreModel(new Map([[SECTION, section?.subarray(0, 5000) ?? new Uint8Array()]])),
    ).toThrow('cut short')
  })

  test('has a confidence that rises with the probability and never reaches certainty', () => {
    const model = readRestoreModel(sections)
    const shares = [0.3, 0.5, 0.7, 0.9, 0.99, 0.999, 1].map(probability => confidenceOf(model, probability))
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBeLessThan(1)
  })

  test('reads rising numbers from their gaps', () => {
    expect([...readGaps(Uint8Array.from([5, 0x81, 1, 127]))]).toEqual([5, 134, 261])
  })
})
