import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinNotes } from '../../../src/core/list/join-notes.ts'

test.each([
  ['nothing else was written', { before: 'a', after: 'b', now: 'a' }, 'b'],
  ['the note was taken away', { before: 'a', after: '', now: 'a' }, ''],
  ['the same was written', { before: '', after: 'b', now: 'b' }, 'b'],
  ['something else was written', { before: '', after: 'mitt', now: 'ditt' }, 'mitt\n\nditt'],
  ['it was saved twice', { before: '', after: 'mitt', now: 'mitt\n\nditt' }, 'mitt\n\nditt'],
  ['it was written on', { before: 'mitt', after: 'mitt, mer', now: 'mitt\n\nditt' }, 'mitt, mer\n\nditt'],
  ['it was emptied elsewhere', { before: 'a', after: 'a b', now: '' }, 'a b'],
  ['it was emptied here and written elsewhere', { before: 'a', after: '', now: 'ditt' }, 'ditt'],
])('%s', (_, change, joined) => {
  expect(joinNotes(change)).toBe(joined)
})

test('nothing is lost, and a second time changes nothing', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', ' '), maxLength: 8 })
  fc.assert(
    fc.property(text, text, text, (before, after, now) => {
      const joined = joinNotes({ before, after, now })
      expect(joined).toContain(after)
      if (now !== before && !now.startsWith(`${before}\n\n`)) expect(joined).toContain(now)
      expect(joinNotes({ before, after, now: joined })).toBe(joined)
    }),
  )
})
