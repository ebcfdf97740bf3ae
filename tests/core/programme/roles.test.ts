import { expect, test } from 'vitest'
import { roleOf } from '../../../src/core/programme/roles.ts'

test.each([
  ['session-title', 'title'],
  ['lp-eventtype', 'kind'],
  ['event_title__f8qe', 'title'],
  ['seminar_no__c3', 'number'],
  ['eventspeaker', 'person'],
  ['eventsource', undefined],
  ['speakername', 'person'],
  ['c-article__title', 'title'],
  ['contents', undefined],
])('%s says %s', (names, role) => expect(roleOf(names)).toBe(role))
