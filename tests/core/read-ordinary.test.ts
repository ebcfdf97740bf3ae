import { describe, expect, test } from 'vitest'
import { fieldsOf, peopleOf, sessionsIn } from './programme/read-html.ts'

describe('a table of times', () => {
  const table = (head: string) =>
    `<h1>Skoldagen 5 mars 2025</h1><table><tr><th>Tid</th><th>${head}</th><th>Lokal</th></tr><tr><td>8.30</td><td>Kaffe</td><td>Foajén</td></tr><tr><td>9.00</td><td>Välkommen!<br>Eva Nordin, skolchef</td><td>Stora salen</td></tr><tr><td>9.15–10.00</td><td><b>Läslust för alla</b><br>Bo Ahlgren, lektor</td><td>Stora salen</td></tr></table>`

  test.each(['Aktivitet', 'Programpunkt', 'Ämne', 'Vad'])('is read under “%s”', head => {
    expect(fieldsOf(sessionsIn(table(head)), 'title', 'place')).toEqual([
      ['Kaffe', 'Foajén'],
      ['Välkommen!', 'Stora salen'],
      ['Läslust för alla', 'Stora salen'],
    ])
  })
})

describe('a text that is made of elements', () => {
  const row = (time: string, title: string, room: string) =>
    `<div><time>${time}</time> <span>${title}</span> <em>${room}</em></div>`

  test('parts where one of them is a time', () => {
    const sessions = sessionsIn(
      `<h2>Monday 3 June 2024</h2>${row('09:00', 'Opening plenary', 'Hall A')}${row('09:30', 'How cities learn', 'Hall A')}${row('10:30', 'Housing', 'Room 3.14')}`,
    )
    expect(fieldsOf(sessions, 'title', 'place')).toEqual([
      ['Opening plenary', 'Hall A'],
      ['How cities learn', 'Hall A'],
      ['Housing', 'Room 3.14'],
    ])
  })

  test('goes on where words stand between them', () => {
    const [session] = sessionsIn(
      '<h1>Program 3 juni 2024</h1><p>09.00 Inledning</p><p>Vi ses <time>09.00</time> i <em>Aulan</em> som vanligt.</p><p>10.00 Fika</p>',
    )
    expect(session?.blocks).toMatchObject([
      { text: [{ text: 'Vi ses 09.00 i ' }, { text: 'Aulan' }, { text: ' som vanligt.' }] },
    ])
  })
})

describe('the days of a heading', () => {
  test.each([
    ['Dag 1 – måndag 3 juni 2024', '2024-06-03'],
    ['Day 1 - 3 June 2024', '2024-06-03'],
    ['Del 2 – 4 juni 2024', '2024-06-04'],
  ])('“%s” is one', (heading, day) => {
    const sessions = sessionsIn(
      `<h1>Program</h1><h2>${heading}</h2><p>09.00 Inledning</p><p>10.00 Vägen hit</p>`,
    )
    expect(fieldsOf(sessions, 'day').flat()).toEqual([day, day])
  })
})

describe('a series', () => {
  const series = (said: string, days: readonly string[]) =>
    `<h1>Seminarier hösten 2025</h1><p>${said}</p>${days.join('')}`
  const day = (date: string, title: string, more = '') =>
    `<h3>${date}</h3><p><strong>${title}</strong><br>Frida Nordmark, doktorand</p>${more}`

  test('has a session under each of its days, with what is said of all', () => {
    const sessions = sessionsIn(
      series('Seminarierna hålls på onsdagar kl 13.15–15.00 i sal D411, om inte annat anges.', [
        day('10 september', 'Tyst kunskap'),
        day('24 september', 'Schemat som algoritm'),
        day('8 oktober', 'Att lära av olyckor', '<p>Tid: kl 10.15–12.00</p>'),
      ]),
    )
    expect(fieldsOf(sessions, 'title', 'start', 'end', 'place')).toEqual([
      ['Tyst kunskap', '2025-09-10T13:15', '2025-09-10T15:00', 'sal D411'],
      ['Schemat som algoritm', '2025-09-24T13:15', '2025-09-24T15:00', 'sal D411'],
      ['Att lära av olyckor', '2025-10-08T10:15', '2025-10-08T12:00', 'sal D411'],
    ])
    expect(sessions.flatMap(peopleOf)).toHaveLength(3)
  })

  test.each([
    ['Alle møtene er tirsdager kl. 18–20 i Lille sal.', '18:00', 'Lille sal'],
    ['All talks are on Thursdays 16:00–17:00 in Room 12.', '16:00', 'Room 12'],
    ['Luennot pidetään torstaisin klo 18–20.', '18:00', undefined],
  ])('is told of in “%s”', (said, start, place) => {
    const [session] = sessionsIn(
      series(said, [day('10.9.2025', 'Hav och vind'), day('24.9.2025', 'Sten'), day('8.10.2025', 'Jord')]),
    )
    expect([session?.start, session?.place]).toEqual([`2025-09-10T${start}`, place])
  })
})

