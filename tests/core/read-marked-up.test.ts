import { describe, expect, test } from 'vitest'
import { fieldsOf, peopleOf, sessionsIn } from './programme/read-html.ts'

describe('a session with others below it', () => {
  const page = (heading: string, others: string) =>
    `<h1>Näver på ett nytt sätt</h1><div><div>När</div><div>Lördag 10 maj 2025 kl 13–16.30</div><div>Var</div><div>Smedjan</div></div><p>Ta med en kniv.</p><h3>${heading}</h3>${others}`
  const card = (title: string, hours: string) =>
    `<div><h5>${title}</h5><div>Lördag 10 maj kl ${hours}</div></div>`

  test.each(['Andra verkstäder samma dag', 'Fler föreläsningar', 'Kommande seminarier', 'Other workshops'])(
    'under “%s” is one',
    heading => {
      const sessions = sessionsIn(page(heading, card('Tenn', '9–12') + card('Rötter', '13–16.30')))
      expect(fieldsOf(sessions, 'title', 'start', 'place')).toEqual([
        ['Näver på ett nytt sätt', '2025-05-10T13:00', 'Smedjan'],
      ])
    },
  )

  test('is one of them where it has a heading of its own', () => {
    const sessions = sessionsIn(
      `<h1>Föreläsningar</h1><h2>Vatten</h2><p>5 mars 2025 kl 18–19</p><h2>Kommande föreläsningar</h2><h3>Luft</h3><p>12 mars kl 18–19</p><h3>Eld</h3><p>19 mars kl 18–19</p>`,
    )
    expect(fieldsOf(sessions, 'title').flat()).toEqual(['Vatten', 'Luft', 'Eld'])
  })

  test('is one of them where its title stands behind its time', () => {
    const sessions = sessionsIn(
      `<h1>Program 5 mars 2025</h1><p>09.00 Samling</p><h2>Andra programpunkter</h2><p>10.00 Luft</p><p>10.30 Eld</p>`,
    )
    expect(fieldsOf(sessions, 'title').flat()).toEqual(['Samling', 'Luft', 'Eld'])
  })
})

describe('boxes in a row, with no space between them', () => {
  const page = (boxes: readonly string[], when: readonly string[]) =>
    `<p>${boxes.map(box => `<span>${box}</span>`).join('')}</p><h1>När loggarna ljuger</h1><div>${when.map(each => `<span>${each}</span>`).join('')}</div>`

  test('part where a picture says what one is', () => {
    const [session] = sessionsIn(
      page(
        ['Lightning talk', 'På engelska'],
        ['🗓 26 september 2024', '⏱ 19:10–19:25', '📍 Maskinrummet, Gasverket'],
      ),
    )
    expect(session).toMatchObject({
      kind: 'Lightning talk',
      language: 'engelska',
      start: '2024-09-26T19:10',
      place: 'Maskinrummet, Gasverket',
    })
  })

  test('part behind a number', () => {
    const [session] = sessionsIn(page(['T04', 'Föreläsning'], ['26 september 2024', '19.10–19.25']))
    expect(session).toMatchObject({ kind: 'Föreläsning', number: 'T04', start: '2024-09-26T19:10' })
    expect(session?.place).toBeUndefined()
  })

  test('are another language where nothing else stands beside it', () => {
    const [session] = sessionsIn(
      '<p><a href="/en">In English</a></p><h1>Loggar</h1><p>5 mars 2025 kl 18–19</p><p>Föreläsare: Bo Ek</p>',
    )
    expect(session?.language).toBeUndefined()
  })
})

test('“@” between spaces is where someone works', () => {
  const [session] = sessionsIn(
    '<h1>Loggar</h1><p>5 mars 2025 kl 18–19</p><div><p>Anna Berg</p><p>utvecklare @ Fjärrvind</p></div><p>Bo Ek @ KTH</p><p>Eva Al, doktorand @ SLU</p>',
  )
  expect(session && peopleOf(session)).toEqual([
    'Anna Berg | speaker | utvecklare | Fjärrvind',
    'Bo Ek | speaker | - | KTH',
    'Eva Al | speaker | doktorand | SLU',
  ])
})

describe('what is said of all sessions', () => {
  const card = (day: string, title: string) =>
    `<div><div>${day}</div><div><h2>${title}</h2><p>En text om det.</p></div></div>`
  const cards = [
    card('Tisdag 4 februari', 'Rätt lön'),
    card('Torsdag 6 mars', 'Nattarbete'),
    card('Onsdag 9 april', 'Pension'),
  ].join('')

  test.each([
    ['Alltid kl. 12.05–12.50, alltid på Zoom.', '12:05', 'Zoom'],
    ['Altid kl. 17 i Store sal.', '17:00', 'Store sal'],
    ['Aina klo 17–18.', '17:00', undefined],
  ])('“%s” says when and where', (said, start, place) => {
    const sessions = sessionsIn(`<h1>Webbinarier våren 2025</h1><p>${said}</p>${cards}`)
    expect(sessions).toHaveLength(3)
    for (const session of sessions)
      expect(session).toMatchObject({ start: expect.stringContaining(`T${start}`) })
    expect(sessions.map(each => each.place)).toEqual([place, place, place])
  })

  test.each([
    ['Poesiscenen', 'Poesiscenen'],
    ['Stora salen', 'Stora salen'],
    ['Kulturhuset', undefined],
    ['Poesi på scen', undefined],
  ])('the heading “%s” of the page', (heading, place) => {
    const sessions = sessionsIn(
      `<h1>${heading}</h1><h2>Fredag 20 september 2024</h2><p>10.30 Att debutera</p><p>11.30 Rim eller ruin?</p><p>12.30 Barnens haiku</p>`,
    )
    expect(sessions.map(each => each.place)).toEqual([place, place, place])
  })
})

