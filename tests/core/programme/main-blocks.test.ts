import { expect, test } from 'vitest'
import type { PageBlock } from '../../../src/core/page/page.ts'
import { mainBlocks } from '../../../src/core/programme/main-blocks.ts'
import type { Span } from '../../../src/core/programme/span.ts'

type Block = PageBlock<Span>

const text = (words: string, level?: 1): Block => ({
  kind: 'text',
  text: { text: words, of: 0, at: 0 },
  ...(level && { level }),
})
const group = (main: 'main' | 'article' | undefined, ...blocks: Block[]): Block => ({
  kind: 'group',
  ...(main && { main }),
  blocks,
})
const wordsOf = (blocks: readonly Block[]) =>
  blocks.flatMap(block => (block.kind === 'text' ? [block.text.text] : []))

const [day1, day2] = ['Dag 1: tio långa föredrag om tillit', 'Dag 2: tio långa samtal om styrning']

test('a page with two main parts is both of them', () => {
  const page = [text('Program', 1), group('main', text(day1)), text('Sponsorer'), group('main', text(day2))]
  expect(wordsOf(mainBlocks(page, []))).toEqual(['Program', day1, day2])
})

test('an article in one of two main parts is not all of the page', () => {
  const page = [group('main', group('article', text(day1))), group('main', text(day2))]
  expect(JSON.stringify(mainBlocks(page, []))).toContain(day2)
})

test('the one article of the one main part is the page, with the heading over it', () => {
  const page = [group('main', text('Program', 1), text('Meny'), group('article', text(day1)))]
  expect(wordsOf(mainBlocks(page, []))).toEqual(['Program', day1])
})

test('a main part that holds next to nothing is not the page', () => {
  const page = [group('main', text('Sök')), text(day1), text(day2)]
  expect(wordsOf(mainBlocks(page, []))).toEqual([day1, day2])
})

test('what says when beside the heading over the main part belongs to it', () => {
  const [title, when] = [text('Driftsdagen', 1), text('torsdag 6. mars 2025, 09:00–15:30')]
  const main = group('main', text(day1), text(day2))
  for (const page of [
    [group(undefined, title, when), main],
    [group(undefined, group(undefined, title), when), text('Meny'), main],
    [group(undefined, title, when, group(undefined, main))],
  ])
    expect(JSON.stringify(mainBlocks(page, []))).toMatch(/Driftsdagen.*6\. mars 2025.*Dag 1/)
  expect(wordsOf(mainBlocks([title, text('Meny'), main], []))).toEqual(['Driftsdagen', day1, day2])
})
