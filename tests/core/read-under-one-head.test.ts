import { describe, expect, test } from 'vitest'
import { fieldsOf, sessionsIn } from './programme/read-html.ts'

/* What stands over several sessions: a title with talks, a tab, a room; and what stands in the page's head. */

describe('talks under one time and one title', () => {
  const talk = (number: string, title: string, who: string): string =>
    `<div><p>${number}</p><h3>${title}</h3><p>Presenteras av: ${who}</p></div>`

  test('are sessions of that track', () => {
    const sessions = sessionsIn(
      `<h1>Postrar 2026</h1><div><h2>Vandring A: Barn</h2><p>Torsdag 23 april kl. 12.30–13.15</p>${talk('P1', 'Sover barn bättre i norr?', 'Eva Lind, läkare')}${talk('P2', 'Skolstart klockan tio', 'Bo Ek, psykolog')}</div><div><h2>Vandring B: Skift</h2><p>Fredag 24 april kl. 10.00–10.45</p>${talk('P3', 'Tupplur på tåg', 'Ann Berg, doktorand')}${talk('P4', 'Lånade sängar', 'Kim Dal, forskare')}</div>`,
    )
    expect(fieldsOf(sessions, 'number', 'title', 'start', 'track')).toEqual([
      ['P1', 'Sover barn bättre i norr?', '2026-04-23T12:30', 'Vandring A: Barn'],
      ['P2', 'Skolstart klockan tio', '2026-04-23T12:30', 'Vandring A: Barn'],
      ['P3', 'Tupplur på tåg', '2026-04-24T10:00', 'Vandring B: Skift'],
      ['P4', 'Lånade sängar', '2026-04-24T10:00', 'Vandring B: Skift'],
    ])
  })

  test('are none where headings stand over the sections of one session', () => {
    const sessions = sessionsIn(
      '<h1>Dagen 23 april 2026</h1><div><h2>Att leda i kris</h2><p>Kl. 10.00–11.00</p><h3>Om samtalet</h3><p>Vi talar om ledning.</p><h3>Medverkande</h3><p>Eva Lind, läkare</p></div><div><h2>Att följa</h2><p>Kl. 11.00–12.00</p><p>Bo Ek, psykolog</p></div>',
    )
    expect(fieldsOf(sessions, 'title')).toEqual([['Att leda i kris'], ['Att följa']])
  })
})

describe('a session whose talks have times within its own', () => {
  const row = (time: string, what: string): string => `<tr><td>${time}</td><td>${what}</td></tr>`

  test('is their track, and its room theirs', () => {
    const talks = `<table>${row('10:20 - 10:40', '<b>Needle ice</b><br>Eva Lind (KTH)')}${row('10:40 - 11:20', '<b>Warm winters</b><br>Bo Ek (SLU)')}</table>`
    const sessions = sessionsIn(
      `<h1>17 June 2025</h1><table>${row('9:00 - 10:00', '<b>Keynote: What peat remembers</b>')}${row('10:20 - 11:20', `<b>S1: Frost and Structure</b><br>Location: Room A<br>Chair: Rolf Hagen${talks}`)}${row('11:20 - 12:30', '<b>Lunch</b>')}</table>`,
    )
    expect(fieldsOf(sessions, 'title', 'start', 'place', 'track').slice(1, 3)).toEqual([
      ['Needle ice', '2025-06-17T10:20', 'Room A', 'S1: Frost and Structure'],
      ['Warm winters', '2025-06-17T10:40', 'Room A', 'S1: Frost and Structure'],
    ])
  })

  test('is one beside others where no box is theirs alone', () => {
    const sessions = sessionsIn(
      '<h1>17 juni 2025</h1><p>10.00–12.00 Verkstad om frost</p><p>10.00–10.45 Kyla i mark</p><p>10.45–11.15 Varma vintrar</p><p>12.00 Lunch</p>',
    )
    expect(sessions).toHaveLength(4)
  })
})

