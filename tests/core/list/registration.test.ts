import { expect, test } from 'vitest'
import { cardOf } from '../../../src/core/list/entry.ts'
import { cardFrom, entryFrom } from '../../../src/core/list/entry-schema.ts'
import type { Registration } from '../../../src/core/session/session.ts'

/** As stored before registration was a fact of a session. */
const BEFORE = {
  id: 'a',
  session: { id: 'a', title: 'Samtal', people: [], blocks: [], accessibility: [] },
  repairs: [],
  language: 'sv',
  source: { url: 'https://a.example/', title: 'Program' },
  savedAt: 1,
}
const withRegistration = (registration: unknown) => ({
  ...BEFORE,
  session: { ...BEFORE.session, registration },
})
const registration: Registration = {
  text: 'Senast den 3 oktober',
  url: 'https://a.example/anmalan',
  until: '2026-10-03',
  state: 'open',
}

test('how one signs up is kept in the list; what was stored before it still reads', () => {
  expect(entryFrom(BEFORE)?.session.registration).toBeUndefined()
  const kept = entryFrom(withRegistration(registration))
  expect(kept?.session.registration).toEqual(registration)
  expect(cardFrom(kept && cardOf(kept))?.session.registration).toEqual(registration)
})

test.each([[{ until: 3 }], ['snart'], [{ state: 'perhaps' }]])('%o is no registration', wrong => {
  expect(entryFrom(withRegistration(wrong))).toBeUndefined()
})
