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

  test.each(['Från 3 – 100 år', 'Vi börjar. – 14.11. Öppet hus', 'Öppet kl. 10 – 14'])(
    'between numbers is no section: %s',
    text => {
      expect(restored(lose(text, '?'))).toBe(text)
    },
  )
})