describe('the page of one session', () => {
  test('is not taken apart into its sections', () => {
    const sessions = sessionsIn(
      '<div class="a"><p>SUNDVECKAN 2024</p><h1>Rundabordssamtal: Vem ska plantera skogen?</h1></div><div class="b"><div><p>Varje vår sätts nära fyrahundra miljoner plantor i svensk mark.</p></div><div><div><h4>När</h4><p>26 juni 2024 kl. 14.00–15.00</p></div><div><h4>Medverkande</h4><p>Daniel Furuhed, avtalssekreterare, Skogsarbetarna<br>Lovisa Barrling, skogschef, Norra Massa</p></div></div></div><div class="c"><a href="/p">Våra programpunkter</a></div>',
    )
    expect(fieldsOf(sessions, 'title', 'start')).toEqual([['Vem ska plantera skogen?', '2024-06-26T14:00']])
  })

  test('is more than the menu beside it', () => {
    const [session] = sessionsIn(
      '<table><tr><td><img src="/x.gif" alt=""><br><b>Kalender</b><br><a href="/s">Seminarier</a><br><a href="/k">Kurser</a></td><td><b>SEMINARIUM</b><br><font size="4"><b>Vem väger risken? Om gränsvärden</b></font><p>Bakom varje gränsvärde finns en förhandling mellan många.</p><table><tr><td><b>Tid</b></td><td>Torsdagen den 16 oktober 2008 kl 13.00-16.00</td></tr><tr><td><b>Plats</b></td><td>Sal Berzelius</td></tr></table></td></tr></table>',
      { title: 'Seminarium: Vem väger risken?' },
    )
    expect(session).toMatchObject({ start: '2008-10-16T13:00', place: 'Sal Berzelius' })
    expect(session?.blocks).toHaveLength(1)
  })
})

describe('a row of a schedule', () => {
  const schedule = (...rows: readonly string[]) =>
    sessionsIn(
      `<h1>Kyrkodagen 20 september 2025</h1>${rows.map(row => `<p>${row}</p>`).join('')}<p>15.00 Avslutning</p>`,
    )

  test('comes apart at bars', () => {
    const [session] = schedule(
      '10:20 – 11:00 | Kvalitet underifrån | Ewa Grip &amp; Tom Ask, Malmö stad | Sal 101',
    )
    expect(session).toMatchObject({ title: 'Kvalitet underifrån', place: 'Sal 101' })
    expect(session && peopleOf(session)).toEqual([
      'Ewa Grip | speaker | - | -',
      'Tom Ask | speaker | - | Malmö stad',
    ])
  })

  test.each([
    [
      '10.00 Mässa i Kristine kyrka, präst: Elin Wik, musik: Kyrkokören',
      'Mässa i Kristine kyrka',
      ['Elin Wik'],
    ],
    [
      '10.00 ”Tro och tvivel” – föredrag av biskop emerita Tuulikki Bylund',
      'Tro och tvivel',
      ['Tuulikki Bylund'],
    ],
    [
      '10.00 Lunch i församlingshemmet (anmälan senast 12/9 till exp@falun.example)',
      'Lunch i församlingshemmet',
      [],
    ],
    [
      '10.00 Samtal mellan Elin Wik och Jonas Hed om framtiden. Moderator är Kerstin Ås.',
      'Samtal mellan Elin Wik och Jonas Hed om framtiden',
      ['Elin Wik', 'Jonas Hed', 'Kerstin Ås'],
    ],
  ])('“%s”', (row, title, names) => {
    const [session] = schedule(row)
    expect([session?.title, session?.people.map(({ name }) => name)]).toEqual([title, names])
  })
})

