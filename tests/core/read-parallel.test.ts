import { describe, expect, test } from 'vitest'
import { fieldsOf, sessionsIn } from './programme/read-html.ts'

/* Sessions side by side under one time, and what stands behind titles in one line with them. */

describe('sessions under one time', () => {
  test.each([
    'Två parallella föreläsningar',
    'To parallelle foredrag',
    'Two parallel talks',
    'Kaksi rinnakkaista luentoa',
  ])('“%s” is no session itself', over => {
    const sessions = sessionsIn(
      `<h1>Dagen 8 oktober 2024</h1><p>10.00 Kaffe</p><p>11.00 ${over}</p><blockquote><p><b>F1</b><br><b>Gränsstenen</b><br>Eva Krook, professor<br><i>Sal 101</i></p><p><b>F2</b><br><b>Smugglarna</b><br>Bo Thyrell, författare<br><i>Aulan</i></p></blockquote><p>12.00 Lunch</p>`,
    )
    expect(fieldsOf(sessions, 'number', 'title', 'place')).toEqual([
      [undefined, 'Kaffe', undefined],
      ['F1', 'Gränsstenen', 'Sal 101'],
      ['F2', 'Smugglarna', 'Aulan'],
      [undefined, 'Lunch', undefined],
    ])
  })

  test('are counted, and say who leads them and where in their own line', () => {
    const sessions = sessionsIn(
      '<h1>Höstmöte 16 oktober 2025</h1><ul><li>Kl. 14.00 Kaffe</li><li>Kl. 14.40–16.00 Verkstäder, välj en:<ul><li>Verkstad 1: <em>Skriv en policy</em>. Leds av Eva Lind, arkivarie. Lokal: Loftet</li><li>Verkstad 2: <em>Gallra ihop</em>. Leds av Bo Ek, fotograf. Lokal: Magasin 2</li></ul></li><li>Kl. 18.00 Middag</li></ul>',
    )
    expect(fieldsOf(sessions, 'kind', 'number', 'title', 'place').slice(1, 3)).toEqual([
      ['Verkstad', '1', 'Skriv en policy', 'Loftet'],
      ['Verkstad', '2', 'Gallra ihop', 'Magasin 2'],
    ])
    expect(sessions[1]?.people).toMatchObject([{ name: 'Eva Lind', role: 'leader', title: 'arkivarie' }])
  })

  test('have rooms of their own in the house of the day', () => {
    const sessions = sessionsIn(
      '<h1>Dagen</h1><p>Fredag 8 oktober 2024</p><p>Plats: Humanisthuset</p><p>9.30 Arkivens historia<br>Yngve Ek, arkivarie<br>Aulan</p><p>10.30 Kaffe</p><p>11.00 Kartor<br>Ann Berg, kartograf<br>Sal 204</p>',
    )
    expect(fieldsOf(sessions, 'place')).toEqual([['Aulan'], ['Humanisthuset'], ['Sal 204']])
  })
})

describe('a line without a subject names people as a label does', () => {
  test.each([
    ['Leds av Eva Lind, lärare, Norrskolan.', undefined],
    ['Leds av Eva Lind, lärare. Samling vid porten, klä dig varmt.', 'Samling vid porten, klä dig varmt.'],
    ['Ledes av Eva Lind, lærer', undefined],
    ['Facilitated by Eva Lind, teacher', undefined],
  ])('“%s”', (line, left) => {
    const [, session] = sessionsIn(
      `<h1>8 oktober 2024</h1><p>10.00 Kaffe</p><p>11.00 Gamla tullen<br>${line}</p><p>12.00 Lunch</p>`,
    )
    expect(session?.people).toMatchObject([{ name: 'Eva Lind', role: 'leader' }])
    expect(
      session?.blocks.map(block => ('text' in block ? block.text.map(run => run.text).join('') : '')),
    ).toEqual(left ? [left] : [])
  })
})

describe('behind a title in its line', () => {
  const row = (text: string) =>
    sessionsIn(`<h1>5 maj 2026</h1><p>09.00 Kaffe</p><p>10.00 ${text}</p><p>11.00 Lunch, Villa Strand</p>`)

  test.each([
    ['”Källan”, Eva Lind, antikvarie. En resa till elva brunnar.', 'Källan', undefined],
    ['«Kilden», Eva Lind, konservator', 'Kilden', undefined],
    ['Samtal i grupper, Villa Strand', 'Samtal i grupper', 'Villa Strand'],
    ['Källan. Leds av Eva Lind, antikvarie. Sal 12', 'Källan', 'Sal 12'],
    ['Bakverkstad, Gårdens kök', 'Bakverkstad', 'Gårdens kök'],
  ])('“%s”', (text, title, place) => {
    const sessions = row(text)
    expect(fieldsOf(sessions, 'title', 'place')).toEqual([
      ['Kaffe', undefined],
      [title, place],
      ['Lunch', 'Villa Strand'],
    ])
    if (text.includes('Eva Lind')) expect(sessions[1]?.people).toMatchObject([{ name: 'Eva Lind' }])
  })

  test('another who is named in a sentence behind those of a label takes part, too', () => {
    const [, session] = row(
      'Panelsamtal: ”Vad nu?” Medverkande: Ann Ek och Per Åsen. Samtalet leds av rektor Siv Malm.',
    )
    expect(session?.people).toMatchObject([
      { name: 'Ann Ek' },
      { name: 'Per Åsen' },
      { name: 'Siv Malm', role: 'moderator' },
    ])
  })
})

