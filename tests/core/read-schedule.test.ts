import { describe, expect, test } from 'vitest'
import { fieldsOf, peopleOf, sessionsIn } from './programme/read-html.ts'

const titles = (body: string) => fieldsOf(sessionsIn(body), 'title').flat()
const text = (session: { blocks: unknown } | undefined) => JSON.stringify(session?.blocks)

describe('tables', () => {
  const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`

  test('columns without heads are told by what they hold', () => {
    const sessions = sessionsIn(
      `<table>${row('kl 18', '<b>Allspel på gården</b><br>Alla är välkomna, ta med stol.', 'Logen')}${row('kl 19', '<b>Invigning</b>', 'Stora scenen')}${row('kl 20', '<b>Dans</b>', 'Dansbanan')}${row('kl 22', '<b>Nattspel</b>', 'Logen')}</table>`,
    )
    expect(fieldsOf(sessions, 'title', 'place')).toEqual([
      ['Allspel på gården', 'Logen'],
      ['Invigning', 'Stora scenen'],
      ['Dans', 'Dansbanan'],
      ['Nattspel', 'Logen'],
    ])
  })

  test('a column of people under an unknown head, one of titles under “Tema”', () => {
    const sessions = sessionsIn(
      `<table><tr><th>Klokkeslett</th><th>Tema</th><th>Ved</th></tr>${row('09.00–09.30', 'Kaffe', '')}${row('09.30–10.00', 'Hvem ser barna?', 'Torgeir Nyrud, psykolog, Skarvnes DPS')}${row('10.00–10.30', 'Team i praksis', 'Merete Hauglid, rådgiver, Oslo kommune')}</table>`,
    )
    expect(fieldsOf(sessions, 'title', 'track')).toEqual([
      ['Kaffe', undefined],
      ['Hvem ser barna?', undefined],
      ['Team i praksis', undefined],
    ])
    expect(sessions.flatMap(peopleOf)[0]).toBe('Torgeir Nyrud | speaker | psykolog | Skarvnes DPS')
  })

  test('rooms over the columns of a grid stay heads', () => {
    const sessions = sessionsIn(
      `<table><tr><th></th><th>Sal A</th><th>Sal B</th></tr>${row('10.00', 'Om hav', 'Om skog')}${row('11.00', 'Om is', 'Om eld')}</table>`,
    )
    expect(fieldsOf(sessions, 'title', 'place')).toEqual([
      ['Om hav', 'Sal A'],
      ['Om skog', 'Sal B'],
      ['Om is', 'Sal A'],
      ['Om eld', 'Sal B'],
    ])
  })

  test('a head that names leaders gives their role', () => {
    const [first] = sessionsIn(
      `<p>09.00 Valbara pass, välj ett</p><table><tr><th>Nr</th><th>Rubrik</th><th>Ledare</th><th>Rum</th></tr>${row('1', 'Söka pengar', 'Ingela Forsäng', 'Slöjdsalen')}${row('2', 'Laga cykeln', 'Bo Ek', 'Sal 4')}</table><p>10.00 Kaffe</p><p>10.30 Avslutning</p>`,
    )
    expect(first).toMatchObject({ number: '1', title: 'Söka pengar', place: 'Slöjdsalen', start: '09:00' })
    expect(first && peopleOf(first)).toEqual(['Ingela Forsäng | leader | - | -'])
  })
})

describe('class names that no table holds', () => {
  const item = (time: string, title: string, room: string) =>
    `<div class="ev"><a href="/e/${time}" class="name">${title}<span class="vs">${room}</span></a><span class="tm">${time}</span></div>`

  test('are rooms where they hold rooms', () =>
    expect(
      fieldsOf(
        sessionsIn(
          item('09:00 - 09:45', 'Små spel, stora sorger', 'Biografen') +
            item('10:00 - 10:45', 'Nätkod på tåget', 'Lokstallet') +
            item('11:00 - 11:45', 'Prototyper på papper', 'Verkstaden'),
        ),
        'title',
        'place',
      ),
    ).toEqual([
      ['Små spel, stora sorger', 'Biografen'],
      ['Nätkod på tåget', 'Lokstallet'],
      ['Prototyper på papper', 'Verkstaden'],
    ]))

  test('say nothing where they hold all kinds of text', () =>
    expect(
      fieldsOf(
        sessionsIn(
          '<p class="n">9.00 Kaffe</p><p class="n">10.00 Stora scenen i kris</p><p class="n">11.00 Hur gick det?</p>',
        ),
        'title',
        'place',
      ).flat(),
    ).toEqual(['Kaffe', undefined, 'Stora scenen i kris', undefined, 'Hur gick det?', undefined]))
})

test('a time over several that each say it again, with their end, is no session', () =>
  expect(
    fieldsOf(
      sessionsIn(
        '<h3>09:00 CEST</h3><p><b>Om hav</b></p><p>09:00 - 09:45</p><p><b>Om skog</b></p><p>09:00 - 10:30</p><h3>11:00 CEST</h3><p><b>Om is</b></p><p>11:00 - 11:45</p>',
      ),
      'title',
      'end',
    ),
  ).toEqual([
    ['Om hav', '09:45'],
    ['Om skog', '10:30'],
    ['Om is', '11:45'],
  ]))

describe('what stands behind most times tells of the others', () => {
  test('a room behind a comma', () =>
    expect(
      fieldsOf(
        sessionsIn(
          '<h3>Symposium om njurar</h3><p>kl. 09.00–10.00, Stora salen</p><h3>Fria föredrag</h3><p>kl. 10.00–11.00, Sal 3</p><h3>Middag</h3><p>kl. 19.00, Halmby slott</p>',
        ),
        'title',
        'place',
      ),
    ).toEqual([
      ['Symposium om njurar', 'Stora salen'],
      ['Fria föredrag', 'Sal 3'],
      ['Middag', 'Halmby slott'],
    ]))

  test('a title that looks like a room', () =>
    expect(
      titles(
        '<h3>9.00 Kaffe</h3><h3>9.30 Grupparbete</h3><p>Om:</p><ul><li>Lek</li><li>Ord</li></ul><h3>10.30 Samling i plenum</h3><h3>11.00 Tack för i dag</h3>',
      ),
    ).toEqual(['Kaffe', 'Grupparbete', 'Samling i plenum', 'Tack för i dag']))
})

describe('kinds as titles', () => {
  test.each([
    ['9.30 Inledning<br>Gert Månsson, Agrarrådgivarna', 'Inledning'],
    ['9.30 Invigning<br>Tal av Ragnhild Aspelin, landshövding.', 'Invigning'],
    ['9.30 Seminarium<br>Vem äger skogen?', 'Vem äger skogen?'],
  ])('%s', (line, title) =>
    expect(titles(`<p>9.00 Kaffe</p><p>${line}</p><p>10.00 Lunch</p>`)[1]).toBe(title),
  )
})

describe('numbers', () => {
  const numbers = (...heads: string[]) =>
    fieldsOf(
      sessionsIn(
        `<h2>Pass 1, kl. 10.30–11.45</h2>${heads.map(head => `<details><summary>${head}</summary><p>Lokal: Sal 1</p></details>`).join('')}<p>12.00 Lunch</p><p>13.00 Slut</p>`,
      ),
      'number',
      'title',
    ).slice(0, heads.length)
  test('“1A” before a title is one, “3D” is none', () =>
    expect(numbers('1A Läsa högt', '1B Räkna tyst', '3D Skriva ut')).toEqual([
      ['1A', 'Läsa högt'],
      ['1B', 'Räkna tyst'],
      [undefined, '3D Skriva ut'],
    ]))
})

describe('tracks', () => {
  test('have their room in brackets', () =>
    expect(
      fieldsOf(
        sessionsIn(
          '<h3>Spor A: Genopretning (Sal 1)</h3><p>11.00 Stenrev</p><p>11.30 Bækken</p><h3>Spor B: Klima (Lokale 4)</h3><p>11.00 Skybrud</p><p>11.30 Grøde</p>',
        ),
        'track',
        'place',
      ),
    ).toEqual([
      ['Spor A: Genopretning', 'Sal 1'],
      ['Spor A: Genopretning', 'Sal 1'],
      ['Spor B: Klima', 'Lokale 4'],
      ['Spor B: Klima', 'Lokale 4'],
    ]))

  test('a block ends at the next pause; one that says its time heads a group', () =>
    expect(
      fieldsOf(
        sessionsIn(
          '<h3>Session 1: Animals</h3><p>11:00 Beluga nurseries</p><p>11:30 Seal song</p><p>12:00 Lunch</p><p>13:00 Poster walk</p>',
        ),
        'track',
      ).flat(),
    ).toEqual(['Session 1: Animals', 'Session 1: Animals', undefined, undefined]))
})

describe('people in items', () => {
  const second = (item: string) =>
    sessionsIn(`<p>9.00 Kaffe</p>${item}<p>12.00 Lunch</p><p>13.00 Slut</p>`)[1]

  test('sentences of people part from the text', () => {
    const session = second(
      '<p><strong>10.15 När originalet tiger</strong> Tre översättare visar hur de löste det. Aleksandra Berg, översättare, och Maimuna Diallo, poet. Moderator: Tamara Nord, ordförande, Förbundet.</p>',
    )
    expect(session && peopleOf(session)).toEqual([
      'Aleksandra Berg | speaker | översättare | -',
      'Maimuna Diallo | speaker | poet | -',
      'Tamara Nord | moderator | ordförande | Förbundet',
    ])
    expect(text(session)).toContain('hur de löste det."')
    expect(text(session)).not.toContain('Diallo')
  })

  test('what someone tells stays in it', () =>
    expect(
      text(
        second(
          '<p><strong>10.15 Insatser i skolan</strong> Forskningen visar olika. Birgitta Pers, lektor i pedagogik, berättar.</p>',
        ),
      ),
    ).toContain('berättar.'))

  test('a question and those who are with', () => {
    const session = second(
      '<p>10.00 Panelsamtale: Hvem eier frivilligheten? Med Ketil Aas, Gro Myk og Trond Eid. Møteleder: Wenche Rygg</p>',
    )
    expect(session).toMatchObject({ kind: 'Panelsamtale', title: 'Hvem eier frivilligheten?' })
    expect(session && peopleOf(session)).toEqual([
      'Ketil Aas | speaker | - | -',
      'Gro Myk | speaker | - | -',
      'Trond Eid | speaker | - | -',
      'Wenche Rygg | moderator | - | -',
    ])
  })

  test.each([
    [
      '10.00 Om is<br>Prosessleder: Siv Aune, rådgiver, Regionen',
      ['Siv Aune | leader | rådgiver | Regionen'],
    ],
    [
      '10.00 Om is<br>Prisutdelare: Carl Meijer, juryns ordförande',
      ['Carl Meijer | other | juryns ordförande | -'],
    ],
    [
      '10.00 Om is<br>Tilda Ek, Fältforsk Mitt &amp; Ulf Ask, Fältforsk Syd',
      ['Tilda Ek | speaker | - | Fältforsk Mitt', 'Ulf Ask | speaker | - | Fältforsk Syd'],
    ],
    [
      '10.00 Liang Hu and Eirik Mo: The sound of a glacier',
      ['Liang Hu | speaker | - | -', 'Eirik Mo | speaker | - | -'],
    ],
    [
      '10.00 Om is<br>Moderator: Vera Lund<br>Bo Ek',
      ['Vera Lund | moderator | - | -', 'Bo Ek | speaker | - | -'],
    ],
  ])('%s', (item, people) => {
    const session = second(`<p>${item}</p>`)
    expect(session && peopleOf(session)).toEqual(people)
  })

  test('a heading that is a name is the speaker, not the text', () => {
    const session = second('<h4>10.00</h4><h3>Dorotea Blom</h3><p>Slakteriet som byn köpte</p>')
    expect(session).toMatchObject({ title: 'Slakteriet som byn köpte', blocks: [] })
    expect(session && peopleOf(session)).toEqual(['Dorotea Blom | speaker | - | -'])
  })
})

describe('brackets behind a title', () => {
  const second = (item: string) => sessionsIn(`<p>9.00 Kaffe</p><p>${item}</p><p>12.00 Lunch</p>`)[1]
  test.each([
    ['10.00 Kielikylpy tänään (på finska)', { title: 'Kielikylpy tänään', language: 'finska' }],
    ['10.00 Kartor (kokoushuone Kuusi)', { title: 'Kartor', place: 'kokoushuone Kuusi' }],
    [
      '10.00 Arbetsro är inte tystnad, Samuel Hag, lektor, Högskolan Mellan (Idrottshallen)',
      { title: 'Arbetsro är inte tystnad', place: 'Idrottshallen' },
    ],
    ['10.00 Samiska röster på svenska', { title: 'Samiska röster på svenska' }],
  ])('%s', (item, expected) => {
    const { title, language, place } = second(item) ?? {}
    expect({ title, language, place }).toEqual({ language: undefined, place: undefined, ...expected })
  })
})

test('what a session is about is not how it is made accessible', () =>
  expect(
    fieldsOf(
      sessionsIn(
        '<p>9.00 Vi delar ut priset Årets tolkning</p><p>10.00 Om bild<br>Teckenspråkstolkas</p><p>11.00 Lunch</p>',
      ),
      'accessibility',
    ).flat(),
  ).toEqual([[], ['Teckenspråkstolkas'], []]))

test('a theme that is a question is text, another is a track', () => {
  const [first, second] = sessionsIn(
    '<p>9.00 Städarna</p><p>Tema: Hur påverkas arbetsmiljön?</p><p>10.00 Heltid</p><p>Tema: Arbetsliv</p><p>11.00 Lunch</p>',
  )
  expect([first?.track, text(first)?.includes('Hur påverkas arbetsmiljön?'), second?.track]).toEqual([
    undefined,
    true,
    'Arbetsliv',
  ])
})

describe('what follows the last session', () => {
  const items =
    '<p>9.00 Kaffe</p><p>9.30 Om is<br>Bo Ek, lektor</p><p>10.00 Om hav<br>Eva Lind, docent</p><p>11.00 Diskussion</p>'
  const lastOf = (body: string) => sessionsIn(body).at(-1)

  test.each([
    'Dagens moderator är Lotta Brink.',
    'Välkommen!',
    'Konferensen genomförs med stöd från programmet.',
  ])('is the page’s where no other session has such a line: %s', note =>
    expect(lastOf(`${items}<p>${note}</p>`)?.blocks).toEqual([]),
  )

  test('is the session’s where others have such a line', () =>
    expect(
      text(lastOf(`${items.replace('<p>10.00', '<p>Vi talar om is.</p><p>10.00')}<p>Vi talar om allt.</p>`)),
    ).toContain('om allt'))

  test('is not in the box of the others', () =>
    expect(
      lastOf(
        '<div><div><b>A</b><p>9.00–9.30</p></div><div><b>B</b><p>10.00–10.30</p></div><div><b>C</b><p>11.00–11.30</p></div></div><p>Tidszon: CET</p>',
      )?.blocks,
    ).toEqual([]))
})

describe('those of whom an item tells what they do', () => {
  const people = (line: string) => {
    const session = sessionsIn(
      `<p>9.00 Kaffe</p><p><b>10.00 Kartan som ljög</b> ${line}</p><p>12.00 Lunch</p>`,
    )[1]
    return session && peopleOf(session)
  }
  test.each([
    ['Botvid Lannér visar gruvkartor.', ['Botvid Lannér | speaker | - | -']],
    ['Aino Strid har läst tjugo års brev.', ['Aino Strid | speaker | - | -']],
    [
      'Ludvig Ahl läser och Desta Bergvall kommenterar.',
      ['Ludvig Ahl | speaker | - | -', 'Desta Bergvall | speaker | - | -'],
    ],
    [
      'Bo Ek, Eva Lind och Ola Dal möts igen.',
      ['Bo Ek | speaker | - | -', 'Eva Lind | speaker | - | -', 'Ola Dal | speaker | - | -'],
    ],
    ['Robin Ekwall är konferencier.', ['Robin Ekwall | host | - | -']],
    ['Ritade kartor. Selma Lagerlöf skrev om dem.', []],
    ['Astrid Lind är ett stort namn i trakten.', []],
    ['Moderator: Eva Lind<br>Bo Ek berättar.', ['Eva Lind | moderator | - | -', 'Bo Ek | speaker | - | -']],
    [
      'Bo Ek, docent<br>Vad Selma Lind tänker om saken får vi höra. Selma Lind tänker stort.',
      ['Bo Ek | speaker | docent | -'],
    ],
  ])('%s', (line, expected) => expect(people(line)).toEqual(expected))
})