test('a column of subjects beside times and rooms is of titles, one of passes of numbers', () => {
  const sessions = sessionsIn(
    '<h1>19 maj 2026</h1><table><tr><th>Pass</th><th>Tid</th><th>Ämne</th><th>Talare</th><th>Lokal</th></tr><tr><td>1</td><td>09:30</td><td>Solceller och försäkring</td><td>Per Alm, ingenjör</td><td>J1</td></tr><tr><td></td><td>11:00</td><td colspan="3">Paus</td></tr><tr><td>2</td><td>11:20</td><td>Paneldebatt: Vem bygger nätet?</td><td>Bo Ek, Ann Dal, Li Ros (moderator)</td><td>Stora scenen</td></tr></table>',
  )
  expect(fieldsOf(sessions, 'number', 'title', 'place', 'track')).toEqual([
    ['1', 'Solceller och försäkring', 'J1', undefined],
    [undefined, 'Paus', undefined, undefined],
    ['2', 'Vem bygger nätet?', 'Stora scenen', undefined],
  ])
})

test('a line with the day and its hours is of the day, whenever the first session begins', () => {
  const sessions = sessionsIn(
    '<p>LÖRDAG 18 APRIL 2026 KL. 11:00–16:00</p><h1>Öppet hus</h1><p>Välkommen!</p><p>11.30 Invigning<br>12.00 Barnteater<br>13.00 Föreläsning ”Varför blinkar lampan?” av ingenjör Kim Ek<br>14.30 Frågesport</p>',
  )
  expect(fieldsOf(sessions, 'kind', 'title', 'start')).toEqual([
    [undefined, 'Invigning', '2026-04-18T11:30'],
    [undefined, 'Barnteater', '2026-04-18T12:00'],
    ['Föreläsning', 'Varför blinkar lampan?', '2026-04-18T13:00'],
    [undefined, 'Frågesport', '2026-04-18T14:30'],
  ])
  expect(sessions[2]?.people).toMatchObject([{ name: 'Kim Ek', title: 'ingenjör' }])
})

test('cards under one time are sessions, with chips over their titles', () => {
  const card = (chip: string, title: string, room: string): string =>
    `<div class="card"><div><span class="chip">Symposium</span><span class="chip">${chip}</span></div><div class="card-title">${title}</div><div><span>${room}</span></div></div>`
  const slot = (from: string, to: string, ...cards: string[]): string =>
    `<div class="slot"><div class="slot-time"><span>${from}</span><span>${to}</span></div>${cards.join('')}</div>`
  const sessions = sessionsIn(
    `<h1>Agenda</h1><h2>tors 7 maj 2026</h2>${slot('09:50', '10:20', '<div class="card"><div class="card-title">Kaffe</div></div>')}${slot('10:20', '11:20', card('Barn', 'Skolbarn som aldrig är utvilade', 'Sal B2'), card('Äldre', 'Nattsköterskans bästa knep', 'Sal B4'))}${slot('11:20', '12:30', '<div class="card"><div class="card-title">Lunch</div></div>')}`,
  )
  expect(fieldsOf(sessions, 'kind', 'title', 'start', 'place').slice(1, 3)).toEqual([
    ['Symposium', 'Skolbarn som aldrig är utvilade', '2026-05-07T10:20', 'Sal B2'],
    ['Symposium', 'Nattsköterskans bästa knep', '2026-05-07T10:20', 'Sal B4'],
  ])
})

test('an hour over its sessions, each with its own time, is none; and a heading that is a name no title', () => {
  const event = (title: string, time: string, who: string): string =>
    `<p><a href="/e/${who.length}" class="name">${title}</a></p><div><p>${time}</p><p>Vi berättar och visar.</p><div><h2>${who}</h2><p>speldesigner</p></div></div>`
  const sessions = sessionsIn(
    `<h1>Schema 4 oktober 2025</h1><div><p>10:00 CEST</p><div>${event('Att sluta i tid', '10:00 - 10:45 CEST', 'Tuva Lidgran')}</div></div><div><p>11:00 CEST</p><div>${event('Ljudet av en dörr', '11:00 - 11:45 CEST', 'Marwa Elkadi')}</div></div><div><p>12:00 CEST</p><div>${event('Ska spel vara snälla?', '12:00 - 13:00 CEST', 'Kim Ståhlgren')}</div></div>`,
  )
  expect(fieldsOf(sessions, 'title', 'start')).toEqual([
    ['Att sluta i tid', '2025-10-04T10:00'],
    ['Ljudet av en dörr', '2025-10-04T11:00'],
    ['Ska spel vara snälla?', '2025-10-04T12:00'],
  ])
})

