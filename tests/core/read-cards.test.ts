import { describe, expect, test } from 'vitest'
import { fieldsOf, sessionsIn } from './programme/read-html.ts'

/* Cards, rows and tables of facts as platforms build them, and what stands beside others of its like. */

const names = (people: readonly { name: string; title?: string; organisation?: string }[] = []) =>
  people.map(({ name, title, organisation }) => [name, title, organisation])

describe('people in cards that lie in one box', () => {
  const card = (name: string, what: string) =>
    `<figure><img src="${name}.jpg" alt=""><figcaption><strong>${name}</strong><span>${what}</span></figcaption></figure>`

  test('are one a card', () => {
    const [session] = sessionsIn(
      `<article><h1>Who owns the sea?</h1><p>Wednesday, 10 June 2026, 13:00</p><h2>Speakers</h2><div>${card('Ingrid Sø', 'Minister of Fisheries, Norway')}${card('Lars Holm', 'CEO, NordWind')}${card('Eva Moe', 'Pilot, Air North')}</div></article>`,
    )
    expect(names(session?.people)).toEqual([
      ['Ingrid Sø', 'Minister of Fisheries', 'Norway'],
      ['Lars Holm', 'CEO', 'NordWind'],
      ['Eva Moe', 'Pilot', 'Air North'],
    ])
  })
})

describe('rows of a label and its value', () => {
  const row = (label: string, value: string) =>
    `<div class="fact"><span>${label}</span><span>${value}</span></div>`
  const rows = (...facts: string[]) =>
    sessionsIn(
      `<h1>Arvsskifte när syskonen inte talar</h1><p>Kursen ger dig verktygen för förhandlingen och protokollet.</p><div>${facts.join('')}</div>`,
    )

  test('are a list of facts, whatever their elements', () => {
    const [session, ...others] = rows(
      row('Datum', '2026-04-22'),
      row('Tid', '08.30–12.30'),
      row('Plats', 'Konferens Rådhustrappan, Sundby'),
      row('Pris', '4 450 kr'),
      row('Kurskod', 'FR-2617'),
      row('Sista anmälan', '2026-04-10 kl. 16.00'),
    )
    expect(others).toEqual([])
    expect(session).toMatchObject({
      start: '2026-04-22T08:30',
      end: '2026-04-22T12:30',
      place: 'Konferens Rådhustrappan, Sundby',
      registration: { until: '2026-04-10T16:00' },
    })
    expect(session?.blocks).toHaveLength(1)
  })

  test('are none where no label is known', () => {
    const [session] = rows(row('Första', 'Sommarstugan'), row('Andra', 'Löftena'), row('Tredje', 'Jäv'))
    expect(JSON.stringify(session?.blocks)).toContain('Sommarstugan')
  })
})

describe('what is like the places of others', () => {
  const card = (day: string, title: string, by: string, place: string) =>
    `<div class="card"><div>Tisdag <b>${day}</b></div><div><h2>${title}</h2><p>${by}</p><p><em>${place}</em></p></div></div>`

  test('is a place, too, in cards of one build', () => {
    const sessions = sessionsIn(
      `<h1>Tisdagskvällar hösten 2026</h1>${card('29 september', 'Diakonins systrar', 'Föreläsning med Märta Kilander, historiker', 'Stora salen')}${card('13 oktober', 'Orgelns inre', 'Visning med Fredrik Ask, kantor', 'Ramshults kyrka')}${card('10 november', 'Vi lagar det vi har', 'Verkstad. Leds av Torbjörn Hage, vaktmästare', 'Snickarboden')}`,
    )
    expect(fieldsOf(sessions, 'kind', 'title', 'place')).toEqual([
      ['Föreläsning', 'Diakonins systrar', 'Stora salen'],
      ['Visning', 'Orgelns inre', 'Ramshults kyrka'],
      ['Verkstad', 'Vi lagar det vi har', 'Snickarboden'],
    ])
  })

  test('is a place, too, over the columns of a table', () => {
    const sessions = sessionsIn(
      '<h1>Kodfest 22 november 2025</h1><table><tr><th>Tid<th>Hangaren<th>Lödrummet</tr><tr><td>09:30<td>Vem sköter biblioteket?<td>Löd en lampa</tr><tr><td>10:30<td>Matrix i vården<td>Löd mer</tr></table>',
    )
    expect(fieldsOf(sessions, 'place').flat()).toEqual(['Hangaren', 'Lödrummet', 'Hangaren', 'Lödrummet'])
  })
})

