import { expect, test } from 'vitest'
import { fieldsOf, sessionsIn } from './read-html.ts'

const titlesIn = (html: string) => sessionsIn(html).map(({ title }) => title)

test('in headings of days the words behind the time are where, and what is in bold below is the title', () => {
  const html = `<h2>Haustprogram 2025</h2>
    <h4>Torsdag 4. september kl. 19.00, Ungdomshuset</h4><p><strong>Amerikabrev frå Hauge</strong><br>Foredrag ved Gunhild Opheim, lektor</p>
    <h4>Sundag 21. september kl. 11.00, parkeringsplassen ved Kvernfossen</h4><p><strong>Tur til kvernhusa</strong></p>
    <h4>Torsdag 4. desember kl. 18.30, Prestegarden</h4><p><strong>Julemøte med lutefisk</strong></p>`
  expect(fieldsOf(sessionsIn(html), 'title', 'place')).toEqual([
    ['Amerikabrev frå Hauge', 'Ungdomshuset'],
    ['Tur til kvernhusa', 'parkeringsplassen ved Kvernfossen'],
    ['Julemøte med lutefisk', 'Prestegarden'],
  ])
})

test('in headings of times the words behind are titles, and what is in bold below is the speaker', () => {
  const html = `<h1>Brukerdagen 23. mai 2024</h1>
    <h3>09:00, Velkommen til Brukerdagen</h3><p><strong>Ida Foss</strong>, daglig leder, Studio Gran</p>
    <h3>09:15, Tre hundre skjemaer senere</h3><p><strong>Gry Halvorsrud</strong>, tjenestedesigner</p>
    <h3>10:00, Mørke mønstre</h3><p><strong>Jonas Ur</strong>, student</p>`
  expect(titlesIn(html)).toEqual(['Velkommen til Brukerdagen', 'Tre hundre skjemaer senere', 'Mørke mønstre'])
})

test('what is numbered in a list under a title in bold is what that session is about', () => {
  const row = (time: string, what: string) => `<tr><td>${time}</td><td>${what}</td></tr>`
  const page = (over: string) => `<h1>Workshop, 16 June 2026</h1><table>
    ${row('13:00 – 13:20', '<b>Who inherits a plot?</b><br><i>Siobhán Deegan (Atlantic Herbarium)</i>')}
    ${row('13:40 – 15:00', `<b>${over}</b><ul><li>P1. Turtles on a calendar</li><li>P2. The oldest stub</li></ul>`)}
    ${row('18:30', 'Dinner')}</table>`
  expect(titlesIn(page('Poster session with coffee'))).toEqual([
    'Who inherits a plot?',
    'Poster session with coffee',
    'Dinner',
  ])
  expect(titlesIn(page('Parallel sessions'))).toEqual([
    'Who inherits a plot?',
    'Turtles on a calendar',
    'The oldest stub',
    'Dinner',
  ])
})

test.each([
  ['Session 1: Measuring (Chair: Ines Caldeira)', 'Session 1: Measuring'],
  ['Sesjon 1: Måling – Møteleder: Bo Vik', 'Sesjon 1: Måling'],
  ['Session 1: Mäta, mäta (och mäta igen)', 'Session 1: Mäta, mäta (och mäta igen)'],
])('who chairs a track is not of its name: %s', (heading, track) => {
  const sessions = sessionsIn(`<h1>Program 16.6.2026</h1><h3>${heading}</h3>
    <p>10:40 Crusts on church walls</p><p>11:00 A winter for a moss</p>`)
  expect(sessions.map(session => session.track)).toEqual([track, track])
})

test('a kind before a day is no kind with a number', () => {
  expect(titlesIn('<h1>Kurs 5. mai 2026</h1><p>Kl. 10–14, Biblioteket</p>')).toEqual(['Kurs 5. mai 2026'])
})