describe('what is said once', () => {
  test('the day of all sessions, under them', () => {
    const sessions = sessionsIn(
      '<h3>Spår 1</h3><ul><li>10:00 Närvaro som nyckel</li><li>11:00 Läsning i alla ämnen</li></ul><p>Alla pass hålls den 12 mars 2026 på Münchenbryggeriet.</p>',
    )
    expect(fieldsOf(sessions, 'day').flat()).toEqual(['2026-03-12', '2026-03-12'])
  })

  test('the place between bars behind a day and a time', () => {
    const [session] = sessionsIn(
      '<h1>Vem får bo kvar?</h1><p>2024-04-18 kl. 13:00 – 15:00 | ABF-huset, Beskowsalen, Sveavägen 41 | Fri entré</p><p>Efter föredragen blir det samtal, lett av Marcus Mohall, doktorand.</p>',
    )
    expect(session).toMatchObject({
      place: 'ABF-huset, Beskowsalen, Sveavägen 41',
      people: [{ name: 'Marcus Mohall' }],
    })
  })

  test('the time of groups to choose from', () => {
    const sessions = sessionsIn(
      '<h1>Dagen 26 november 2025</h1><p>10:00-11:00 Inledning</p><p>11:00-11:45 Breakout-sessioner (välj en)<br>* Robotar i ekonomi, rum 3<br>* Chattbotar, rum 4</p><p>11:45 Avslut</p>',
    )
    expect(fieldsOf(sessions, 'title', 'place').slice(1, 3)).toEqual([
      ['Robotar i ekonomi', 'rum 3'],
      ['Chattbotar', 'rum 4'],
    ])
  })
})

describe('what stands around one session', () => {
  const page = (...parts: readonly string[]) => sessionsIn(`<h1>Måltidens politik</h1>${parts.join('')}`)

  test('facts in one line between bars', () => {
    const [session] = page(
      '<p>Keynote | Onsdag 3 juni 2026 | 09:00–09:45 | Kongresshallen</p><p>Vem bestämmer maten?</p>',
    )
    expect(session).toMatchObject({ kind: 'Keynote', start: '2026-06-03T09:00', place: 'Kongresshallen' })
  })

  test('other events with their times', () => {
    const sessions = page(
      '<p>📅 14 april 2026</p><p>🕐 12.00–12.45</p><p>📍 Torget</p><p>Sedan 2011 ska maten vara näringsriktig.</p><h2>Mer från samma dag</h2><ul><li><a href="/a">10.00 Mat i kris</a></li><li><a href="/b">11.00 Smaklek</a></li></ul>',
    )
    expect(fieldsOf(sessions, 'title', 'start')).toEqual([['Måltidens politik', '2026-04-14T12:00']])
  })

  test('its track', () => {
    const [session] = sessionsIn(
      '<p>Spår 2: Hållbar stad</p><p>Kl 14:15</p><h1>Dagvatten som resurs</h1><p>Johanna Fors, ingenjör</p>',
    )
    expect(session?.track).toBe('Spår 2: Hållbar stad')
  })

  test('a house and its room in small letters', () => {
    const [session] = page('<p>Onsdag 5 februari 2025</p><p>18:00–20:00</p><p>Stadsbiblioteket, hörsalen</p>')
    expect(session?.place).toBe('Stadsbiblioteket, hörsalen')
  })
})

