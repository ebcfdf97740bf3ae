import { expect, test } from 'vitest'
import { fieldsOf, sessionsIn } from './programme/read-html.ts'

/* What stands in a title's brackets, over it and far from it, and tells of its session. */

test('a time and a room in the brackets of a heading', () => {
  const sessions = sessionsIn(
    '<h1>13 november 2026</h1><h2>Session A: Skrivande (kl 10.15–12.00, sal 3)</h2><p>Vi skriver.</p><h2>Session B: Läsande (kl 13.15–15.00, Sal Ek)</h2><p>Vi läser.</p>',
  )
  expect(fieldsOf(sessions, 'number', 'title', 'start', 'place')).toEqual([
    ['A', 'Skrivande', '2026-11-13T10:15', 'sal 3'],
    ['B', 'Läsande', '2026-11-13T13:15', 'Sal Ek'],
  ])
})

test('the year of a season in a sentence is that of its days, and of no others', () => {
  const sessions = sessionsIn(
    '<h1>Tisdagar på museet</h1><p>Hösten 2026 öppnar vi salen fyra kvällar.</p><h2>6 oktober kl. 18.00–19.30: Glasbruket</h2><p>Det brann.</p><h2>20 oktober kl. 18.00–19.30: Kassaböckerna</h2><p>De räknade.</p><h2>12 januari kl. 18.00: Isen</h2><p>Den bar.</p>',
  )
  expect(fieldsOf(sessions, 'start')).toEqual([['2026-10-06T18:00'], ['2026-10-20T18:00'], ['18:00']])
})

test('a name that the tab says is not the title where a heading is', () => {
  const [session] = sessionsIn(
    '<title>Ph.d.-forsvar: Signe Torp</title><p>Ph.d.-forsvar</p><h1>Når tangen rådner: lugt og klager</h1><p>26. november 2026 kl. 13.00</p><p>Studiet bygger på dagbøger.</p><h2>Ph.d.-studerende</h2><p>Signe Torp</p>',
  )
  expect(session).toMatchObject({
    kind: 'Ph.d.-forsvar',
    title: 'Når tangen rådner: lugt og klager',
    people: [{ name: 'Signe Torp' }],
  })
})

test('whom one writes to is no speaker', () => {
  const [session] = sessionsIn(
    '<h1>Når tangen rådner</h1><p>26. november 2026 kl. 13.00</p><p>Afhandlingen kan læses ved henvendelse til ph.d.-sekretær Conni Sejersen, conni@nsu.example.</p>',
  )
  expect(session?.people).toEqual([])
})

test('talks behind the names of who gives them stay in the text, and the names are its speakers', () => {
  const [session] = sessionsIn(
    '<h1>13 november 2026</h1><h2>Session A: Skrivande, kl. 10.15–12.00</h2><ul><li>Eva Ström: <em>Att skriva för barn</em></li><li>Jan Lööf och Mia Ek (Lunds universitet): <em>Dialog i serier</em></li></ul><h2>Session B: Läsande, kl. 13.15–15.00</h2><p>Ida Vik: ”Boken som gåva”</p><p>Rut Sand: rektor, Viks skola</p>',
  )
  expect(session?.people).toMatchObject([{ name: 'Eva Ström' }, { name: 'Jan Lööf' }, { name: 'Mia Ek' }])
  expect(session?.people[0]).not.toHaveProperty('organisation')
  expect(session?.blocks).toMatchObject([{ kind: 'list', items: [{}, {}] }])
})

test('who stands before a colon and what one is is no talk', () => {
  const [session] = sessionsIn(
    '<h1>Boken som gåva</h1><p>13 november 2026 kl. 10.15</p><h2>Medverkande</h2><p>Rut Sand: <em>rektor, Viks skola</em></p>',
  )
  expect(session?.people).toMatchObject([{ name: 'Rut Sand', title: 'rektor', organisation: 'Viks skola' }])
})

test('chips are read each by itself, and none of them is the room that its author calls one', () => {
  const page = (gap: string): string =>
    `<article><div><span class="time">Tor 10:30 – 11:15</span><span class="room">Mässhall B</span><h1>Robotar i vården</h1><span class="badge">Panelsamtal</span>${gap}<span class="badge">AI</span></div><p>Allt fler robotar används.</p></article>`
  for (const gap of ['', ' '])
    expect(sessionsIn(page(gap))[0]).toMatchObject({
      kind: 'Panelsamtal',
      title: 'Robotar i vården',
      place: 'Mässhall B',
    })
})