test('a table may have a head before each day, and its foot first', () => {
  const day = (name: string, ...rows: string[]): string =>
    `<thead><tr><th colspan="2">${name}</th></tr></thead><tbody>${rows.map(row => `<tr>${row}</tr>`).join('')}</tbody>`
  const sessions = sessionsIn(
    `<h1>Kurs 3–4 november 2026</h1><table><tfoot><tr><td>15.00</td><td>Hemresa</td></tr></tfoot>${day('Tisdag 3 november', '<td>10.30</td><td>Vad är ett arkiv?</td>', '<td>13.00</td><td>Ordna</td>')}${day('Onsdag 4 november', '<td>9.00</td><td>Gallring</td>')}</table>`,
  )
  expect(fieldsOf(sessions, 'title', 'start')).toEqual([
    ['Vad är ett arkiv?', '2026-11-03T10:30'],
    ['Ordna', '2026-11-03T13:00'],
    ['Gallring', '2026-11-04T09:00'],
    ['Hemresa', '2026-11-04T15:00'],
  ])
})

test.each([
  [
    'letters from the line of the time on',
    '10.00 A. Bredband (sal 1)<br>Bo Ek, Vara kommun<br>B. Mat<br>Ann Dal, LRF',
  ],
])('%s count sessions side by side', (_, line) => {
  const sessions = sessionsIn(`<h1>15 oktober 2026</h1><p>9.00 Kaffe</p><p>${line}</p><p>11.30 Lunch</p>`)
  expect(fieldsOf(sessions, 'number', 'title', 'start').slice(1, 3)).toEqual([
    ['A', 'Bredband', '2026-10-15T10:00'],
    ['B', 'Mat', '2026-10-15T10:00'],
  ])
})

describe('what a heading says', () => {
  const session = (time: string, title: string): string => `<div><p>${time}</p><p>${title}</p></div>`

  test('ends with the tab that it stands in', () => {
    const sessions = sessionsIn(
      `<h1>12 maj 2026</h1><div>${session('09.00', 'Keynote')}</div><div><div><h4>Spår Ledning</h4><p>Sal Slussen</p>${session('10.00', 'Frågor om risk')}${session('11.00', 'Betala eller vägra?')}</div><div><h4>Spår Teknik</h4><p>Sal Dammen</p>${session('10.00', 'Loggar du rätt?')}${session('11.00', 'Vi knäcker ett kort')}</div></div><div>${session('12.00', 'Människan är inte svag')}${session('13.00', 'Årets hänglås')}</div>`,
    )
    expect(fieldsOf(sessions, 'title', 'track', 'place').slice(2)).toEqual([
      ['Betala eller vägra?', 'Spår Ledning', 'Sal Slussen'],
      ['Loggar du rätt?', 'Spår Teknik', 'Sal Dammen'],
      ['Vi knäcker ett kort', 'Spår Teknik', 'Sal Dammen'],
      ['Människan är inte svag', undefined, undefined],
      ['Årets hänglås', undefined, undefined],
    ])
  })

  test('of a block is not said of what ends the day', () => {
    const sessions = sessionsIn(
      '<h1>12 september 2025</h1><p>9.00 Kaffe</p><h3>Session I: Röster</h3><p>10.00 Telefonsvararen</p><p>11.00 Dialekt till salu</p><p>11.45 Avslutning</p>',
    )
    expect(fieldsOf(sessions, 'title', 'track').slice(-2)).toEqual([
      ['Dialekt till salu', 'Session I: Röster'],
      ['Avslutning', undefined],
    ])
  })
})

test('under a track’s heading stand its room and who chairs', () => {
  const column = (track: string, room: string, one: string, two: string): string =>
    `<div><h3>${track}</h3><p>${room}. Ordstyrer: Leif Kvam</p><p><b>10.50–11.20</b> <em>${one}</em><br>Eva Lind, lege</p><p><b>11.20–11.50</b> <em>${two}</em><br>Bo Ek, lege</p></div>`
  const sessions = sessionsIn(
    `<h1>23. januar 2025</h1><p><b>09.30</b> Åpning</p><div>${column('Spor A: Pasienten', 'Auditorium 1', 'Smerte hos barn', 'Når pårørende blir med')}${column('Spor B: Systemet', 'Rom B116', 'Hvor lenge kan en bil stå?', 'Svarte punkter')}</div><p><b>11.50</b> Lunsj</p>`,
  )
  expect(fieldsOf(sessions, 'title', 'place', 'track').slice(2, 4)).toEqual([
    ['Når pårørende blir med', 'Auditorium 1', 'Spor A: Pasienten'],
    ['Hvor lenge kan en bil stå?', 'Rom B116', 'Spor B: Systemet'],
  ])
})

