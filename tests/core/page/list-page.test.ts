import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { exactTexts } from '../../../src/core/page/exact-texts.ts'
import { listPage } from '../../../src/core/page/list-page.ts'
import { exactRepairs } from '../../../src/core/repair/exact-repairs.ts'

const parse = (html: string) => new JSDOM(html).window.document
const SOURCE = `<!doctype html><title>
  Får för Åke</title><h1>Öst och väst</h1><p>Ylva <b>får</b> går,<br>Åsa står</p><img src="https://a.example/a.png" alt="Två män">`
const bytes = Uint8Array.from([...SOURCE].map(character => character.charCodeAt(0)))
const shown = () => parse(new TextDecoder().decode(bytes))

test('texts that the bytes tell are given rightly, with what is shown beside them', () => {
  const document = shown()
  const before = document.documentElement.outerHTML
  const { texts } = listPage(document, exactTexts(bytes, 'UTF-8', parse))
  expect(texts).toEqual([
    { text: 'Öst och väst', shown: '\ufffdst och v\ufffdst' },
    {
      text: 'Ylva får går,\nÅsa står',
      marks: [{ start: 5, end: 8, strong: true }],
      shown: 'Ylva f\ufffdr g\ufffdr,\n\ufffdsa st\ufffdr',
    },
    { text: 'Två män', shown: 'Tv\ufffd m\ufffdn' },
    { text: 'Får för Åke', shown: 'F\ufffdr f\ufffdr \ufffdke' },
  ])
  expect(document.documentElement.outerHTML).toBe(before)
})

test.each([
  ['a caption of a table', '<table><caption>Få gör så</caption><tr><td>a<td>b</table>'],
  ['a preformatted text', '<pre>Få <b>gör</b> så</pre>'],
  ['a text deeper than is looked', `${'<div>'.repeat(250)}<i>Få <b>gör</b> så</i>`],
  [
    'a tab that names a panel',
    '<div role="tablist"><button role="tab" id="t">Få gör så</button></div><div role="tabpanel" aria-labelledby="t"><p>a<p>b</div>',
  ],
])('%s is given rightly, too', (_, html) => {
  const source = Uint8Array.from([...html].map(character => character.charCodeAt(0)))
  const document = parse(new TextDecoder().decode(source))
  const { texts } = listPage(document, exactTexts(source, 'UTF-8', parse))
  expect(texts.map(({ text }) => text)).toContain('Få gör så')
})

test.each([
  ['a table’s caption', '<table><caption>Spår<span hidden>0</span> A</caption><tr><td>a<td>b</table>'],
  ['a preformatted text', '<pre>Spår<span hidden>0</span> A</pre>'],
  ['what is deeper than is looked', `${'<div>'.repeat(250)}<i>Spår<style>0</style> A</i>`],
])('in %s hidden text and clutter are no text', (_, html) => {
  expect(listPage(parse(html)).texts.map(({ text }) => text)).toContain('Spår A')
})

test('without them the page is as shown', () => {
  expect(listPage(shown()).texts[0]).toEqual({ text: '\ufffdst och v\ufffdst' })
})

test('an exact repair is told word by word', () => {
  expect(exactRepairs('f\ufffdr n\u00e5got\nf\u00c3\u00a0r', 'får något\nfàr').repairs).toEqual([
    { start: 0, end: 3, before: 'f\ufffdr', after: 'får', damage: 'misread:charset', confidence: 1 },
    { start: 10, end: 13, before: 'f\u00c3\u00a0r', after: 'fàr', damage: 'misread:charset', confidence: 1 },
  ])
})

test.each([
  ['words that are not as many', 'a b', 'å', 1],
  ['the same text', 'så', 'så', 0],
  ['white space that changed', 's\u00e5 b', 'så\nb', 1],
])('%s are one repair at most', (_, before, after, count) => {
  const steps = exactRepairs(before, after)
  expect(steps.text).toBe(after)
  expect(steps.repairs).toHaveLength(count)
})