test('a pause in one column of several is under its time', () => {
  const table = (room: string): string =>
    `<h1>18 april 2026</h1><table><tr><th>Tid</th><th>${room}</th><th>Lusthuset</th></tr><tr><td>10:15–11:00</td><td><b>Bokashi för otåliga</b></td><td><b>Snigeln, en vän?</b></td></tr><tr><td>12:00–13:00</td><td>Lunch</td><td></td></tr><tr><td>13:00–13:45</td><td><b>Vem får skörda?</b></td><td><b>Slöjda en såpinne</b></td></tr></table>`
  for (const room of ['Stora växthuset', 'Ängen'])
    expect(fieldsOf(sessionsIn(table(room)), 'title', 'start', 'place')[2]).toEqual([
      'Lunch',
      '2026-04-18T12:00',
      room,
    ])
})

test('what visitors wrote under a programme, and when it was written, is none of it', () => {
  const sessions = sessionsIn(
    '<h1>Schema 18 april 2026</h1><p>kalrot <time class="post-time" datetime="2026-04-12T19:05:11Z">12 april 2026 kl. 21:05</time></p><p>10.00 Välkommen</p><p>11.00 Fröer som inte får säljas</p><p>12.00 Lunch</p><div class="comments"><p>rovan 13 april 2026 kl. 08:40</p><p>Toppen! Jag tar med termosar.</p></div>',
  )
  expect(fieldsOf(sessions, 'title')).toEqual([['Välkommen'], ['Fröer som inte får säljas'], ['Lunch']])
})

test('where all is that says no other place', () => {
  const sessions = sessionsIn(
    '<h1>Kyrkohelgen 2026</h1><p>Om inget annat anges hålls programmet i Församlingscentret, Prästgårdsvägen 2.</p><h2>Fredag 13 mars</h2><h3>18.00 Kvällste</h3><h3>20.15 Completorium, Lillkyrkan</h3><h2>Lördag 14 mars</h2><h3>9.00 Morgonbön</h3>',
  )
  expect(fieldsOf(sessions, 'place')).toEqual([
    ['Församlingscentret, Prästgårdsvägen 2'],
    ['Lillkyrkan'],
    ['Församlingscentret, Prästgårdsvägen 2'],
  ])
})

test('a house in a sentence ends where the sentence goes on', () => {
  const [session] = sessionsIn(
    '<h1>Hur mår Vättern?</h1><p>Det berättar limnologen Malin Sättra vid Vätternvårdsförbundet om torsdagen den 19 mars 2026 klockan 18.00.</p>',
  )
  expect(session?.people).toMatchObject([{ name: 'Malin Sättra', organisation: 'Vätternvårdsförbundet' }])
})

test('where one meets is no post', () => {
  const [session] = sessionsIn(
    '<h1>21 mars 2026</h1><p>9.30 Stadsvandring med Lena Krok (samling vid entrén)</p><p>12.00 Lunch</p>',
  )
  expect(session?.people).toEqual([expect.not.objectContaining({ title: expect.anything() })])
})

test('who stands before "i samtal med" may be several', () => {
  const [session] = sessionsIn(
    '<h1>Bokhelgen</h1><p>3 oktober 2026 kl. 13.00</p><p>Brita Myr och Liv Ask i samtal med Tone Vik.</p>',
  )
  expect(session?.people).toMatchObject([{ name: 'Brita Myr' }, { name: 'Liv Ask' }, { name: 'Tone Vik' }])
})

