import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { exactTexts } from '../../../src/core/page/exact-texts.ts'

const parse = (html: string) => new JSDOM(html).window.document
const page = '<!doctype html><title>Föreläsning</title><p>Så lär vi</p><img alt="Porträtt">'
const latin1 = (text: string) => Uint8Array.from([...text].map(character => character.charCodeAt(0)))
const utf8 = (text: string) => new TextEncoder().encode(text)

test('Latin-1 shown as UTF-8 comes back to the letter', () => {
  expect(exactTexts(latin1(page), 'UTF-8', parse)).toEqual(
    new Map([
      ['F\ufffdrel\ufffdsning', 'Föreläsning'],
      ['S\ufffd l\ufffdr vi', 'Så lär vi'],
      ['Portr\ufffdtt', 'Porträtt'],
    ]),
  )
})

test('UTF-8 shown as another charset comes back', () => {
  expect(exactTexts(utf8(page), 'ISO-8859-2', parse)?.get('SĂĽ lĂ¤r vi')).toBe('Så lär vi')
})

test('the page’s own word for its charset is believed where its bytes are no UTF-8', () => {
  const bytes = latin1('<meta charset="iso-8859-2"><p>B\xb1k och S\xe5</p>')
  expect(exactTexts(bytes, 'UTF-8', parse)?.get('B\ufffdk och S\ufffd')).toBe('Bąk och Sĺ')
})

test.each([
  ['bytes that were decoded rightly', utf8(page), 'UTF-8'],
  ['plain ASCII', utf8('<p>Hej</p>'), 'windows-1252'],
  ['bytes of another charset, shown in that charset', latin1(page), 'windows-1252'],
])('nothing for %s', (_, bytes, charset) => {
  expect(exactTexts(bytes, charset, parse)).toBeUndefined()
})

test('a text that could be two is left out', () => {
  const exact = exactTexts(latin1('<p>för</p><p>får</p><p>går så</p>'), 'UTF-8', parse)
  expect(exact).toEqual(new Map([['g\ufffdr s\ufffd', 'går så']]))
})