test('a heading may name a faculty and its room', () => {
  const sessions = sessionsIn(
    '<h1>21 november 2025</h1><h2>Humanistiska fakulteten, Ekmansalen</h2><div><h3>10.00 Eva Lind, professor i nordiska språk</h3><p><em>Kommats historia</em></p></div><div><h3>10.30 Bo Ek, professor i musik</h3><p><em>Vad hör den som inte lyssnar?</em></p></div>',
  )
  expect(fieldsOf(sessions, 'title', 'place')).toEqual([
    ['Kommats historia', 'Ekmansalen'],
    ['Vad hör den som inte lyssnar?', 'Ekmansalen'],
  ])
  expect(sessions[0]?.people).toMatchObject([{ name: 'Eva Lind', title: 'professor i nordiska språk' }])
})

test('a series says its usual time once, and a day may say another and a place', () => {
  const sessions = sessionsIn(
    '<h1>Höstprogram 2026</h1><p>Månadsmötena börjar <b>kl 14.00 i Församlingssalen</b> om inget annat anges.</p><p><b>Tisdag 8 september</b><br><b>Ett liv på grund</b><br>Vi berättar.</p><p><b>Torsdag 22 oktober kl 10.00</b> (OBS dag och tid!)<br><b>Vattentornet</b><br>Samling vid grinden.</p><p><b>Tisdag 17 november</b>, Folkets hus<br><b>Ska bussen gå hit?</b></p><p><b>Tisdag 8 december kl 13.00</b><br><b>Julfest</b></p>',
  )
  expect(fieldsOf(sessions, 'title', 'start')).toEqual([
    ['Ett liv på grund', '2026-09-08T14:00'],
    ['Vattentornet', '2026-10-22T10:00'],
    ['Ska bussen gå hit?', '2026-11-17T14:00'],
    ['Julfest', '2026-12-08T13:00'],
  ])
})

test('a room may stand over the title in each box under one time', () => {
  const slot = (room: string, title: string): string => `<div><span>${room}</span> <h4>${title}</h4></div>`
  const sessions = sessionsIn(
    `<h1>29 november 2025</h1><ul><li>10:00<div><h4>Kaffe</h4></div></li><li>11:00<div>${slot('Läderrummet', 'Vi la ner vår chatt')}${slot('Nitsalen', 'Öppet pass')}</div></li><li>12:00<div><h4>Lunch</h4></div></li></ul>`,
  )
  expect(fieldsOf(sessions, 'title', 'place').slice(1, 3)).toEqual([
    ['Vi la ner vår chatt', 'Läderrummet'],
    ['Öppet pass', 'Nitsalen'],
  ])
})

test('a title in one text with its time is its session’s, though the others have boxes', () => {
  const event = (day: number, title: string): string =>
    `<span class="date">${day} aug 2026</span><span class="title">${title}</span><span class="time">11:00 - 12:00</span><span class="location">Båthallen</span>`
  const sessions = sessionsIn(
    `<h1>Dagarna</h1><div><p>${event(14, 'Det första liket')}</p><div><p>Sex författare läser.</p></div></div><div><p>${event(15, 'Poliser som läser')}</p><div><p>Två författare samtalar.</p></div></div><p>${event(16, 'Vem var det?')}</p>`,
  )
  expect(fieldsOf(sessions, 'title', 'start', 'place').at(-1)).toEqual([
    'Vem var det?',
    '2026-08-16T11:00',
    'Båthallen',
  ])
})

test('the day of all may stand in the site’s head, under its name', () => {
  const sessions = sessionsIn(
    '<header><p class="site-title"><a href="/">Lägret</a></p><p class="site-description">Lördag 9 maj 2026</p></header><main><h1>Schema</h1><p>08:30 Frukost</p><p>09:15 Välkomna!</p><p>09:30 Rubriker</p></main>',
  )
  expect(fieldsOf(sessions, 'start')[0]).toEqual(['2026-05-09T08:30'])
})

test('a news item’s day is not the programme’s', () => {
  const sessions = sessionsIn(
    '<h1>Öppet hus</h1><p>Pressmeddelande • Apr 02, 2026 08:15 CEST</p><p>Nu invigs stationen.</p><p>09.00 Portarna öppnas</p><p>09.30 Invigning</p><p>10.15 Därför brinner det</p>',
  )
  expect(fieldsOf(sessions, 'start')).toEqual([['09:00'], ['09:30'], ['10:15']])
})
