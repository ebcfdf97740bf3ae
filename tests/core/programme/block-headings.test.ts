import { describe, expect, test } from 'vitest'
import { fieldsOf, peopleOf, sessionsIn } from './read-html.ts'

describe('headings over blocks, with who chairs them', () => {
  test.each([
    [
      'in bold, over paragraphs',
      `<p>9.00–9.30 Velkomst ved Anna Berg</p>
       <p><b>Session 1: Kysten</b></p><p>Ordstyrer: Per Lund</p>
       <p>9.30–10.00 Tang som føde</p><p>10.00–10.30 Sand i maskineriet</p><p>10.30–11.00 Kaffe</p>
       <p><b>Session 2: Havet</b></p><p>Ordstyrer: Lise Fanø, lektor</p>
       <p>11.00–11.30 Dybt vand</p>`,
    ],
    [
      'as headings, over a list',
      `<ul><li>9.00–9.30 Velkomst ved Anna Berg</li></ul>
       <h3>Session 1: Kysten</h3><p>Ordstyrer: Per Lund</p>
       <ul><li>9.30–10.00 Tang som føde</li><li>10.00–10.30 Sand i maskineriet</li><li>10.30–11.00 Kaffe</li></ul>
       <h3>Session 2: Havet</h3><p>Ordstyrer: Lise Fanø, lektor</p>
       <ul><li>11.00–11.30 Dybt vand</li></ul>`,
    ],
  ])('%s', (_, body) => {
    const sessions = sessionsIn(`<h1>Program 14. maj 2026</h1>${body}`)
    expect(fieldsOf(sessions, 'title', 'track')).toEqual([
      ['Velkomst', undefined],
      ['Tang som føde', 'Session 1: Kysten'],
      ['Sand i maskineriet', 'Session 1: Kysten'],
      ['Kaffe', undefined],
      ['Dybt vand', 'Session 2: Havet'],
    ])
    expect(sessions.flatMap(peopleOf)).toEqual(['Anna Berg | speaker | - | -'])
  })
})

test('a kind in bold before who talks is not the title', () => {
  const sessions = sessionsIn(`<h1>Programme, 14 May 2026</h1>
    <p>9:00–9:30 <b>Keynote:</b> Ann Lee, Vale University: <i>The summer of rain</i></p>
    <p>9:30–10:00 Bo Carter: <i>Haze on the Thames</i></p>
    <p>10:00–10:30 <b>Panel:</b> <i>Who owns the sky?</i> With Ann Lee and Bo Carter. Chair: Tom Reed</p>`)
  expect(fieldsOf(sessions, 'kind', 'title')).toEqual([
    ['Keynote', 'The summer of rain'],
    [undefined, 'Haze on the Thames'],
    ['Panel', 'Who owns the sky?'],
  ])
})

test('a kind in a timed heading is over the title in bold, whatever it is made of', () => {
  const sessions = sessionsIn(`<h1>Program 14. mai 2026</h1>
    <h2>09.00 – Plenumsøkt</h2><p><b>Havet som arbeidsplass</b></p><p>Ola Sund, forsker, NTNU</p>
    <h2>10.00 – Pause</h2>
    <h2>10.30 – Temabolk</h2><p><b>Unge på kysten</b></p><p>Siri Lie, båtbygger</p>`)
  expect(fieldsOf(sessions, 'kind', 'title')).toEqual([
    ['Plenumsøkt', 'Havet som arbeidsplass'],
    ['Pause', 'Pause'],
    ['Temabolk', 'Unge på kysten'],
  ])
})

describe('rooms as lines of their own', () => {
  test('stand over the times where one is before the first', () => {
    const sessions = sessionsIn(`<h1>Program 14 maj 2026</h1>
      <p>Sal A</p><p><b>9.00 Inledning</b></p><p>Anna Berg, rektor</p>
      <p>Sal B</p><p><b>10.00 Styrning i kris</b></p><p>Ett samtal om det som händer.</p>
      <p>Foajén</p><p><b>11.00 Kaffe</b></p>
      <p>Sal C</p><p><b>11.30 Öppna data</b></p><p>Bo Ek, KTH</p>`)
    expect(sessions.map(({ place }) => place)).toEqual(['Sal A', 'Sal B', 'Foajén', 'Sal C'])
  })

  test('stand under them where they do', () => {
    const sessions = sessionsIn(`<h1>Program 14 maj 2026</h1>
      <h3>9.00 Inledning</h3><p>Sal A</p><p>Anna Berg, rektor</p>
      <h3>10.00 Styrning i kris</h3><p>Sal B</p>
      <h3>11.00 Kaffe</h3><p>Foajén</p>
      <h3>11.30 Öppna data</h3><p>Sal C</p><p>Bo Ek, KTH</p>`)
    expect(sessions.map(({ place }) => place)).toEqual(['Sal A', 'Sal B', 'Foajén', 'Sal C'])
  })
})