test('what stands in an element behind a name in a speaker’s is what one is', () => {
  const slot = (time: string, title: string, who: string, track: string): string =>
    `<div class="slot"><div>${time}</div><div class="slot-body"><h3>${title}</h3><p class="speaker">${who}</p><span class="track">${track}</span></div></div>`
  const sessions = sessionsIn(
    `<h1>3 oktober 2026</h1>${slot('10.00', 'Lugn leverans', 'Priya Nair <span>utvecklare på Loom</span>', 'Spår A')}${slot('11.00', 'Färg som åldras', 'Tom Holm <span>Formgivare</span>', 'Spår B')}`,
  )
  expect(fieldsOf(sessions, 'title', 'track')).toEqual([
    ['Lugn leverans', 'Spår A'],
    ['Färg som åldras', 'Spår B'],
  ])
  expect(sessions.map(({ people }) => people)).toMatchObject([
    [{ name: 'Priya Nair', title: 'utvecklare', organisation: 'Loom' }],
    [{ name: 'Tom Holm', title: 'Formgivare' }],
  ])
})

test('a track alone beside a title is no kind', () => {
  const sessions = sessionsIn(
    '<h1>3 oktober 2026</h1><p>10.00</p><h3>Lugn leverans</h3><p>Spår A</p><p>11.00</p><h3>Färg som åldras</h3><p>Spår B</p>',
  )
  expect(sessions).toMatchObject([{ track: 'Spår A' }, { track: 'Spår B' }])
  expect(sessions.every(({ kind, number }) => kind === undefined && number === undefined)).toBe(true)
})

test('a panel is called by its kind where those who sit in it stand behind', () => {
  const [, session] = sessionsIn(
    '<h1>23 april 2026</h1><p>11.00 Paus</p><p>11.15 Panelsamtal: Lisa Fält, Bo Ek (Region Väst) och Sara Lind. Moderator: Mats Gren</p><p>12.00 Lunch</p>',
  )
  expect(session).toMatchObject({
    kind: 'Panelsamtal',
    title: 'Panelsamtal',
    people: [{ name: 'Lisa Fält' }, { name: 'Bo Ek' }, { name: 'Sara Lind' }, { name: 'Mats Gren' }],
  })
})

test('who is with stands behind a title in quotation marks', () => {
  const [, session] = sessionsIn(
    '<h1>23 april 2026</h1><p>9.00 Kaffe</p><p>10.00 ”Att våga fråga” med Lisa Fält, psykolog</p><p>12.00 Lunch</p>',
  )
  expect(session).toMatchObject({
    title: 'Att våga fråga',
    people: [{ name: 'Lisa Fält', title: 'psykolog' }],
  })
})

test('columns of sessions with their rooms in brackets are no columns of rooms', () => {
  const sessions = sessionsIn(
    '<h1>23 april 2026</h1><table><tr><th></th><th>Grupp 1</th><th>Grupp 2</th></tr><tr><th>9–10</th><td>Keramik (Ateljén)</td><td>Textil (Sal 4)</td></tr><tr><th>10–10.30</th><td colspan="2">Fika</td></tr><tr><th>10.30–12</th><td>Textil (Sal 4)</td><td>Keramik (Ateljén)</td></tr></table>',
  )
  expect(fieldsOf(sessions, 'title', 'place')).toEqual([
    ['Keramik', 'Ateljén'],
    ['Textil', 'Sal 4'],
    ['Fika', undefined],
    ['Textil', 'Sal 4'],
    ['Keramik', 'Ateljén'],
  ])
})

test('an open stage is what happens there', () => {
  const sessions = sessionsIn(
    '<h1>13 juni 2026</h1><table><tr><td><b>13.00</b></td><td><b>Öppen scen</b><br>Kom som du är!</td></tr><tr><td><b>14.00</b></td><td><b>Tuva läser</b></td></tr><tr><td><b>15.00</b></td><td><b>Poetry slam</b></td></tr></table>',
  )
  expect(fieldsOf(sessions, 'title', 'place')[0]).toEqual(['Öppen scen', undefined])
})

test('what is one text with the first value under a label is under it, too', () => {
  const [session] = sessionsIn(
    '<h1>Nya Stortorget</h1><p>12 mars 2026 kl. 18.00</p><aside><p><strong>Tillgänglighet</strong><br>Hörslinga<br>Teckenspråkstolk kan bokas</p></aside><p>Vi ritar om.</p>',
  )
  expect(session?.accessibility).toEqual(['Hörslinga', 'Teckenspråkstolk kan bokas'])
  expect(session?.blocks).toEqual([{ kind: 'paragraph', text: [{ text: 'Vi ritar om.' }] }])
})
