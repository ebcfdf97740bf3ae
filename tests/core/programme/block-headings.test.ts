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
