import { describe, expect, test } from 'vitest'
import { restoreTexts } from '../../../src/core/repair/restore/restore.ts'
import { model } from './model-for-tests.ts'

const restored = (text: string): string =>
  restoreTexts([text], { model: model.restore })
    .map(result => result.text)
    .join()
const lose = (text: string, marker: string): string => text.replace(/[^\0-\x7f]/g, marker)
const loseBytes = (text: string): string =>
  text.replace(/[^\0-\x7f]/gu, character => '?'.repeat(Buffer.byteLength(character)))

describe('one lost letter in a text alone', () => {
  test.each(['Välkommen på måndag', 'Redan på tisdag', 'Är mötet öppet', 'VAD HÄNDE'])(
    'where whole text has no such marker: %s',
    text => {
      expect(restored(lose(text, '□'))).toBe(text)
      expect(restored(lose(text, '¿'))).toBe(text)
    },
  )

  test.each(['Vi möts på torget', 'Redan på tisdag', 'Händberg talar', 'Tid för samtal', 'RUM FÖR ALLA'])(
    'as an underscore, where no name or menu has one: %s',
    text => {
      expect(restored(lose(text, '_'))).toBe(text)
    },
  )

  test.each(['Ko_piera', 'Skriv _ut', 'N_LBRAC', 'KP_Insert', 'pg_lsn saknas', 'Plats_namn', '¿Qué pasa?'])(
    'not so: %s',
    text => {
      expect(restored(text)).toBe(text)
    },
  )

  test.each(['Över 6 år', 'i årskurs 4', 'Redan på tisdag', 'Är det fult'])(
    'as a marker for each byte, at the edge of a word: %s',
    text => {
      expect(restored(loseBytes(text))).toBe(text)
    },
  )

  test.each(['Va?? Det kan inte vara sant', 'Hur??', 'Vad menas??'])('not so: %s', text => {
    expect(restored(text)).toBe(text)
  })
})

describe('one lost last letter', () => {
  test.each([
    'Potatis – tolv sorter på en pall',
    'Redan idag – sanktioner på upp till 10',
    'Fri entré – till vad?',
    'Café',
  ])('also beside a whole dash: %s', text => {
    expect(restored(text.replace(/[åäöé]/g, '?'))).toBe(text)
  })

  test.each(['Vad är en mapp? Det är en låda', 'The pattern s? matches an s', 'Vill du ha hjälp? säger han'])(
    'not so: %s',
    text => {
      expect(restored(text)).toBe(text)
    },
  )

  test('in a line with a whole dash of a damaged page', () => {
    const page = ['F?rel?sning p? svenska', 'Din plan – s? g?r du', 'Din tur – eller min?']
    expect(restoreTexts(page, { model: model.restore }).map(({ text }) => text)).toEqual([
      'Föreläsning på svenska',
      'Din plan – så gör du',
      'Din tur – eller min?',
    ])
  })
})

describe('a lost dash', () => {
  test.each(['Affischer, tavlor – och program', 'Samtal om tillit – hur tar vi vara på den?'])(
    'is known by the small letter behind it: %s',
    text => {
      expect(restored(lose(text, '?'))).toBe(text)
    },
  )

  test.each(['Skriv ? för att se en lista', 'Vad? och varför? undrar Anna'])('not so: %s', text => {
    expect(restored(text)).toBe(text)
  })

  test.each(['Från 3 – 100 år', 'I åldern 16– 64 år', 'Vi börjar. – 14.11. Öppet hus', 'Öppet kl. 10 – 14'])(
    'between numbers is no section: %s',
    text => {
      expect(restored(lose(text, '?'))).toBe(text)
    },
  )
})

describe('a lost apostrophe', () => {
  test.each(['Sweden’s energy situation', 'The planet we’re given to care for', 'We don’t know yet'])(
    'is known within an English word: %s',
    text => {
      expect(restored(lose(text, '?'))).toBe(text)
    },
  )

  test.each(['Is it yours?', 'What?s', 'items?select=all'])('not so: %s', text => {
    expect(restored(text)).toBe(text)
  })
})

describe('the lost marks of a list', () => {
  const page = (...items: string[]) => restoreTexts(items, { model: model.restore }).map(({ text }) => text)

  test('are known where several items begin with one', () => {
    const items = ['? One officer is needed', '? Two more drafts are planned', '? Three years of support']
    expect(page(...items).map(text => text[0])).not.toContain('?')
  })

  test('not so where few begin so, or a letter stands alone', () => {
    const items = ['? Help', '? About the program', 'Quit']
    expect(page(...items)).toEqual(items)
  })
})
