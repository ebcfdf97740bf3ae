import { describe, expect, test } from 'vitest'
import { findClock } from '../../../src/core/programme/clock.ts'
import { findDay } from '../../../src/core/programme/dates.ts'
import { readPersonLine } from '../../../src/core/programme/person-line.ts'
import { readPersonList } from '../../../src/core/programme/person-list.ts'
import { readTitle } from '../../../src/core/programme/title.ts'
import { partedTitle } from '../../../src/core/programme/title-sentence.ts'
import { fieldsOf, peopleOf, sessionsIn } from './read-html.ts'

const span = (text: string) => ({ text, of: 0, at: 0 })

describe('times and days', () => {
  test.each(['09:00 → 09:30', '09:00\n→ 09:30', '09.00 -> 09.30'])('%s is a time', text =>
    expect(findClock(text)).toMatchObject({ start: '09:00', end: '09:30' }),
  )
  test('23–24 August is no time', () =>
    expect(findClock('23–24 August', { hoursAlone: true })).toBeUndefined())
  test.each([
    ['ordnas fredagen den 7.10.2022.', { day: 7, month: 10, year: 2022 }],
    ['veckan 20–26.3.2023', { day: 20, month: 3, last: { day: 26, month: 3 } }],
    ['29.9.–1.10.2023', { day: 29, month: 9, last: { day: 1, month: 10 } }],
  ])('%s', (text, day) => expect(findDay(text)).toMatchObject(day))
})

describe('people', () => {
  test.each(['Ledes af Naja Fogh, designer', 'Principal Engineer, Kelpworks', 'Typing Without Tears - Ann'])(
    '%s is no one',
    text => expect(readPersonLine(span(text))).toBeUndefined(),
  )
  test.each([
    ['Professor Nils Okstad, NTNU, og lege i spesialisering Sara Amiri', ['Nils Okstad', 'Sara Amiri']],
    ['Hanna Ek, Prof. Bo Ek (Chalmers) and Lisa Mo', ['Hanna Ek', 'Bo Ek', 'Lisa Mo']],
    [
      'Eva Lo, Teknikbolaget - Adam Rask, YH Nord - Samira Jafari, student',
      ['Eva Lo', 'Adam Rask', 'Samira Jafari'],
    ],
    ['Ebba Tran, Joar Flink, Anahita Rezai.', ['Ebba Tran', 'Joar Flink', 'Anahita Rezai']],
  ])('%s', (text, names) => expect(readPersonList(span(text)).map(({ name }) => name.text)).toEqual(names))
})

describe('titles', () => {
  test.each([
    ['Boende och tomter, dras av Linnea Ek', 'Boende och tomter', 'dras av Linnea Ek'],
    ['Gästtalare – Göran Arn, docent: ”Butiken”', 'Butiken', 'Göran Arn, docent'],
    ['Hälsningar: Susanna Gid (LO), Mikael Dam (S)', 'Hälsningar', 'Susanna Gid (LO), Mikael Dam (S)'],
  ])('%s', (text, title, person) => {
    const read = readTitle(span(text))
    expect([read.title.text, read.person?.text]).toEqual([title, person])
  })
  test.each([
    ['Udflugt til Mandø. Medbring gummistøvler.', 'Medbring gummistøvler.'],
    ['Gruvan som försvann. Sture Sten', undefined],
    ['”Räkenskaper. Makt och papper.”', undefined],
  ])('%s', (text, more) => expect(partedTitle(span(text)).more?.text).toBe(more))
})

describe('pages', () => {
  test('columns say what people are and where they work, the last one when', () => {
    const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
    const sessions = sessionsIn(
      `<table><tr><th>Talare</th><th>Företag</th><th>Föredrag</th><th>Tid</th></tr>${row('Magnus Kihl', 'Energirådet i länet', 'Värmepumpen är gammal', '10.00')}${row('Kjell Tuomi', 'Tuomi Timmer', 'Timra en bastu', '11.00')}</table>`,
    )
    expect(sessions.map(({ title }) => title)).toEqual(['Värmepumpen är gammal', 'Timra en bastu'])
    expect(sessions.flatMap(peopleOf)).toEqual([
      'Magnus Kihl | speaker | - | Energirådet i länet',
      'Kjell Tuomi | speaker | - | Tuomi Timmer',
    ])
  })

  test('what it costs is no part of where', () => {
    const sessions = sessionsIn(
      '<h2>Lørdag 14. september 2024</h2><article><h3>Barnas time</h3><p>Kl. 11.00, biblioteket. Gratis.</p></article><article><h3>Quiz</h3><p>Kl. 21.00, Fjordbaren. 50,-</p></article>',
    )
    expect(fieldsOf(sessions, 'title', 'start', 'place')).toEqual([
      ['Barnas time', '2024-09-14T11:00', 'biblioteket'],
      ['Quiz', '2024-09-14T21:00', 'Fjordbaren'],
    ])
  })

  test('an unknown label among facts is a fact, too', () => {
    const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`
    const [session] = sessionsIn(
      `<h1>Meka med cykeln</h1><p>Ta med din cykel.</p><table>${row('Ärendekod', '1188402')}${row('Datum', '7 maj 2022')}${row('Tid', '17–20')}${row('Lokal', 'Föreningsgården')}</table>`,
      { title: 'Meka med cykeln' },
    )
    expect(session?.blocks).toHaveLength(1)
  })
})
