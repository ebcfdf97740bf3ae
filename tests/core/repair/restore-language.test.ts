import { describe, expect, test } from 'vitest'
import {
  addScores,
  hasOtherLetters,
  languageScores,
  likeliestLanguage,
  spellingScores,
} from '../../../src/core/repair/restore/language.ts'

const languageOf = (text: string) => likeliestLanguage(languageScores(text))

describe('the language of a damaged text', () => {
  test.each([
    ['Vi tr?ffas och pratar om vad som h?nder.', 'Swedish'],
    ['What are the plans for G?vle and Malm??', 'English'],
    ['Hvad er det, og hvorfor er det ikke p? plads?', 'Danish or Norwegian'],
    ['Das ist f?r alle, und es kostet nicht viel.', 'German'],
    ['Tiedot ovat verkossa, mutta ei t??ll?.', 'Finnish'],
  ] as const)('%s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })

  test.each(['', 'Malm?', 'G?ran Bj?rk, rektor', 'f?r'])('is not known of %j', text => {
    expect(languageOf(text)).toBeUndefined()
  })

  test.each([
    'Kan ikke ?bne filen',
    'Navn p? denne fil',
    'Alternativer til st?rrelse',
    'En v?rdi m? v?re et tal',
    'Vi m? kj?re det p? nytt',
    'Gener?r en fil',
    'I den n?ste linje',
    'Indl?s modul',
    'V?lg f?lgende',
    'Det g?lder ogs? os',
  ])('is told by spelling where words do not: %s', text => {
    const scores = languageScores(text)
    addScores(spellingScores(text, '?'), scores)
    expect(likeliestLanguage(scores)).toBe('Danish or Norwegian')
  })

  test.each([
    'Industrins milj?',
    'Individ och v?rdighet',
    'Forts?tt med milj?n',
    'Denne till?ts g?ra det',
    'Forskning f?r framtiden',
    'Malm? till Lule?',
    'L?ngden p? linjen',
    'S?ttet du s?tter in filer',
    'Kj?ll ?berg ?beropar',
    'Direkt?r f?r sekul?r mark?r',
    'Fels?kning p? h?jden',
  ])('is not taken for another by spelling: %s', text => {
    const scores = languageScores(text)
    addScores(spellingScores(text, '?'), scores)
    expect(hasOtherLetters(likeliestLanguage(scores))).toBe(false)
  })

  test('adds up over a page', () => {
    const scores = languageScores('Filen er')
    expect(likeliestLanguage(scores)).toBeUndefined()
    expect(likeliestLanguage(languageScores('ikke her', scores))).toBe('Danish or Norwegian')
  })

  test('is no reason to leave Swedish and English', () => {
    expect(hasOtherLetters('Swedish')).toBe(false)
    expect(hasOtherLetters('English')).toBe(false)
    expect(hasOtherLetters(undefined)).toBe(false)
    expect(hasOtherLetters('German')).toBe(true)
  })
})
