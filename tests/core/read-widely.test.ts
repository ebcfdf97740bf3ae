import { describe, expect, test } from 'vitest'
import { listLines } from '../../src/core/page/list-lines.ts'
import { fieldsOf, peopleOf, sessionsIn } from './programme/read-html.ts'

const people = (body: string) => sessionsIn(body).flatMap(peopleOf)

describe('days on the sheet of a calendar', () => {
  const card = (sheet: string, title: string) =>
    `<article><div class="sheet">${sheet}</div><div><h2>${title}</h2><p>18.00–19.00, Stadsbiblioteket</p></div></article>`

  test.each([
    ['weekday, day and month', '<span>tor</span><span>5</span><span>okt</span>'],
    ['month and day', '<b>OKT</b><i>5</i>'],
    ['day and month', '<span>05</span><span>okt.</span>'],
  ])('%s stand over each other', (_order, sheet) => {
    const sessions = sessionsIn(
      `<h1>På gång hösten 2023</h1>${card(sheet, 'Radon och rådjur')}${card('<span>lör</span><span>7</span><span>okt</span>', 'Sagor för de minsta')}`,
    )
    expect(fieldsOf(sessions, 'day').flat()).toEqual(['2023-10-05', '2023-10-07'])
  })
})

describe('who takes part', () => {
  const schedule = (of: string) =>
    `<h1>Program 9 juni 2018</h1><p>10.00 Samling</p><p>10.30 Fem år under vägen</p>${of}<p>12.00 Lunch</p>`

  test('stands in brackets in a line of its own', () => {
    expect(people(schedule('<p>(Gerty Almlöf, Upplandsgrävarna)</p>'))).toEqual([
      'Gerty Almlöf | speaker | - | Upplandsgrävarna',
    ])
    expect(people(schedule('<p>(Inez Stål och Folke Ås)</p>'))).toHaveLength(2)
    expect(people(schedule('<p>(Bussen går från torget)</p>'))).toEqual([])
  })

  test('stands behind the party', () => {
    const panel = schedule(
      '<ul><li>S: Camilla Thorén, riksdagsledamot</li><li>KD: Jonas Hed, distriktsordförande</li></ul>',
    )
    expect(people(panel)).toEqual([
      'Camilla Thorén | speaker | riksdagsledamot | S',
      'Jonas Hed | speaker | distriktsordförande | KD',
    ])
  })

  test.each([
    ['Samtalet inleds av Ebbe Stav, professor i skog.', 'speaker'],
    ['Kvällen programleds av Ebbe Stav.', 'host'],
    ['Samtalen innledes av Ebbe Stav.', 'speaker'],
    ['The workshop is facilitated by Ebbe Stav.', 'leader'],
  ])('%s', (sentence, role) => {
    expect(people(schedule(`<p>${sentence}</p>`))[0]).toMatch(`Ebbe Stav | ${role}`)
  })
})

describe('titles', () => {
  test('are headings under a kind that no table holds', () => {
    const sessions = sessionsIn(
      '<h1>Program 9 juni 2018</h1><h2>Stora scenen</h2><p><b>13.30 – 14.20</b></p><p>Medborgarpanel</p><h3>Det här vill vi ha</h3><p>Moderator: Sonja Rad</p><p><b>16.00</b></p><h3>Konsert med Betongkören</h3><h2>Tält 2</h2><p><b>13.30</b></p><h3>Första jobbet</h3>',
    )
    expect(fieldsOf(sessions, 'kind', 'title', 'place')).toEqual([
      ['Medborgarpanel', 'Det här vill vi ha', 'Stora scenen'],
      [undefined, 'Konsert med Betongkören', 'Stora scenen'],
      [undefined, 'Första jobbet', 'Tält 2'],
    ])
  })

  test('are not the first of the things that are talked about', () => {
    const sessions = sessionsIn(
      '<h1>Program 8 september 2027</h1><p><b>10.30 Kaffe</b></p><p><b>11.00 Gruppsamtal</b></p><ul><li>Unga i yrket</li><li>Hamnarnas säkerhet</li></ul><p><b>12.30 Lunch</b></p>',
    )
    expect(fieldsOf(sessions, 'title').flat()).toEqual(['Kaffe', 'Gruppsamtal', 'Lunch'])
  })
})

test('columns beside the content are not the page’s subject', () => {
  const beside = (id: string, text: string) =>
    `<div id="${id}"><h2>${text}</h2><p>Bli medlem, ${text}!</p></div>`
  const content =
    '<div id="text"><h1>Ympa dina äpplen</h1><p>Lördag 16 april 2016 kl. 10–14</p><p>Ett gammalt träd kan bära tre sorter, om man frågar snällt. Ta med kniv, förkläde och lunch.</p></div>'
  const sessions = sessionsIn(
    `${beside('vanster', 'Ny här')}${content}${beside('hoger', 'Senast på forumet')}`,
  )
  expect(JSON.stringify(sessions)).not.toMatch(/medlem|forumet/)
  expect(sessions[0]?.title).toBe('Ympa dina äpplen')
})

describe('what archives and printers add', () => {
  test.each([
    '« Till höstens visningar',
    'Föregående brev: [Listan] Sökes: prover',
    'Sorterat efter: [ datum ] [ tråd ]',
    'Fri Mar 10 14:22:09 CET 2006',
    'Sida 1 av 2',
  ])('%s', line => {
    const sessions = sessionsIn(
      `<p>${line}</p><h1>Brons eller brons?</h1><p>10 mars 2006 kl. 13</p><p>Två forskare och en hög.</p>`,
    )
    expect(sessions).toHaveLength(1)
    expect(JSON.stringify(sessions[0]?.blocks)).not.toContain(line.slice(2, 9))
  })
})

test('indented lines run on where they are as full as the others', () => {
  const typed = `Hej alla! Här kommer det slutliga programmet för dagarna i Hästholmen.

10.30  Fem år under vägen
       Det största projektet hittills summeras. Vad vet vi nu som
       inte var känt, och vad glömde vi att fråga?
       Kaffe finns.`
  expect(listLines(typed).at(-1)).toBe(
    '10.30 Fem år under vägen\nDet största projektet hittills summeras. Vad vet vi nu som inte var känt, och vad glömde vi att fråga?\nKaffe finns.',
  )
})
