import { describe, expect, test } from 'vitest'
import { readLabels } from '../../../src/core/programme/labels.ts'

const parts = (text: string) =>
  readLabels({ text, of: 0, at: 0 })?.parts.map(({ meaning, value }) => [
    'role' in meaning ? meaning.role : meaning.fact,
    value.text,
  ])

describe('a label that is said twice, for the eye and for screen readers', () => {
  test.each([
    ['MedverkandeMedverkande: Åsa Lind, lektor', [['speaker', 'Åsa Lind, lektor']]],
    ['Medverkande: MedverkandeÅsa Lind, lektor', [['speaker', 'Åsa Lind, lektor']]],
    ['SpeakersSpeakers: Ann Lee', [['speaker', 'Ann Lee']]],
    ['MoteledereMoteledere: Kari Moe', undefined],
    ['Plats: Platsen vid bron', [['place', 'Platsen vid bron']]],
    ['Plats: PLATS', [['place', 'PLATS']]],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected))
})
