import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AXE } from './axe.ts'
import { type Driver, until } from './driver.ts'
import { fill, pictures, press } from './list-actions.ts'
import { type ListDriver, listIn, PASTE } from './list-driver.ts'
import { listFile } from './list-programme.ts'

/** What a person does with the list on its own page, in order: each test goes on where the last one ended. */
export function describeList(launch: () => Promise<Driver>): void {
  let browser: Driver
  let list: ListDriver

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true })
    browser = await launch()
    list = listIn(browser)
    await browser.goto(browser.extensionUrl('src/shell/list.html'))
  })
  afterAll(() => browser?.close())

  const gone = (text: string) =>
    until(
      `"${text}" to go`,
      async () =>
        !(
          await browser.run<string>(`return document.querySelector('.rows, .day')?.innerText ?? ''`)
        ).includes(text),
    )
  const picture = async (name: string) => {
    if (browser.name === 'chromium') await browser.screenshot(`${pictures}${name}.png`)
  }
  const titles = () =>
    browser.run<string[]>(`return [...document.querySelectorAll('.rows .title')].map(one => one.textContent)`)

  test('an empty list says what it is for', async () => {
    await list.shown('Du har inte sparat något än')
    expect(await browser.run(AXE)).toEqual([])
  })

  test('what is read in is shown before anything changes, then is there, by event and day', async () => {
    await browser.run(press('Läs in'))
    await list.shown('Eller klistra in')
    expect(await browser.run(AXE)).toEqual([])
    await browser.run(fill(PASTE, 'hej'))
    await browser.run(press('Läs in texten'))
    await list.shown('Här finns inget som Klarspår kan läsa')
    await browser.run(fill(PASTE, listFile()))
    await browser.run(press('Läs in texten'))
    await list.shown('6 nya')
    expect(await titles()).toEqual([])
    expect(await browser.run(AXE)).toEqual([])
    await browser.run(
      `[...document.querySelectorAll('.panel .button.primary')].find(one => one.textContent === 'Läs in').click()`,
    )
    await list.shown('Öppna data i små kommuner')
    expect(
      await browser.run(`return [...document.querySelectorAll('h3, h4')].map(one => one.textContent)`),
    ).toEqual(['Kommundagarna', 'tisdag 14 september 2049', 'onsdag 15 september 2049', 'Utan datum'])
  })

  test('overlaps are named, and silenced for a pair', async () => {
    await list.shown('Krockar med Samtal om tillit')
    await browser.run(press('Mer om Öppna data i små kommuner'))
    await list.shown('Anteckningar')
    expect(await browser.run(AXE)).toEqual([])
    await picture('list-details-light')
    await browser.run(press('Det är meningen att den krockar med Samtal om tillit'))
    await until(
      'no overlap',
      async () =>
        !(await browser.run<string>(`return document.querySelector('.rows').innerText`)).includes(
          'Krockar med Samtal om tillit',
        ),
    )
  })

  test('going or maybe, a note and tags', async () => {
    await browser.run(fill('Kanske', ''))
    await browser.run(fill('Anteckningar', 'Fråga om **avtal**\n- ett\n- två\n\n<b>inte fet</b>'))
    await browser.run(press('Spara anteckningen'))
    await until('the note', () =>
      browser.run<boolean>(`return document.querySelector('.note strong') !== null`),
    )
    expect(await browser.run(`return document.querySelector('.note').innerText`)).toContain('<b>inte fet</b>')
    await browser.run(fill('Etiketter', 'viktigt, data'))
    await until('the tags', () =>
      browser.run<boolean>(`return document.querySelectorAll('.tags li').length === 2`),
    )
    expect(await browser.run(AXE)).toEqual([])
  })

  test('searching finds å by a and a by å', async () => {
    await browser.run(fill('Sök i listan', 'asa ohman'))
    await list.shown('1 programpunkt hittades')
    expect(await titles()).toEqual(['Samtal om tillit'])
    await browser.run(fill('Sök i listan', 'tíllit'))
    await list.shown('1 programpunkt hittades')
    await browser.run(fill('Sök i listan', 'finns inte'))
    await list.shown('Inget i listan stämmer')
    await browser.run(press('Visa alla'))
    await list.shown('Öppna data i små kommuner')
  })

  test('filters and orders', async () => {
    await browser.run(press('Urval och ordning'))
    await browser.run(fill('Etikett', 'viktigt'))
    await until('one', async () => (await titles()).length === 1)
    expect(await browser.run(AXE)).toEqual([])
    await browser.run(press('Visa alla'))
    await browser.run(fill('Ordning', 'title'))
    await until('the order', async () => (await titles())[0] === 'Avslutning')
    await browser.run(fill('Ordning', 'time'))
    await browser.run(press('Urval och ordning'))
  })

  test('several are removed at once and come back', async () => {
    await browser.run(press('Markera flera'))
    await browser.run(press('Markera alla'))
    await list.shown('6 markerade')
    expect(await browser.run(AXE)).toEqual([])
    await browser.run(press('Ta bort de markerade'))
    await list.shown('6 programpunkter togs bort.')
    await until('an empty list', async () => (await titles()).length === 0)
    await until('the focus on the way back', () =>
      browser.run<boolean>(`return document.activeElement.textContent === 'Ångra'`),
    )
    await browser.run(press('Ångra: 6 programpunkter togs bort.'))
    await until('all back', async () => (await titles()).length === 6)
    await browser.run(press('Markera flera'))
  })

  test('the keyboard goes from title to title and removes', async () => {
    await browser.run(`document.querySelector('.rows .title').focus()`)
    await browser.press('ArrowDown')
    const second = (await titles())[1]
    await until('the focus on the next one', () =>
      browser.run<boolean>(`return document.activeElement.textContent === ${JSON.stringify(second)}`),
    )
    await browser.press('Delete')
    await list.shown(`${second} är borttagen.`)
    await until('the way back', () =>
      browser.run<boolean>(`return document.activeElement.textContent.startsWith('Ångra')`),
    )
    await browser.press('Enter')
    await until('all back', async () => (await titles()).length === 6)
  })

  test('an entry of one’s own', async () => {
    await browser.run(press('Ny egen punkt'))
    await browser.run(press('Spara punkten'))
    await list.shown('Skriv vad det är.')
    await browser.run(fill('Vad', 'Lunch med Åke'))
    await browser.run(fill('Dag', '2049-09-14'))
    await browser.run(fill('Börjar', '12:00'))
    await browser.run(fill('Slutar', '13:00'))
    await browser.run(fill('Var', 'Torget'))
    expect(await browser.run(AXE)).toEqual([])
    await browser.run(press('Spara punkten'))
    await list.shown('Lunch med Åke')
    await list.shown('Egna punkter')
  })

  test.each(['light', 'dark'] as const)('the list has no fault that axe knows, %s', async scheme => {
    await browser.scheme(scheme)
    expect(await browser.run(AXE)).toEqual([])
    await picture(`list-${scheme}`)
    await browser.scheme('light')
  })

  test.each(['light', 'dark'] as const)(
    'a day as a picture is also a list in the order of time, %s',
    async scheme => {
      await browser.scheme(scheme)
      await browser.run(fill('Dag som bild', ''))
      await list.shown('Dagen efter')
      const rows = await browser.run<string[]>(
        `return [...document.querySelectorAll('.picture li')].map(one => one.innerText)`,
      )
      expect(rows.map(row => row.split('\n')[0])).toEqual([
        'Öppna data i små kommuner',
        'Samtal om tillit',
        '1 timme ledigt. Gå från Sal B till Torget.',
        'Lunch med Åke',
        '30 minuter ledigt. Gå från Torget till Stora scenen.',
        'Avslutning',
      ])
      expect(await browser.run(AXE)).toEqual([])
      await picture(`list-day-${scheme}`)
      await browser.scheme('light')
      await browser.run(fill('Lista', ''))
    },
  )

  test('no request left the extension, and nothing stands unexplained in its consoles', async () => {
    await gone('Krockar med Samtal om tillit')
    expect(await browser.requests()).toEqual([])
    expect(await browser.errors()).toEqual([])
  })
}
