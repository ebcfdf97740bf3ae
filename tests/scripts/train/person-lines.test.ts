import { describe, expect, test } from 'vitest'
import { namesIn, personLines } from '../../../scripts/train/person-lines.ts'
import { randomFrom } from '../../../scripts/train/random.ts'

const lines = [
  { text: 'Samtalet leds av Eva Lindgren, forskare vid högskolan, och Bo Sandahl, arkitekt.', own: true },
  { text: 'Ulla Palmér, som har varit med från början, berättar.', own: false },
  { text: 'Visby hamnförening', own: true },
]

describe('lines of speakers', () => {
  const made = personLines(lines, ['Hägglöv', 'Skog'], randomFrom(1))

  test('give each name with letters to lose a line of its own', () => {
    expect(made.filter(line => line.includes('Hägglöv'))).toHaveLength(1)
    expect(made.filter(line => line.includes('Lindgren'))).toHaveLength(0)
  })

  test('take first names, roles and organisations from the text', () => {
    const whole = Array.from({ length: 20 }, (_, seed) => personLines(lines, ['Hägglöv'], randomFrom(seed)))
      .flat()
      .find(line => line.includes(', '))
    expect(whole).toMatch(
      /^(?:Eva|Bo) Hägglöv, (?:[Ff]orskare vid högskolan|[Aa]rkitekt), Visby hamnförening$/,
    )
  })

  test('are none where the text names nobody', () => {
    expect(personLines([{ text: 'Ingen är här.', own: true }], ['Hägglöv'], randomFrom(1))).toEqual([])
  })
})

test('names are the words that a list has with a capital only', () => {
  expect(namesIn(['Hägglöv', 'Hägglövs', 'Öppet', 'öppet', 'Skog', 'ÖMSE'])).toEqual(['Hägglöv'])
})
