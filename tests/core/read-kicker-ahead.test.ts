import { expect, test } from 'vitest'
import { fieldsOf, sessionsIn } from './programme/read-html.ts'

test('a numbered kind may stand before its time', () => {
  const sessions = sessionsIn(
    '<h1>Läsdagen 6 maj 2026</h1><p>Pass 1, kl. 9–10.30: Läsning i förskolan</p><p>Pass 2 (11–12): Samtal om böcker</p><p>Pass 3 | 13.00–14.00 | Barnen frågar</p><p>Pass 4 kl. 15.00 Vi tackar för oss</p>',
  )
  expect(fieldsOf(sessions, 'kind', 'number', 'title', 'start')).toEqual([
    ['Pass', '1', 'Läsning i förskolan', '2026-05-06T09:00'],
    ['Pass', '2', 'Samtal om böcker', '2026-05-06T11:00'],
    ['Pass', '3', 'Barnen frågar', '2026-05-06T13:00'],
    ['Pass', '4', 'Vi tackar för oss', '2026-05-06T15:00'],
  ])
})

test('an hour behind a kind is no number of it', () => {
  const sessions = sessionsIn(
    '<h1>3 juni 2026</h1><p>Seminarium 12:00–12:45, Hörsal Ek<br><b>Vad är en bok?</b></p><p>Lunchseminarium 13.00 – 13.45, Hörsal Ek<br><b>Vad är en sida?</b></p><p>Seminarium 14:00–14:45, Hörsal Ek<br><b>Vad är ett ord?</b></p>',
  )
  expect(fieldsOf(sessions, 'number', 'start')).toEqual([
    [undefined, '2026-06-03T12:00'],
    [undefined, '2026-06-03T13:00'],
    [undefined, '2026-06-03T14:00'],
  ])
})

test('years behind a numbered kind are no hours', () => {
  const [session] = sessionsIn('<h1>Seminarium 3: 2010–2020 i backspegeln</h1><p>6 maj 2026 kl. 13.00</p>')
  expect(session).toMatchObject({ number: '3', title: '2010–2020 i backspegeln', start: '2026-05-06T13:00' })
})

test('the heading of all is not the title of the first, where its own stands beside a time', () => {
  const item = (day: string, title: string, time: string): string =>
    `<li><a href="/e"><time>${day}</time> <span>${title}</span></a> <span>${time}</span></li>`
  const sessions = sessionsIn(
    `<h1>Program våren 2026</h1><ul>${item('15 jan', 'Öppen verkstad', '18:00')}${item('29 jan', 'Föredrag: Vår tids ord', '19:00')}${item('12 feb', 'Årsmöte', '18:30')}</ul>`,
  )
  expect(fieldsOf(sessions, 'title')).toEqual([['Öppen verkstad'], ['Vår tids ord'], ['Årsmöte']])
})

test('two behind a dash may be of one house', () => {
  const [, session] = sessionsIn(
    '<h1>12 mars 2026</h1><p>9.00 Kaffe</p><p>10.30 Tekniken i hemmet – Sara Holm och Nils Öberg, Sundsvalls kommun</p><p>12.00 Lunch</p>',
  )
  expect(session).toMatchObject({
    title: 'Tekniken i hemmet',
    people: [
      { name: 'Sara Holm', organisation: 'Sundsvalls kommun' },
      { name: 'Nils Öberg', organisation: 'Sundsvalls kommun' },
    ],
  })
})

test.each([
  '<dt>Vem?</dt><dd>Lisa Krok, snickare, Bra AB</dd>',
  '<dt>Vem</dt><dd>Lisa Krok, snickare, Bra AB</dd>',
])('who is with is answered where one asks who: %s', fact => {
  const [session] = sessionsIn(
    `<h1>Trä och trådar</h1><dl><dt>När?</dt><dd>3 november 2026 kl. 10.45–11.30</dd>${fact}</dl><p>Vi provar.</p>`,
  )
  expect(session?.people).toMatchObject([{ name: 'Lisa Krok', title: 'snickare', organisation: 'Bra AB' }])
})

test('where one asks who and no one is named, it is for whom', () => {
  const [session] = sessionsIn(
    '<h1>Trä och trådar</h1><dl><dt>När?</dt><dd>3 november 2026 kl. 10.45–11.30</dd><dt>Vem?</dt><dd>Alla från tio år</dd></dl><p>Vem: alla som vill</p><p>Vi provar.</p>',
  )
  expect(session?.people).toEqual([])
  expect(session?.blocks).toEqual([{ kind: 'paragraph', text: [{ text: 'Vi provar.' }] }])
})
