import { describe, expect, test } from 'vitest'
import { readPersonLine } from '../../../src/core/programme/person-line.ts'
import { isPeople, readPersonList } from '../../../src/core/programme/person-list.ts'

const span = (text: string) => ({ text, of: 0, at: 0 })
const shown = (text: string) => {
  const person = readPersonLine(span(text))
  return person && [person.name.text, person.title?.text, person.organisation?.text, person.role?.role]
}

describe('a person’s line', () => {
  test.each([
    [
      'Åsa Lind, upphandlingschef, Björkö kommun',
      ['Åsa Lind', 'upphandlingschef', 'Björkö kommun', undefined],
    ],
    ['Åsa Lind, Björkö kommun', ['Åsa Lind', undefined, 'Björkö kommun', undefined]],
    ['Åsa Lind, upphandlingschef', ['Åsa Lind', 'upphandlingschef', undefined, undefined]],
    [
      'Åsa Lind, jurist, doktorand, Ekens högskola',
      ['Åsa Lind', 'jurist, doktorand', 'Ekens högskola', undefined],
    ],
    ['Åsa Lind, Moderator, chefredaktör, Bladet', ['Åsa Lind', 'chefredaktör', 'Bladet', 'moderator']],
    ['Åsa Lind MODERATOR, journalist, Bladet', ['Åsa Lind', 'journalist', 'Bladet', 'moderator']],
    ['Åsa Lind (S)', ['Åsa Lind', undefined, 'S', undefined]],
    ['Åsa Lind (Actea)', ['Åsa Lind', undefined, 'Actea', undefined]],
    ['Professor Carl von Linde', ['Carl von Linde', 'Professor', undefined, undefined]],
    ['Åsa Lind, vd Actea', ['Åsa Lind', 'vd', 'Actea', undefined]],
    ['Åsa Lind, docent vid Ekens högskola', ['Åsa Lind', 'docent', 'Ekens högskola', undefined]],
  ])('%s', (text, parts) => expect(shown(text)).toEqual(parts))

  test.each([
    'Region Skåne, Malmö',
    'Åsa Lind har skrivit om saken.',
    'Karin Ek, karin.ek@konferens.example',
    'Håkan SteenbergOffentliga verksamheter',
    'Stora Scenen',
  ])('%s is none', text => expect(readPersonLine(span(text))).toBeUndefined())
})

describe('a list of people', () => {
  test.each([
    ['Åsa Lind, Bo Ek och Cia Dal', 3],
    ['Åsa Lind, vd, Actea; Bo Ek, KTH', 2],
    ['Åsa Lind (Actea), Bo Ek (KTH)', 2],
    ['Åsa Lind, dramatiker, Lilla Teatern', 1],
    ['Liam Fors, Research Fellow, City of Nord', 1],
  ])('%s: %d', (text, count) => expect(readPersonList(span(text))).toHaveLength(count))

  test('a title is no list of people', () => expect(isPeople(span('Hur lär sig en hjärna?'))).toBe(false))
})
