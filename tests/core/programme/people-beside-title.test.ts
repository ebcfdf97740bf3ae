import { describe, expect, test } from 'vitest'
import { peopleBeside } from '../../../src/core/programme/people-of-title.ts'
import { readPersonLine } from '../../../src/core/programme/person-line.ts'
import { readPersonList } from '../../../src/core/programme/person-list.ts'
import { readTitle } from '../../../src/core/programme/title.ts'

const span = (text: string) => ({ text, of: 0, at: 0 })

describe('people beside a title', () => {
  test.each([
    [
      'Ann Lee and Bo Ek (Vale University): The recipe book',
      'The recipe book',
      'Ann Lee and Bo Ek (Vale University)',
    ],
    ['Concluding remarks (Henrik Saari)', 'Concluding remarks', 'Henrik Saari'],
    ['Velkommen (Kari Vik)', 'Velkommen', 'Kari Vik'],
    ['Avaussanat (Pirjo Koski)', 'Avaussanat', 'Pirjo Koski'],
    ['Vem äger berättelsen? (Åsa Lind och Bo Ek)', 'Vem äger berättelsen?', 'Åsa Lind och Bo Ek'],
    ['Utflykt (Norra Fjället)', 'Utflykt (Norra Fjället)', undefined],
    ['Avslutning (Stora Scenen)', 'Avslutning (Stora Scenen)', undefined],
  ])('%s', (text, title, person) => {
    const read = readTitle(span(text))
    expect([read.title.text, read.person?.text]).toEqual([title, person])
  })
})

describe('where people work', () => {
  test.each([
    [
      'Leila Mansouri (Institute of Oral History, Malmberg)',
      undefined,
      'Institute of Oral History, Malmberg',
    ],
    ['Bo Ek, Vale University, Norway', undefined, 'Vale University, Norway'],
    ['Bo Ek, lektor, Vale University', 'lektor', 'Vale University'],
    ['Bo Ek, museichef, Hamnmuseet', 'museichef', 'Hamnmuseet'],
  ])('%s', (text, title, organisation) => {
    const person = readPersonLine(span(text))
    expect([person?.title?.text, person?.organisation?.text]).toEqual([title, organisation])
  })
})

describe('what two are together', () => {
  test.each([
    [
      'Åse Dal og Jon Dal, drivarar, Krambua på Eide',
      ['drivarar | Krambua på Eide', 'drivarar | Krambua på Eide'],
    ],
    [
      'Ann Lee and Bo Carter, researchers, Vale University',
      ['researchers | Vale University', 'researchers | Vale University'],
    ],
    ['Ann Lee and Bo Carter, landowner', ['- | -', 'landowner | -']],
  ])('%s', (text, said) => {
    const people = readPersonList(span(text))
    expect(
      people.map(({ title, organisation }) => `${title?.text ?? '-'} | ${organisation?.text ?? '-'}`),
    ).toEqual(said)
  })

  test('where they work, before the title of what they give', () => {
    const beside = peopleBeside(
      readTitle(span('Ann Lee and Bo Carter, Vale University: How rivers bend')).person,
    )
    expect(beside.map(({ organisation }) => typeof organisation === 'object' && organisation.text)).toEqual([
      'Vale University',
      'Vale University',
    ])
  })
})
