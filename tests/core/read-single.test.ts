import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { texts } from '../../bench/read/score.ts'
import { loadModel } from '../../scripts/load-page.ts'
import { listPage } from '../../src/core/page/list-page.ts'
import { readProgramme } from '../../src/core/read-programme.ts'
import type { Session } from '../../src/core/session/session.ts'

const model = loadModel()

/** What a page with this in its body says; the texts of a session stand as one list. */
function read(body: string, title = 'Sidan'): { kind: string; sessions: (Session & { texts: string[] })[] } {
  const { window } = new JSDOM(`<html><head><title>${title}</title></head><body>${body}</body></html>`, {
    url: 'https://forum.example/kalender/17',
  })
  const { kind, sessions } = readProgramme(listPage(window.document), model)
  window.close()
  return { kind, sessions: sessions.map(session => ({ ...session, texts: texts(session.blocks) })) }
}

/** The one session of such a page. */
function readOne(body: string, title?: string) {
  const { sessions } = read(body, title)
  expect(sessions).toHaveLength(1)
  return sessions[0]
}

describe('one session whose time is said twice', () => {
  const facts = (label: string) =>
    `<section><h2>${label}</h2><dl><dt>Tid</dt><dd>18:00 - 20:00</dd><dt>Plats</dt><dd>Aulan</dd></dl></section>`

  test.each(['Detaljer', 'Bra att veta', 'Fakta om kvällen'])('over the text and under "%s"', label =>
    expect(
      readOne(
        `<h1>Att laga kläder</h1><h2>torsdag 4 maj 2023 kl. 18:00–20:00</h2><p>Vi lagar.</p>${facts(label)}`,
      ),
    ).toMatchObject({
      title: 'Att laga kläder',
      day: '2023-05-04',
      start: '2023-05-04T18:00',
      place: 'Aulan',
    }),
  )

  test('sessions side by side stay several', () =>
    expect(
      read(
        '<h1>Pass 2</h1><h2>13.00–14.00 Att odla</h2><p>Om jord.</p><h2>13.00–14.00 Att skörda</h2><p>Om frukt.</p>',
      ).sessions,
    ).toHaveLength(2))
})

describe('texts that only markup parts', () => {
  test('a row of facts', () =>
    expect(
      readOne(
        '<div class="Row_meta__1f"><span class="Row_no__c3">To 1100.4</span><span>torsdag 26 september 2024</span><span>11.00–11.45</span><span>Rum F4</span></div><h1>Att läsa högt</h1><p>Om röster.</p>',
      ),
    ).toMatchObject({
      number: 'To 1100.4',
      start: '2024-09-26T11:00',
      end: '2024-09-26T11:45',
      place: 'Rum F4',
    }))

  test('a name and what the person is', () =>
    expect(
      readOne(
        '<h1>Hvem skal passe dem?</h1><p>Tid: 10.00-11.00</p><h2>Medvirkende</h2><ul><li><strong>Ib Kragelund</strong><span>pensioneret tømrer, Havnsø Kommune</span></li></ul>',
      )?.people,
    ).toMatchObject([{ name: 'Ib Kragelund', title: 'pensioneret tømrer', organisation: 'Havnsø Kommune' }]))

  test('the ending of a name is no text of its own', () =>
    expect(
      readOne('<h1>Om visor</h1><p>Tid: 10.00-11.00</p><p><b>Ib Kragelund</b>s visor spelas.</p>')?.texts,
    ).toEqual(['Ib Kragelunds visor spelas.']))
})

test('a label that stands again before its value is no part of it', () =>
  expect(
    readOne(
      '<h1>Om visor</h1><p>Tid: 10.00–11.00</p><table><tr><td>Talare:</td><td>TalareÅsa Berg, docent<br>Bo Ek, lektor</td></tr></table><h2>Moderator</h2>Moderator<p>Eva Lind, rektor</p>',
    )?.people,
  ).toMatchObject([{ name: 'Åsa Berg' }, { name: 'Bo Ek' }, { name: 'Eva Lind', role: 'moderator' }]))
