import { expect, test } from 'vitest'
import { readPersonList } from '../../../src/core/programme/person-list.ts'
import { readTitle } from '../../../src/core/programme/title.ts'
import { fieldsOf, peopleOf, sessionsIn } from './read-html.ts'

const lunch = '<p>12.00 Lunsj</p>'

test('what is counted under a title is sessions, and the title their theme', () => {
  const sessions = sessionsIn(
    `<h2>4. mai 2025</h2><p>10.00 Lesing i alle fag</p><h4>Økt A: Å lese et kart</h4><p>Per Moe, lærer</p><h4>Økt B: Tall</h4><p>Eva Dal, lærer</p>${lunch}`,
  )
  expect(fieldsOf(sessions, 'number', 'title', 'track', 'start').slice(0, 2)).toEqual([
    ['A', 'Å lese et kart', 'Lesing i alle fag', '2025-05-04T10:00'],
    ['B', 'Tall', 'Lesing i alle fag', '2025-05-04T10:00'],
  ])
})

test('a part that is counted from the middle is no session', () => {
  const sessions = sessionsIn(
    `<h2>4. mai 2025</h2><p>9.00 Åpning</p><p>10.00 Om kart</p><p>Del 2: Tall</p><p>Del 3: Tegn</p>${lunch}`,
  )
  expect(fieldsOf(sessions, 'title')).toEqual([['Åpning'], ['Om kart'], ['Lunsj']])
})

test('rooms in brackets beside one that is called so are rooms', () => {
  const sessions = sessionsIn(
    `<h2>4. maj 2025</h2><p>9.00 Åbning (kort)</p><p>10.00 Workshops (vælg én)</p><p>Workshop 1: Bål (bålhytten)<br>v/ Lis Ravn, leder</p><p>Workshop 2: Snavs (lokale 4)<br>v/ Anja Holst, leder</p>${lunch}`,
  )
  expect(fieldsOf(sessions, 'title', 'place')).toEqual([
    ['Åbning (kort)', undefined],
    ['Bål', 'bålhytten'],
    ['Snavs', 'lokale 4'],
    ['Lunsj', undefined],
  ])
})

test('a room behind who speaks is no house', () => {
  const [first] = sessionsIn(
    `<h2>4 June 2025</h2><p>10.00 Workshops</p><ul><li>A. Ropes – Bo Dean (Room 1)</li><li>B. Sails – Cy Poe (Room 2)</li></ul><p>12.00 Lunch</p>`,
  )
  expect([first?.place, first && peopleOf(first)]).toEqual(['Room 1', ['Bo Dean | speaker | - | -']])
})

test('a term that is a time has its title under it', () => {
  const sessions = sessionsIn(
    '<h1>Harbour Day 14 May 2025</h1><dl><dt>9.00</dt><dd>Welcome</dd><dt>10.00</dt><dd><b>How to meet</b><br>Ann Lee, director</dd><dt>12.00</dt><dd><b>Salt</b><br>A talk.</dd></dl>',
  )
  expect(fieldsOf(sessions, 'title', 'start')).toEqual([
    ['Welcome', '2025-05-14T09:00'],
    ['How to meet', '2025-05-14T10:00'],
    ['Salt', '2025-05-14T12:00'],
  ])
})

test('a time behind the word that it is cancelled leads', () => {
  const sessions = sessionsIn(
    '<h2>4. mai 2025</h2><h3>9.00–10.00: Uten bil</h3><h3>AVLYST: 10.00–10.45: Vinter</h3><p>v/ Sjur Lie, fører</p><h3>11.00: Lunsj</h3>',
  )
  expect(fieldsOf(sessions, 'title', 'start', 'cancelled')[1]).toEqual(['Vinter', '2025-05-04T10:00', true])
})

test('a day with one session keeps its heading out of it', () => {
  const day = (heading: string, ...lines: string[]) =>
    `<section><h2>${heading}</h2>${lines.map(line => `<p>${line}</p>`).join('')}</section>`
  const sessions = sessionsIn(
    day('Day 1 – Monday, 2 June 2025', '<b>09:00</b> Welcome', '<b>10:00</b> What mud knows') +
      day('Day 2 – Tuesday, 3 June 2025', '<b>09:00</b> Field trip'),
  )
  expect(fieldsOf(sessions, 'title', 'start')).toEqual([
    ['Welcome', '2025-06-02T09:00'],
    ['What mud knows', '2025-06-02T10:00'],
    ['Field trip', '2025-06-03T09:00'],
  ])
})

test('a page of its own: who has a post alone, the kind for someone, sharing, labels of what is said', () => {
  const [session] = sessionsIn(
    '<h1>Byg en drage</h1><p>Workshop for børn fra 6 år</p><p>Type /</p><p>Dato: 14. juni 2025 kl. 10</p><p>Vi bygger af papir.</p><h3>Medvirkende</h3><p><strong>Siv Berg</strong><br>Forsker, Havforum</p><p><strong>Ulf Dahl</strong><br>Rektor</p><h3>Ordstyrer</h3><p><strong>Ann Grøn</strong><br>Journalist</p><p><a href="#">Del på Facebook</a> <a href="#">Del på LinkedIn</a></p>',
    { title: 'Byg en drage' },
  )
  expect(session?.kind).toBe('Workshop')
  expect(session && peopleOf(session)).toEqual([
    'Siv Berg | speaker | Forsker | Havforum',
    'Ulf Dahl | speaker | Rektor | -',
    'Ann Grøn | moderator | Journalist | -',
  ])
  expect(JSON.stringify(session?.blocks)).not.toMatch(/Facebook|Type/)
  expect(session?.blocks).toHaveLength(2)
})

test.each(['Velkomst v. formand Ole Bach', 'Velkomst ved formand Ole Bach'])('%s', text =>
  expect(readTitle({ text, of: 0, at: 0 })).toMatchObject({
    title: { text: 'Velkomst' },
    person: { text: 'formand Ole Bach' },
  }),
)

test('no title is nothing but a time', () => {
  const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
  const sessions = sessionsIn(
    `<table><tr><th>Tidspunkt</th><th>Aktivitet</th><th>Lokale</th></tr>${row('kl. 9-10', 'Gåtur', 'Sal 2')}${row('kl. 10-11', 'Afslutning', 'Sal 1')}</table>`,
  )
  expect(fieldsOf(sessions, 'title')).toEqual([['Gåtur'], ['Afslutning']])
})

test.each([
  ['Dorthe Winkel, Jonas Friis og borgmester Henning Krag', ['Dorthe Winkel', 'Jonas Friis', 'Henning Krag']],
  ['johtaja Outi Rae, Jari Salo (Järvilän kunta), Virpi Aho', ['Outi Rae', 'Jari Salo', 'Virpi Aho']],
  ['Dr Omar Haddad, Tyneside Telehealth', ['Omar Haddad']],
  ['Anna Berg (docent), Kontor Grön', ['Anna Berg']],
])('%s', (text, names) =>
  expect(readPersonList({ text, of: 0, at: 0 }).map(({ name }) => name.text)).toEqual(names),
)

test('who is called Aud is no auditorium', () => {
  const [first] = sessionsIn(
    `<h2>4. mai 2025</h2><p>10.00 Tørre kraner<br>Aud Moe, kommuneoverlege</p><p>11.00 Vann, Aud 2</p>${lunch}`,
  )
  expect(first && peopleOf(first)).toEqual(['Aud Moe | speaker | kommuneoverlege | -'])
})
