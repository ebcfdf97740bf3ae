import { expect, test } from 'vitest'
import { cardOf } from '../../../src/core/list/entry.ts'
import { draftOf, emptyDraft, ownSession } from '../../../src/core/list/own-session.ts'
import { entryWith } from '../../shell/list-fixtures.ts'

const given = { before: undefined, newId: 'own-1', zone: 'Europe/Helsinki', at: 7 }
const LUNCH = { title: ' Lunch ', day: '2026-11-23', start: '12:00', end: '13:00', place: 'Torget ' }

test('a form becomes a session of the person’s own', () => {
  const { id, session, savedAt } = ownSession(LUNCH, given)
  expect(id).toBe('own-1')
  expect(savedAt).toBe(7)
  expect(session).toMatchObject({
    id,
    title: 'Lunch',
    day: '2026-11-23',
    start: '2026-11-23T12:00',
    end: '2026-11-23T13:00',
    timeZone: 'Europe/Helsinki',
    place: 'Torget',
  })
})

test('what the form lacks is absent', () => {
  expect(ownSession({ ...emptyDraft(), title: 'Lunch', end: '13:00' }, given).session).toEqual({
    id: 'own-1',
    title: 'Lunch',
    people: [],
    blocks: [],
    accessibility: [],
  })
})

test('an entry that is edited keeps what the form does not hold: its text, people and zone', () => {
  const before = entryWith('a', {
    title: 'Mingel',
    day: '2026-11-23',
    start: '2026-11-23T18:00',
    timeZone: 'America/New_York',
    place: 'Foajén',
  })
  const draft = draftOf(cardOf(before))
  expect(draft).toEqual({
    id: 'a',
    title: 'Mingel',
    day: '2026-11-23',
    start: '18:00',
    end: '',
    place: 'Foajén',
  })
  const edited = ownSession({ ...draft, start: '18:30', place: '' }, { ...given, before })
  const { place: _, ...rest } = before.session
  expect(edited.session).toEqual({ ...rest, start: '2026-11-23T18:30' })
  expect(Object.keys(edited)).not.toContain('notes')
})
