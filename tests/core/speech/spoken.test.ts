import { expect, test } from 'vitest'
import { spoken } from '../../../src/core/speech/spoken.ts'

const said = (text: string, language = 'sv') => spoken(text, language).text

test.each([
  ['kl. 10.00–11.30', 'klockan tio till elva och trettio'],
  ['10.15-11', 'tio och femton till elva'],
  ['Kl 13–15', 'klockan tretton till femton'],
  ['klockan 9', 'klockan nio'],
  ['börjar 13.05', 'börjar tretton noll fem'],
  ['onsdag 12 november 2026', 'onsdag den tolfte november tjugohundratjugosex'],
  ['den 3 maj', 'den tredje maj'],
  ['12 nov. kl. 8', 'den tolfte november klockan åtta'],
  ['29/6 2019', 'den tjugonionde i sjätte tjugohundranitton'],
  ['2026-11-23', 'den tjugotredje november tjugohundratjugosex'],
  ['2007 – 2018', 'tjugohundrasju till tjugohundraarton'],
  ['på 1990-talet', 'på nittonhundranittiotalet'],
  ['år 2000', 'år tvåtusen'],
  ['30–315 besökare', 'trettio till trehundrafemton besökare'],
  ['1 500 kr', 'ettusen femhundra kronor'],
  ['1 kr', 'en krona'],
  [
    '3,5 % av 12 345 678',
    'tre komma fem procent av tolv miljoner trehundrafyrtiofemtusen sexhundrasjuttioåtta',
  ],
  ['1:a och 21:a', 'första och tjugoförsta'],
  ['§ 4', 'paragraf fyra'],
  ['Lundin & Berg och/eller Eva', 'Lundin och Berg och eller Eva'],
  ['dvs. t.ex. bl.a. fr.o.m. osv.', 'det vill säga till exempel bland annat från och med och så vidare'],
])('%s', (text, expected) => {
  expect(said(text)).toBe(expected)
})

test.each(['C04:32', 'rum A5', 'J103', 'op. 2b', '007', 'www.konferens.example/2026', '1.2.3'])(
  '%s stays as it is',
  text => {
    expect(said(text)).toBe(text)
  },
)

test('another language is said as it is written', () => {
  expect(said('10.00–11.30 on 12 May', 'en')).toBe('10.00–11.30 on 12 May')
})

test('a place in what is said leads to its place in what is written', () => {
  const text = 'Vi ses kl. 10.30 i dag'
  const { text: words, placeOf } = spoken(text, 'sv')
  expect(placeOf(words.indexOf('ses'))).toBe(text.indexOf('ses'))
  expect(placeOf(words.indexOf('trettio'))).toBe(text.indexOf('kl.'))
  expect(placeOf(words.indexOf('dag'))).toBe(text.indexOf('dag'))
})