test('“Torsdag 23.10” is a day, and no time of day', () => {
  const sessions = sessionsIn(
    '<h1>Mässan 23–25.10.2025</h1><h3>Torsdag 23.10</h3><p>11.00 Bark</p><p>12.00 Bröd</p><h3>Fredag 24.10</h3><p>10.15 Kartor</p>',
  )
  expect(fieldsOf(sessions, 'title', 'start')).toEqual([
    ['Bark', '2025-10-23T11:00'],
    ['Bröd', '2025-10-23T12:00'],
    ['Kartor', '2025-10-24T10:15'],
  ])
})

test('a term of a list of facts is no heading of other events', () => {
  const [session] = sessionsIn(
    '<h1>När kunden slår näven i disken</h1><dl><dt>Kalender</dt><dd>Arbetsmiljö</dd></dl><dl><dt>Datum</dt><dd>5 februari 2026 13:00-15:30</dd></dl><dl><dt>Plats</dt><dd>Folkets hus</dd></dl><p>Var tredje anställd har blivit hotad på jobbet.</p>',
  )
  expect(session).toMatchObject({ start: '2026-02-05T13:00', place: 'Folkets hus' })
})

test('what is shown stands under a heading of showings, and a close is no button', () => {
  const sessions = sessionsIn(
    '<h1>Dagen lördag 17 januari 2026</h1><p>10.30 Dna för nybörjare. Rolf Arv</p><p>14.00 Frågestund</p><h3>Visningar</h3><p>15.00 Bakom kulisserna i arkivet</p><p>16.00 Close</p>',
  )
  expect(fieldsOf(sessions, 'title').flat()).toEqual([
    'Dna för nybörjare',
    'Frågestund',
    'Bakom kulisserna i arkivet',
    'Close',
  ])
})

test('a typed list is no menu though the text that it is cut from has links', () => {
  const sessions = sessionsIn(
    '<h1>Teknikdagen 24 september 2026</h1><p>09.00 <a href="/k1">Elnät</a>, Jan Ohm, teknisk chef<br>09.40 <a href="/k2">Batterier</a>, Lisa Cell, doktorand<br>10.50 Tre blixtföredrag<br>• Värmepumpar – Kim Grad<br>• Vätgas – Pål H<br>• Vind – Eva Blad<br>11.45 Lunch</p>',
  )
  expect(sessions[2]?.blocks).toMatchObject([{ kind: 'list', items: [{}, {}, {}] }])
})

test('a series stands in a list of terms, with its time and its house in one line over it', () => {
  const sessions = sessionsIn(
    '<h1>Research seminars, spring 2026</h1><p>Wednesdays 4–5.30 pm, Room 2.08, Alison House. All welcome.</p><dl><dt>21 January</dt><dd><strong>Dr Nina Chord</strong> (University of York): Listening to factories</dd><dt>4 February</dt><dd><strong>Prof. Hugo Reed</strong> (Oslo): Organs of the north</dd><dt>4 March</dt><dd><strong>Ada Bell</strong> (PhD student): Carillons and crowds</dd></dl>',
  )
  expect(fieldsOf(sessions, 'title', 'start', 'place')).toEqual([
    ['Listening to factories', '2026-01-21T16:00', 'Room 2.08, Alison House'],
    ['Organs of the north', '2026-02-04T16:00', 'Room 2.08, Alison House'],
    ['Carillons and crowds', '2026-03-04T16:00', 'Room 2.08, Alison House'],
  ])
})

test('how long a session is stands among its facts and is none of them', () => {
  const row = (time: string, title: string, facts: string) =>
    `<div><div>${time}</div><div><div class="title">${title}</div><div>${facts}</div></div></div>`
  const sessions = sessionsIn(
    `<h2>Onsdag 15 april 2026</h2>${row('13:00', 'Vem äger tiden?', 'Seminarium • Sal B • 45 min')}${row('14:30', 'Så förhandlar du', 'Workshop • Sal C • 90 min')}`,
  )
  expect(fieldsOf(sessions, 'kind', 'place', 'track')).toEqual([
    ['Seminarium', 'Sal B', undefined],
    ['Workshop', 'Sal C', undefined],
  ])
})

describe('a list of links with their days and times', () => {
  const list = (...events: [string, string][]) =>
    `<ul>${events.map(([title, when]) => `<li><a href="/${title}">${title}</a><br>${when}</li>`).join('')}</ul>`

  test('is a programme', () => {
    const sessions = sessionsIn(
      `<h1>Föreläsningar hösten 2026</h1>${list(['Vikingarnas kök', '12 november kl. 19.00'], ['Havets ljud', '26 november kl. 18.00'], ['Mossor', '3 december kl. 18.00'])}`,
    )
    expect(fieldsOf(sessions, 'title', 'start')).toEqual([
      ['Vikingarnas kök', '2026-11-12T19:00'],
      ['Havets ljud', '2026-11-26T18:00'],
      ['Mossor', '2026-12-03T18:00'],
    ])
  })

  test('is of others under a heading that says so', () => {
    const sessions = sessionsIn(
      `<h1>När handlaren stängde</h1><h2>Byns historia</h2><p>På 1960-talet fanns tjugo tusen handlare.</p><table><tr><td>Datum</td><td>5 november 2025</td></tr><tr><td>Tid</td><td>19.00–21.00</td></tr></table><h3>Andra har också sett</h3>${list(['Vikingarnas kök', '12 november kl. 19.00'], ['Konsten att läsa moln', '19 november kl. 17.00'])}`,
    )
    expect(fieldsOf(sessions, 'title', 'start')).toEqual([['När handlaren stängde', '2025-11-05T19:00']])
  })
})