describe('the text of a session', () => {
  const texts = (body: string) => {
    const [session] = sessionsIn(`<h1>Digital tillit</h1><p>14 november 2024 kl. 13.15–14.00</p>${body}`)
    return session?.blocks
  }

  test('goes on behind a label in the middle of a sentence', () => {
    expect(texts('<p>Frågor är välkomna på Twitter: @digitalvard.</p>')).toMatchObject([
      { text: [{ text: 'Frågor är välkomna på Twitter: @digitalvard.' }] },
    ])
  })

  test('is a list where bullets were typed in one line', () => {
    expect(texts('<p>• Mål som märks • Mod att sluta</p>')).toMatchObject([
      { kind: 'list', items: [{ text: [{ text: 'Mål som märks' }] }, { text: [{ text: 'Mod att sluta' }] }] },
    ])
  })

  test('quotes people who are not there', () => {
    const [session] = sessionsIn(
      '<h1>Digital tillit</h1><p>14 november 2024 kl. 13.15</p><p>”Vi såg att färre ringde”, säger Per Holm, chef på vårdcentralen.</p><p>Föreläsare: Maria Sundin, läkare</p><h3>Om Maria Sundin</h3><p>Maria Sundin disputerade 2016.</p>',
    )
    expect(session && peopleOf(session)).toEqual(['Maria Sundin | speaker | läkare | -'])
  })

  test('names speakers in Finnish', () => {
    const [session] = sessionsIn(
      '<h1>Kuka puhuu metsästä?</h1><p>Aika: ke 12.3.2025 klo 14–16</p><p>Alustajina professori Anna Virtanen (Helsingin yliopisto) ja tutkija Mikko Salo (Luke).</p>',
    )
    expect(session && peopleOf(session)).toEqual([
      'Anna Virtanen | speaker | professori | Helsingin yliopisto',
      'Mikko Salo | speaker | tutkija | Luke',
    ])
  })
})

describe('who takes part, and what is said of them', () => {
  const rows = (...parts: readonly string[]) =>
    sessionsIn(
      `<h1>Höstmötet 11 oktober 2025</h1>${parts.map(part => `<p>${part}</p>`).join('')}<p>15.00<br>Avslutning</p>`,
    )

  test.each([
    ['13.00 Poesi: Ali Rad, Eva Sund, Jon Bo', 'Poesi', ['Ali Rad', 'Eva Sund', 'Jon Bo']],
    [
      '10.15<br>Gästtalare: Magnus Ljung, avtalssekreterare LO<br>”Så vände vi lönerna”',
      'Så vände vi lönerna',
      ['Magnus Ljung'],
    ],
    [
      '10.20 Pass 1: Kompetens i glesbygd. Medverkande: Åsa Lind, Arbetsförmedlingen. Lokal: Tylö',
      'Kompetens i glesbygd',
      ['Åsa Lind'],
    ],
    [
      '10.00 Aska. Medverkande: Tilda Marklund, författare, i samtal med Arvid Sehlin, bibliotekarie',
      'Aska',
      ['Tilda Marklund', 'Arvid Sehlin'],
    ],
    [
      '10.00 Varroa: tio år av misstag, föredrag av Christer Palm, bitillsynsman',
      'Varroa: tio år av misstag',
      ['Christer Palm'],
    ],
    ['09.15 Lek og læring – Førsteamanuensis Kjersti Lie, OsloMet', 'Lek og læring', ['Kjersti Lie']],
  ])('“%s”', (row, title, names) => {
    const [session] = rows(row)
    expect([session?.title, session?.people.map(({ name }) => name)]).toEqual([title, names])
  })

  test('a room behind a person is the session’s', () => {
    const sessions = rows(
      '13.00 Invigning, landshövding Maria Ehr, Stora salen',
      '14.00 Språk, Mona Vik (rom 201)',
    )
    expect(fieldsOf(sessions.slice(0, 2), 'title', 'place')).toEqual([
      ['Invigning', 'Stora salen'],
      ['Språk', 'rom 201'],
    ])
    expect(sessions.flatMap(peopleOf)).toEqual([
      'Maria Ehr | speaker | landshövding | -',
      'Mona Vik | speaker | - | -',
    ])
  })

  test('how many may come is no part of where', () => {
    const [session] = rows('10.30 Bygg en vaxsmältare. Plats: Gamla smedjan. Max 15 deltagare.')
    expect(session?.place).toBe('Gamla smedjan')
  })

  test('a clause behind a name stays in the text', () => {
    const [session] = sessionsIn(
      '<h1>Skogens hemliga liv</h1><p>6 november 2025 kl. 18.30</p><p>Ekologen Maja Grön tar oss med ner under mossan.</p><p>Maja Grön, forskare vid SLU i Umeå, har ägnat tjugo år åt att lyssna på dem.</p>',
    )
    expect(session?.blocks).toHaveLength(2)
    expect(session?.people).toMatchObject([{ name: 'Maja Grön' }])
  })

  test('the place in the sentence that invites', () => {
    const [session] = sessionsIn(
      '<h1>Lunchseminarium om hälsa</h1><p>Vi bjuder in till ett lunchseminarium tisdagen den 11 februari 2025 kl. 12.00–13.00 i sal R1122, hus R, om du vill lyssna.</p>',
    )
    expect(session).toMatchObject({ start: '2025-02-11T12:00', place: 'sal R1122, hus R' })
  })
})