describe('people under their titles', () => {
  const symposium = (who: string) =>
    sessionsIn(
      `<h1>Torvens tid 16 november 2023</h1><p>9.00<br><strong>Akademien öppnar</strong><br>Adolf Rehn</p><p>9.10<br><strong>Vad vet vi?</strong><br>${who}</p><p>10.30<br>Kaffe</p>`,
    ).flatMap(peopleOf)

  test.each([
    [
      'Professor Anna Mossberg<br>Skogsbygdens universitet',
      'Anna Mossberg | speaker | Professor | Skogsbygdens universitet',
    ],
    ['Anna Mossberg, forskare<br>Naturvårdarna', 'Anna Mossberg | speaker | forskare | Naturvårdarna'],
    ['Dr Ann Lee<br>Peatland Trust Caithness', 'Ann Lee | speaker | Dr | Peatland Trust Caithness'],
    ['Professor Anna Mossberg<br>Hur mår myren', 'Anna Mossberg | speaker | Professor | -'],
    ['Professor Anna Mossberg<br>Aulan', 'Anna Mossberg | speaker | Professor | -'],
  ])('“%s” have what stands below them, if it is a house', (who, person) => {
    expect(symposium(who)).toContain(person)
  })

  test('may be two of them', () => {
    expect(symposium('Professor Anna Mossberg<br>Birgitta Nääs, regionråd, Region Norr')).toEqual([
      'Adolf Rehn | speaker | - | -',
      'Anna Mossberg | speaker | Professor | -',
      'Birgitta Nääs | speaker | regionråd | Region Norr',
    ])
  })

  test('have their role in the place of a post', () => {
    const [session] = sessionsIn(
      '<h1>Exportera mera</h1><p>5 februari 2025 kl 8</p><h3>Medverkande:</h3><div><h4>Camilla Forn</h4><p>moderator<br>Handelskammaren</p></div><div><h4>Bo Ek</h4><p>vd<br>Torpa Snickeri</p></div>',
    )
    expect(session && peopleOf(session)).toEqual([
      'Camilla Forn | moderator | - | Handelskammaren',
      'Bo Ek | speaker | vd | Torpa Snickeri',
    ])
  })

  test.each([
    ['Leds av Ronja Kvist (slöjdlärare, Lyktskolan)', 'Ronja Kvist | leader | slöjdlärare | Lyktskolan'],
    ['Leds av Miriam Öster (skolbibliotekarie)', 'Miriam Öster | leader | skolbibliotekarie | -'],
    ['Leds av Miriam Öster (Lyktskolan)', 'Miriam Öster | leader | - | Lyktskolan'],
    ['Samtalet leds av docent Per Ek.', 'Per Ek | moderator | docent | -'],
    ['Workshopen leds av Per Ek.', 'Per Ek | leader | - | -'],
  ])('“%s”', (said, person) => {
    const [session] = sessionsIn(`<h1>Läsning i alla ämnen</h1><p>5 mars 2025 kl 18–19</p><p>${said}</p>`)
    expect(session && peopleOf(session)).toEqual([person])
  })
})

describe('a kind of session', () => {
  const day = (text: string) =>
    sessionsIn(
      `<h2>4 april 2024</h2><h3>9.00</h3><p><b>Betets blommor</b></p><h3>13.40</h3><p>${text}</p><h3>14.30</h3><p>Kaffe</p>`,
    )[1]

  test('stands before those who take part', () => {
    const session = day(
      '<b>Har fäboden en framtid?</b><br>Paneldebatt med Stina Get, bonde, och Egon Matt, Byarnas förbund.',
    )
    expect(session).toMatchObject({ kind: 'Paneldebatt', title: 'Har fäboden en framtid?' })
    expect(session && peopleOf(session)).toEqual([
      'Stina Get | panelist | bonde | -',
      'Egon Matt | panelist | - | Byarnas förbund',
    ])
  })

  test('is the title where what stands below says with whom', () => {
    expect(day('<b>Paneldiskussion</b><br>Med förmiddagens talare')?.title).toBe('Paneldiskussion')
    expect(day('<b>Paneldiskussion</b><br>Har myren en framtid?')?.title).toBe('Har myren en framtid?')
  })
})

test('labels in a list of facts that systems give them are read', () => {
  const [session] = sessionsIn(
    '<h1>Trött på riktigt</h1><dl><dt>Datum:</dt><dd>19 mars 2024</dd><dt>Tid:</dt><dd>18:00–19:30</dd><dt>Materialkostnad:</dt><dd>50 kr</dd><dt>Evenemang Kategori:</dt><dd>Föreläsning</dd><dt>Textning</dt><dd>Webbinariet skrivtolkas</dd></dl><p>Att vara trött är en sak.</p><div id="siteFoot"><p>Nordstiftet, Domkyrkogatan 1</p></div>',
  )
  expect(session).toMatchObject({ kind: 'Föreläsning', accessibility: ['skrivtolkas'] })
  expect(session?.blocks).toHaveLength(1)
})