test('two cards of two days may say the same time and room', () => {
  const card = (day: string, title: string) =>
    `<article><div><b>${day}</b></div><div><h2>${title}</h2><p>18.00–19.00, Stora salen</p></div></article>`
  const sessions = sessionsIn(
    `<h1>På gång hösten 2023</h1>${card('5 oktober', 'Radon och rådjur')}${card('7 oktober', 'Sagor för de minsta')}`,
  )
  expect(fieldsOf(sessions, 'day').flat()).toEqual(['2023-10-05', '2023-10-07'])
})

describe('people of a list', () => {
  const among = (text: string) => {
    const [, session] = sessionsIn(
      `<h1>5 mars 2025</h1><p>10.00 Kaffe</p><p>10.30 ${text}</p><p>12.00 Lunch</p>`,
    )
    return names(session?.people)
  }

  test.each([
    'Panel: Vem äger? I panelet: Ragnhild Øien, Simen Dalby og ordfører Unni Moe',
    'Paneldiskussion. Deltagare: Rabbe Finnäs, Pia Holmlund och studerande Wilma Lassfolk.',
  ])('“%s”: a post may stand before the last', text => expect(among(text)).toHaveLength(3))

  test('where someone works goes on behind a comma in the next line', () => {
    expect(among('Tre kilo ben<br>Siv Ahl, osteolog,<br>Hamre museum')).toEqual([
      ['Siv Ahl', 'osteolog', 'Hamre museum'],
    ])
  })
})

describe('titles', () => {
  const titled = (...rows: string[]) =>
    fieldsOf(
      sessionsIn(`<h1>12 juni 2025</h1>${rows.map(row => `<p>${row}</p>`).join('')}<p>15.00 Avslutning</p>`),
      'kind',
      'number',
      'title',
      'place',
    ).slice(0, -1)

  test('go without pictures', () => {
    expect(titled('18.30 🗺️ Talk 1: "Maps on a card"', '19.00 ☕ Break')).toEqual([
      ['Talk', '1', 'Maps on a card', undefined],
      ['Break', undefined, 'Break', undefined],
    ])
  })

  test('stand behind a name however short they are', () => {
    expect(
      titled('10.30 Dan Ivarsson: Sömn', '11.00 Eva Jonsson: Minne').map(([, , title]) => title),
    ).toEqual(['Sömn', 'Minne'])
  })

  test('are not part of where', () => {
    expect(titled('klo 9.00–9.30 Ilmoittautuminen ja aamukahvi, aula', '10.00 Avaus')[0]).toEqual([
      undefined,
      undefined,
      'Ilmoittautuminen ja aamukahvi',
      'aula',
    ])
  })

  test('are lettered in small, with their rooms behind a dash', () => {
    expect(
      titled(
        '12.30 Workshops – vælg mellem:<br>a) Kompost, ved Tove Lund – mødelokale 2<br>b) Bier, ved Ib Kjær – mødelokale 3',
      ),
    ).toMatchObject([
      [undefined, 'a', /Kompost/, 'mødelokale 2'],
      [undefined, 'b', /Bier/, 'mødelokale 3'],
    ])
  })
})

test('a time in prose is taken where no year is known', () => {
  const [session] = sessionsIn(
    '<h1>Frokostmøte: Bolig for alle?</h1><p>Velkommen til frokostmøte onsdag 12. november kl. 08.30–10.00 i Oslo.</p><p>Møteleder: Trine Dør</p>',
  )
  expect(session).toMatchObject({ start: '08:30', end: '10:00' })
})

