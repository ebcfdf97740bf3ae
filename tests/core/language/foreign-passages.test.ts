import { expect, test } from 'vitest'
import { foreignPassages } from '../../../src/core/language/foreign-passages.ts'

const found = (text: string, language = 'sv') =>
  foreignPassages(text, language).map(({ start, end, lang }) => {
    expect(lang).toBe('en')
    return text.slice(start, end)
  })

test.each([
  ['tillitsbaserad styrning ersätter New Public Management, och hur man', ['New Public Management']],
  ['Under New Public Management mättes allt', ['New Public Management']],
  ['En dag om Design Thinking i vården', ['Design Thinking']],
  ['Vi prövar open space och world café', ['open space']],
  ['Big data är stort, small talk är litet', ['Big data', 'small talk']],
  ['Passet heter "Leading in times of change" och hålls i sal 3', ['Leading in times of change']],
  [
    'Välkommen! This session is held in English and is open to all. Ta med lunch.',
    ['This session is held in English and is open to all'],
  ],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  'Lean Forum är en ideell förening',
  'Vi har fokus på management i dag',
  'Digital design och service i Norden',
  'Workshop om agila team',
  'Hon talar om AI och data',
  'Det är bra att vi är här',
  'Moderator: Eva Small, plan 3',
])('a borrowed word alone is Swedish: %s', text => {
  expect(found(text)).toEqual([])
})

test('an English text has no foreign English', () => {
  expect(found('New Public Management is over', 'en-GB')).toEqual([])
})
