import { expect, test } from 'vitest'
import { chooseWords } from '../../src/view/words/choose-words.ts'

const sv = chooseWords('sv')
const en = chooseWords('en')

/** Every text of a table, by its path; functions are given a title and a number. */
function textsOf(table: object, path = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] => {
    const here = path ? `${path}.${key}` : key
    if (typeof value === 'string') return [[here, value]]
    if (typeof value === 'function') {
      const numbers = /^reader\.(?:less|more)$/.test(here) ? [] : [1, 2]
      const given = here.startsWith('reader.amount') ? numbers : [...numbers, 'Klart språk']
      return given.flatMap(one => textsOf({ given: value(one, 'ord') }, here))
    }
    return textsOf(value as object, here)
  })
}

test.each([
  ['sv', sv],
  ['en', en],
])('%s has a word for everything, and blames nobody', (_, table) => {
  for (const [path, text] of textsOf(table)) {
    expect(text.trim(), path).not.toBe('')
    expect(text, path).not.toMatch(/\berror\b|\bfel\b|ogiltig|invalid|\bundefined\b|\bNaN\b|\[object/i)
  }
})

test('the Swedish table is Swedish: no word is the same in both but the names', () => {
  const english = new Map(textsOf(en))
  const same = textsOf(sv).filter(([path, text]) => english.get(path) === text)
  const named = same.filter(([path]) => !/^reader\.(?:amount\.size|font\.)/.test(path))
  expect(named.map(([path]) => path)).toEqual(['name'])
})

/** What more than one is called: after a 1 it is another word. */
const PLURALS = {
  sv: /\b1 (?:programpunkter|poster|markerade|nya|minuter|timmar|dagar|ställen)\b|\b1 ord \p{L}+de\b|\b1 programpunkt (?:är )?\p{L}+(?:ade|ta)\b|\b[Aa]lla 1\b|\bde 1\b/u,
  en: /\b1 (?:sessions|records|words|minutes|hours|days|places|repeat)\b|\b1 \p{L}+(?: without a known date)? (?:are|were)\b|\b[Aa]ll 1\b|\b[Tt]he 1\b/u,
}

test.each([sv, en])('what is counted has its singular: $language', table => {
  const plural = textsOf(table).filter(([, text]) => PLURALS[table.language].test(text))
  expect(plural).toEqual([])
})

test.each([
  ['sv-SE', 'sv'],
  ['nb', 'sv'],
  ['en-GB', 'en'],
  ['fi', 'en'],
  ['', 'en'],
])('the language %s gets the table %s', (language, table) => {
  expect(chooseWords(language).language).toBe(table)
})
