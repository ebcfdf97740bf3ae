import { describe, expect, test } from 'vitest'
import { readLabels } from '../../../src/core/programme/labels.ts'
import { peopleBehindLabel } from '../../../src/core/programme/people-behind-label.ts'

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

describe('posts that are no known words, before names in a list behind a label', () => {
  test.each([
    [
      'ordfører Trond Moi, utbygger Camilla Rør og Per Ask, leder i Kystlaget',
      ['ordfører Trond Moi', 'utbygger Camilla Rør', 'leder Per Ask'],
    ],
    ['båtbygger Kari Vik, Nesset verft, og ordfører Bo Ek', ['båtbygger Kari Vik', 'ordfører Bo Ek']],
    ['smeden Raimo Koski; sotaren Liisa Salo', ['smeden Raimo Koski', 'sotaren Liisa Salo']],
    ['møter Kari Vik og Per Ask', []],
    ['vi som lever vid kusten, bland andra Kari Vik', []],
  ])('%s', (text, expected) =>
    expect(
      peopleBehindLabel({ text, of: 0, at: 0 }).map(({ title, name }) => `${title?.text} ${name.text}`),
    ).toEqual(expected),
  )
})

describe('labels that are made of what one goes to and what is said of it', () => {
  test.each([
    ['Väitöspaikka: Sali L5', 'place'],
    ['Luennon aika: 12.00', 'time'],
    ['Väitöstilaisuuden kieli: suomi', 'language'],
    ['Seminariets språk: svenska', 'language'],
    ['Foredragets sprog: dansk', 'language'],
    ['Kursstad: Molde', 'place'],
    ['Event location: Canal Row', 'place'],
    ['Lecture date: 4 May', 'day'],
    ['Väitöspäivä ja -aika: 9.5.2025 12.00', 'day'],
    ['Bästa tid: våren', undefined],
    ['Svanens språk: tystnad', undefined],
  ])('%s', (text, fact) => expect(parts(text)?.[0]?.[0]).toBe(fact))
})
