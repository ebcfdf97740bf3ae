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
