import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Learner } from '../../scripts/train/net/learner.ts'
import { ScoreRows } from '../../scripts/train/net/score-rows.ts'
import { randomFrom } from '../../scripts/train/random.ts'
import { withNetwork } from '../../scripts/train/write-network.ts'
import { readSections } from '../../src/core/repair/model-file.ts'
import { readRestoreModel, SECTION } from '../../src/core/repair/restore/restore-model.ts'

const sections = readSections(
  gunzipSync(readFileSync(new URL('../../src/core/repair/model.bin', import.meta.url))),
)

test('a network takes the place of another; slots and words stay', () => {
  const random = randomFrom(1)
  const net = {
    ...new Learner(600, random).weights,
    forms: new Map([[77, 512]]),
    readings: new Map([
      [5, 0],
      [9, 1],
    ]),
    readingVectors: new ScoreRows(2, 0.5, random).values,
  }
  const before = readRestoreModel(sections)
  const section = withNetwork(sections.get(SECTION) as Uint8Array, net, [0.25])
  const after = readRestoreModel(new Map([[SECTION, section]]))
  expect([after.net.readingOf(9), after.net.readingOf(10)]).toEqual([1, undefined])
  expect(after.net.forms.get(77)).toBe(512)
  expect(after.calibration).toEqual([0.25])
  expect(after.slots).toEqual(before.slots)
  expect(after.foreign).toEqual(before.foreign)
})
