import { expect, test } from 'vitest'
import { repairedWords } from '../../../src/core/session/repaired-words.ts'

const repair = { path: 'title', start: 0, end: 3, damage: 'lost:?', confidence: 1 }

test('a doubtful glue that was left as it was is no repaired word', () => {
  const repaired = { ...repair, before: 'f?r', after: 'för' }
  const glued = {
    ...repair,
    before: 'BergOffentlig',
    after: 'BergOffentlig',
    damage: 'glued',
    confidence: 0.5,
  }
  expect(repairedWords([repaired, glued])).toEqual([repaired])
})
