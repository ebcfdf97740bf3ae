import { describe, expect, test } from 'vitest'
import { looksLikeName } from '../../../src/core/programme/name.ts'
import { readPersonLine } from '../../../src/core/programme/person-line.ts'
import { readPersonList } from '../../../src/core/programme/person-list.ts'
import { fieldsOf, peopleOf, sessionsIn } from './read-html.ts'

const span = (text: string) => ({ text, of: 0, at: 0 })
const shown = (text: string) =>
  readPersonList(span(text)).map(({ name, title, organisation, role }) =>
    [name.text, title?.text ?? '-', organisation?.text ?? '-', role?.role ?? '-'].join(' | '),
  )

describe('who someone is, before the name', () => {
  test.each([
    ['Bedriftslege Torunn Skaar', ['Torunn Skaar | Bedriftslege | - | -']],
    ['Skolelege Bo Ek', ['Bo Ek | Skolelege | - | -']],
    ['MPsy Jenny Bredbacka', ['Jenny Bredbacka | MPsy | - | -']],
    ['PeM Eva Salo, Åbo Akademi', ['Eva Salo | PeM | Åbo Akademi | -']],
    ['Domprovst Aksel Lund', ['Aksel Lund | Domprovst | - | -']],
    ['Puheenjohtaja Seija Kallunki, Museoliitto', ['Seija Kallunki | Puheenjohtaja | Museoliitto | -']],
    ['Puheenjohtaja Seija Kallunki', ['Seija Kallunki | - | - | moderator']],
    [
      'Advokat Yusuf Demir og torghandler Bente Rørvik, Lervik lufthavn',
      ['Yusuf Demir | Advokat | - | -', 'Bente Rørvik | torghandler | Lervik lufthavn | -'],
    ],
    ['Hans Maegaard, leder af Varmestuen', ['Hans Maegaard | leder | Varmestuen | -']],
    ['Hans Maegaard, forfatter af romanen', ['Hans Maegaard | forfatter af romanen | - | -']],
  ])('%s', (text, people) => expect(shown(text)).toEqual(people))

  test.each(['St Brae Makerspace', 'Årets Spade', 'Kveldens Gjest', 'MPsy Jenny', 'PhD Anna Berg'])(
    '%s is no name',
    text => expect(looksLikeName(text)).toBe(false),
  )

  test.each(['McKay Olsen', 'JoAnn Berg', 'Stina Ek'])('%s has no degree', text =>
    expect(readPersonLine(span(text))?.title).toBeUndefined(),
  )
})

test('who talks behind “v/” and in which room is not who someone is', () => {
  const sessions = sessionsIn(`<h1>Kirkedag 9. maj 2026</h1><p>9.30: Kaffe<br>
    10.30: <b>Håbet er ikke en holdning</b><br>Foredrag v/ domprovst Aksel Thyge Lund<br>
    13.00: Valgfri gruppe:<br>&nbsp;a) <b>Salmer på nye melodier</b>, v/ Ketty Bruun, i kirken<br>
    &nbsp;b) <b>Diakoni i praksis</b>, v/ Hans Ulrik Maegaard, leder af Varmestuen, i konfirmandhuset<br>
    14.15: Kage<br>15.45: Afslutning ved provst Erling Fabricius</p>`)
  expect(fieldsOf(sessions, 'kind', 'title', 'place')).toEqual([
    ['Kaffe', 'Kaffe', undefined],
    ['Foredrag', 'Håbet er ikke en holdning', undefined],
    [undefined, 'Salmer på nye melodier', 'kirken'],
    [undefined, 'Diakoni i praksis', 'konfirmandhuset'],
    [undefined, 'Kage', undefined],
    [undefined, 'Afslutning', undefined],
  ])
  expect(sessions.flatMap(peopleOf)).toEqual([
    'Aksel Thyge Lund | speaker | domprovst | -',
    'Ketty Bruun | speaker | - | -',
    'Hans Ulrik Maegaard | speaker | leder | Varmestuen',
    'Erling Fabricius | speaker | provst | -',
  ])
  expect(sessions.flatMap(({ blocks }) => blocks)).toEqual([])
})

test('what is told behind those who stand behind “v/” stays', () => {
  const [, told] = sessionsIn(`<h1>Kveld 9.5.2026</h1><p>18.00: Kaffe</p>
    <p>19.00: <b>Havnen</b><br>Kåseri v/ Bo Ek om fiskerne og torget</p><p>20.00: Slutt</p>`)
  expect(told && peopleOf(told)).toEqual(['Bo Ek | speaker | - | -'])
  expect(JSON.stringify(told?.blocks)).toContain('om fiskerne og torget')
})

test('behind a pause stands where it is; behind who talks what is told', () => {
  const sessions = sessionsIn(`<h1>Ohjelma 12.2.2026</h1><dl>
    <dt>12.00–12.30</dt><dd>Avaus</dd><dt>19.00</dt><dd>Illallinen, ravintola Tuohi</dd></dl>`)
  expect(fieldsOf(sessions, 'title', 'place')).toEqual([
    ['Avaus', undefined],
    ['Illallinen', 'ravintola Tuohi'],
  ])
  const [book] = sessionsIn(`<h1>Haust 2025</h1><p>15.11. kl. 12.00 <b>Årboka er her!</b><br>
    Redaktør Jostein Vik og Eldrid Nes, teiknar, fortel om arbeidet</p><p>4.12. kl. 18.30 <b>Julemøte</b></p>`)
  expect(book && peopleOf(book)).toEqual([
    'Jostein Vik | speaker | Redaktør | -',
    'Eldrid Nes | speaker | teiknar | -',
  ])
})

test('a verb behind “Keskustelemassa” is no post', () => {
  const [first] = sessionsIn(`<h1>Kun lapsi ei soita</h1><p>18.3.2026 klo 18</p>
    <p>Keskustelemassa ovat perheterapeutti Hannele Kuusisto ja kirjailija Jarkko Sorsa.</p>`)
  expect(first && peopleOf(first)).toEqual([
    'Hannele Kuusisto | speaker | perheterapeutti | -',
    'Jarkko Sorsa | speaker | kirjailija | -',
  ])
})
