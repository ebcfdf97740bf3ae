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

  test('stands behind a letter that is no party', () => {
    const sessions = sessionsIn(
      '<h1>Program 9 juni 2018</h1><p>11.00 Parallella pass</p><p>A: Anna Berg, professor: Om hav</p><p>B: Bo Ek, lektor: Om vind</p><p>C: Eva Lind, docent: Om eld</p><p>12.00 Lunch</p>',
    )
    expect(fieldsOf(sessions, 'number', 'title').slice(0, 3)).toEqual([
      ['A', 'Om hav'],
      ['B', 'Om vind'],
      ['C', 'Om eld'],
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

  test('stay with their time, and their rooms with them, where a kind stands between', () => {
    const at = (time: string, kind: string, title: string, room: string) =>
      `<p><b>${time}</b></p><p>${kind}</p><h3>${title}</h3><p>Plats: ${room}</p>`
    const sessions = sessionsIn(
      `<h1>Program 9 juni 2018</h1>${at('13.30', 'Medborgarpanel', 'Det här vill vi ha', 'Stora salen')}${at('14.30', 'Konsert', 'Betongkören', 'Aulan')}${at('17.00', 'Samtal', 'Om natten', 'Sal 2')}`,
    )
    expect(fieldsOf(sessions, 'title', 'place')).toEqual([
      ['Det här vill vi ha', 'Stora salen'],
      ['Betongkören', 'Aulan'],
      ['Om natten', 'Sal 2'],
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

describe('houses and rooms', () => {
  test('a heading over its street is where the sessions below are', () => {
    const sessions = sessionsIn(
      '<h1>Hela programmet</h1><p>Lördagen den 27 september 2025.</p><h2>Gamla brandstationen</h2><p><em>Slangtorget</em></p><p>16.00 <strong>Sagor i mörkret</strong> Ta med ficklampa.</p><p>17.00 <strong>Norrbro som ingen minns det</strong> Ruth Ahl visar bilder.</p><h2>S:ta Ragnhilds kyrka</h2><p><em>Kyrkogatan</em></p><p>17.30 <strong>Orgelvisning</strong> Max 12 personer.</p><p>kl. 22 <strong>Nattmusik</strong></p>',
    )
    expect(fieldsOf(sessions, 'title', 'place')).toEqual([
      ['Sagor i mörkret', 'Gamla brandstationen'],
      ['Norrbro som ingen minns det', 'Gamla brandstationen'],
      ['Orgelvisning', 'S:ta Ragnhilds kyrka'],
      ['Nattmusik', 'S:ta Ragnhilds kyrka'],
    ])
  })

  test('stand behind an @', () => {
    const sessions = sessionsIn(
      '<h1>Schema 18 juli 2025</h1><ul><li><code>09:00</code> Frukost @Köket</li><li><code>14:00–15:30</code> <strong>Amatörradio på riktigt</strong> @Kullen</li><li><code>16:00</code> Egna kartor @TBA</li></ul>',
    )
    expect(fieldsOf(sessions, 'title', 'place')).toEqual([
      ['Frukost', 'Köket'],
      ['Amatörradio på riktigt', 'Kullen'],
      ['Egna kartor', undefined],
    ])
  })
})

test('the rows of a series have days and no times', () => {
  const sessions = sessionsIn(
    '<h1>Högre seminariet VT 2025</h1><table><tr><th>Datum</th><th>Namn</th><th>Titel</th><th>Lokal</th></tr><tr><td>22 januari</td><td>Fanny Ekeblad</td><td>Bränder i svenska städer</td><td>E221</td></tr><tr><td>5 februari</td><td>Giorgos Pap, Ioniska universitetet</td><td>Quarantine as archive</td><td>E221</td></tr><tr><td>19 februari</td><td>Britta Myrén</td><td>Pigans röst</td><td>E110</td></tr></table>',
  )
  expect(fieldsOf(sessions, 'title', 'day', 'place')).toEqual([
    ['Bränder i svenska städer', '2025-01-22', 'E221'],
    ['Quarantine as archive', '2025-02-05', 'E221'],
    ['Pigans röst', '2025-02-19', 'E110'],
  ])
  expect(sessions.flatMap(peopleOf)).toHaveLength(3)
})

test('several stand behind the dash of a title', () => {
  const [first] = sessionsIn(
    '<h1>Seminarier 25 juni 2025</h1><p>10.00 Vem tar över gården? – Agneta Brusk (Gårdsjuristerna) och Hugo Lilja (Lantbrukarnas ungdom)</p><p>11.00 Invigning – Ebba Ceder, landshövding</p><p>12.00 Lunch</p>',
  )
  expect(first?.title).toBe('Vem tar över gården?')
  expect(first && peopleOf(first)).toEqual([
    'Agneta Brusk | speaker | - | Gårdsjuristerna',
    'Hugo Lilja | speaker | - | Lantbrukarnas ungdom',
  ])
})

describe('what looks like something around the page', () => {
  test('columns of rows are no side columns', () => {
    const row = (time: string, title: string) =>
      `<div class="row"><div class="left">${time}</div><div class="content"><h3>${title}</h3><p>Vi samlas i aulan och hör vad som har hänt sedan sist.</p></div></div>`
    const sessions = sessionsIn(
      `<h1>Program 9 juni 2018</h1>${row('10.00', 'Om hav')}${row('11.00', 'Om skog')}${row('12.00', 'Om is')}`,
    )
    expect(fieldsOf(sessions, 'title', 'start').map(([title, start]) => [title, start?.slice(-5)])).toEqual([
      ['Om hav', '10:00'],
      ['Om skog', '11:00'],
      ['Om is', '12:00'],
    ])
  })

  test('titles in Norwegian quotation marks are no ways back', () => {
    const sessions = sessionsIn(
      '<h1>Program 9. juni 2018</h1><p>10.00</p><h3>«Fjellet som kjøkken»</h3><p>11.00</p><h3>«Havet» og andre tekster</h3><p>12.00</p><h3>Lunsj</h3>',
    )
    expect(fieldsOf(sessions, 'title').flat().slice(0, 2).join()).toMatch(/Fjellet som kjøkken.*Havet/)
  })
})