describe('labels and what stands under them', () => {
  const page = (body: string) => sessionsIn(`<h1>Hjärnan och musiken</h1>${body}`)[0]
  const text = (body: string) => JSON.stringify(page(body)?.blocks)

  test('a price under its heading is no text', () => {
    expect(
      text(
        '<h2>När</h2><p>12 mars 2025 kl. 18</p><h2>Pris</h2><p>Kostnadsfritt</p><p>Varför ryser vi av vissa ackord?</p>',
      ),
    ).not.toMatch(/Pris|Kostnadsfritt/)
  })

  test('numbered contacts and the label of the text are none of it', () => {
    expect(
      text(
        '<div><b>Dag:</b> 25/6 2025 08:30 - 09:15</div><div><b>Utökad information om evenemanget:</b></div><div>Var tredje ung saknar jobb. Vad fungerar?</div><div><b>Kontaktperson 1:</b> Anna Sten, Fryshuset, 070-000 00 00</div><div><b>Webb:</b> <a href="https://f.example">https://f.example</a></div>',
      ),
    ).toBe('[{"kind":"paragraph","text":[{"text":"Var tredje ung saknar jobb. Vad fungerar?"}]}]')
  })

  test('a degree before a name is not all that is said of one', () => {
    const session = page(
      '<p>12 March 2025, 11:20</p><h2>Speaker</h2><div><h3>Dr. Priya Nair</h3><p>Head of Digital, St Mary’s Hospital</p></div>',
    )
    expect(session && peopleOf(session)).toEqual([
      'Priya Nair | speaker | Head of Digital | St Mary’s Hospital',
    ])
  })

  test('who welcomes is no title', () => {
    const [session] = sessionsIn(
      '<h1>Program 20 maj 2025</h1><p>08.30 Inledning<br>Moderator Kattis Wall hälsar välkommen</p><p>08.45 Unga och ensamhet<br>Filip Lo, psykolog</p><p>12.00 Lunch</p>',
    )
    expect(session?.title).toBe('Inledning')
  })

  test('a place that is not told yet is none', () => {
    const card = (date: string, title: string, place: string) =>
      `<div><p>${date} 2025</p><h3>${title}</h3><p>15:00 – 17:00, ${place}</p></div>`
    const sessions = sessionsIn(
      `<h1>På gång</h1>${card('14 oktober', 'Kompetens i vården', 'Zoom')}${card('21 oktober', 'Lön steg för steg', 'Lokal meddelas')}${card('5 november', 'Träff för chefer', 'Zoom')}`,
    )
    expect(fieldsOf(sessions, 'place').flat()).toEqual(['Zoom', undefined, 'Zoom'])
  })
})

test.each(['Måndag 21 februari 2005', '21.2.2005', 'Mandag den 21. februar 2000'])(
  'the year in “%s” is no time',
  date => {
    const [session] = sessionsIn(
      `<h1>Nya vägar</h1><dl><dt>Datum</dt><dd>${date}</dd><dt>Klockan</dt><dd>09.30-10.00</dd><dt>Var</dt><dd>Konferensrum Björken</dd></dl><p>Så ser det ut.</p>`,
    )
    expect(session?.start).toMatch(/T09:30$/)
  },
)