test('a heading over others under one time is the title of one session', () => {
  const speaker = (name: string, what: string) =>
    `<div class="speaker"><img src="/2.jpg" alt="${name}"><h4>${name}</h4><p>${what}</p></div>`
  const sessions = sessionsIn(
    `<h1>Byggforum 2026</h1><section><p>11 mars, kl 09:15</p><h3>Trä på höjden</h3><p>Kan vi bygga högt?</p>${speaker('Olle Furu', 'Arkitekt, Höghus AB')}${speaker('Malin Gran', 'Brandingenjör')}</section><section><p>11 mars, kl 10:30</p><h3>Cement utan kol</h3>${speaker('Ivar Sten', 'Professor, KTH')}</section>`,
  )
  expect(sessions.map(({ title, people }) => [title, people.length])).toEqual([
    ['Trä på höjden', 2],
    ['Cement utan kol', 1],
  ])
})

test('hours alone under a day are a time, and no title', () => {
  const row = (day: string, title: string) =>
    `<tr><td><b>${day}</b><br>18–20</td><td><b>${title}</b><br>Plats: Växthuset</td></tr>`
  const sessions = sessionsIn(
    `<h1>Hösten 2025</h1><table>${row('3 sept', 'Smådjur i trädgården')}${row('17 sept', 'Äppelkväll')}${row('1 okt', 'Årsmöte')}</table>`,
  )
  expect(fieldsOf(sessions, 'title', 'start')).toEqual([
    ['Smådjur i trädgården', '2025-09-03T18:00'],
    ['Äppelkväll', '2025-09-17T18:00'],
    ['Årsmöte', '2025-10-01T18:00'],
  ])
})

test('a room may stand before a title and a dash, and two speakers behind a comma', () => {
  const [, , session] = sessionsIn(
    '<h1>4 May 2026</h1><p>9.30 Welcome</p><p>10.45 Parallel sessions</p><ul><li>1A Main Hall – Data for all, Priya Nath (British Library)</li><li>1B Room 7 – Toy libraries, Owen Box and Carys Brick</li></ul><p>12.00 Lunch</p>',
  )
  expect(session).toMatchObject({ number: '1B', title: 'Toy libraries', place: 'Room 7' })
  expect(names(session?.people).map(([name]) => name)).toEqual(['Owen Box', 'Carys Brick'])
})

test('who arranges it stands under its heading, with a telephone or without', () => {
  const [session] = sessionsIn(
    '<h1>Klimatet och kommunen</h1><p>12 mars 2026 kl 18</p><p>Hur ställer en liten kommun om?</p><div><h2>Arrangör</h2><dl><dd>Naturskyddsföreningen</dd><dt>Telefon</dt><dd>070-000 00 00</dd></dl></div>',
  )
  expect(session).toMatchObject({ organiser: 'Naturskyddsföreningen' })
})

test('the page’s title goes without the event’s name where a line begins with the rest, and the line stays if it says more', () => {
  const session = (line: string) =>
    sessionsIn(`<div><p>${line}</p><p>3 mars 2026 kl. 10–11, Sal A</p></div>`, {
      title: 'Vårmötet 2026: Styrning i kris',
    })[0]
  expect(session('Styrning i kris')?.title).toBe('Styrning i kris')
  const told = session('Styrning i kris är ett samtal om vad som händer när allt faller.')
  expect(told?.title).toBe('Styrning i kris')
  expect(JSON.stringify(told?.blocks)).toContain('när allt faller')
})

test('who closes the day is no title', () => {
  const sessions = sessionsIn(
    '<h1>5 februari 2026</h1><table><tr><td>15.00–16.00</td><td><b>Hältor</b><br>Gustaf Ahl, professor</td></tr><tr><td>16.00–16.10</td><td><b>Avslutning</b><br>Britt Sörenius</td></tr><tr><td>19.00</td><td><b>Middag</b></td></tr></table>',
  )
  expect(sessions[1]).toMatchObject({ title: 'Avslutning', people: [{ name: 'Britt Sörenius' }] })
})
