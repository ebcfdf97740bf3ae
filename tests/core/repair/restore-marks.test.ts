import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readSections } from '../../../src/core/repair/model-file.ts'
import { restoreTexts } from '../../../src/core/repair/restore/restore.ts'
import { readRestoreModel } from '../../../src/core/repair/restore/restore-model.ts'

const model = readRestoreModel(
  readSections(gunzipSync(readFileSync(new URL('../../../src/core/repair/model.bin', import.meta.url)))),
)
const lose = (text: string): string => text.replace(/[^\0-\x7f]/g, '?')
/** The texts of one page, restored after everything outside ASCII was lost. */
const restored = (...texts: string[]): string[] =>
  restoreTexts(texts.map(lose), { model }).map(({ text }) => text)

describe('lost spaces', () => {
  test.each([
    'Föreläsningen kostar 10\u00a0000\u00a0kr och bidraget är 5\u00a0% högre.',
    'Vi möts den\u00a03 maj i sal Mr\u00a0Z på övervåningen.',
    'Där finns bl\u00a0a böcker om så\u00a0kallade äldre datorer från Apple\u00a0II.',
    'Mötet\u00a0handlar om äldre människor och\u00a0deras\u00a0boende i våra kommuner.',
  ])('%s', text => {
    expect(restored(text)).toEqual([text])
  })

  test('are no letters, and letters no spaces', () => {
    const text = 'De blåa husen står på öarna och väntar på nya sökande.'
    expect(restored(text)).toEqual([text])
  })

  test('are no letters, also before a rare word', () => {
    const text = 'De blåa husen står på åsen och väntar på nya sökande.'
    expect(restored(text)).toEqual([text])
  })

  test('leave a lone dash between words', () => {
    const text = 'Därför möts vi i Malmö–Lund för fjärde året.'
    expect(restored(text)).toEqual([text])
  })
})

describe('hyphens that do not break', () => {
  test.each([
    'Det gäller löne‑, ersättnings- och pensionsvillkor på alla områden.',
    'Så ser vi på ny‑, om- och utbyggnader av järnvägar.',
    'Gränshinder på social‑, a-kasse- och skatteområdet måste bort.',
  ])('of parts of compounds: %s', text => {
    expect(restored(text)).toEqual([text])
  })

  test('are no letters of common words', () => {
    const text = 'Det finns små, medel- och stora företag på många håll, också, in- och utländska.'
    expect(restored(text)).toEqual([text])
  })
})

describe('the marks of lists', () => {
  test('in one line', () => {
    const text = '• Hur når vi målen? • Vilka åtgärder behövs? • Vem får betala? • När är det dags?'
    expect(restored(text)).toEqual([text])
  })

  test('are no dashes of a sentence', () => {
    const text = 'Vården – och omsorgen – är öppen för alla i år.'
    const menu = 'Välj Verktyg – Språk – För all text – Fler språk – Visa.'
    expect(restored(text, menu)).toEqual([text, menu])
  })

  test('before a capital, without space', () => {
    const text = '•Hur kan vi förbättra samarbetet?'
    expect(restored(text, 'Mötet är öppet för alla.')[0]).toBe(text)
  })

  test('with the spaces of a word processor', () => {
    const text = '•\u00a0\u00a0\u00a0\u00a0Frågor om vård och omsorg på lika villkor'
    expect(restored(text)).toEqual([text])
  })

  test('agree on one page', () => {
    const page = [
      '• Rektor: Malin Hellberg, Lundbyskolan',
      '• Åsa Nilsson, lärare',
      '• Specialpedagog: Eva Strömberg',
    ]
    expect(restored(...page)).toEqual(page)
  })

  test('are no quotation marks', () => {
    const text = '”Den nya tidens vård” är namnet på en rapport från Läkarförbundet.'
    expect(restored(text)).toEqual([text])
  })
})

describe('quotation marks', () => {
  test.each([
    'Priset ”Bästa äldreboende”; en utmärkelse för kommuner.',
    'Vår uppgift är att möta alla människor där de är.”',
    'I ”Tonårsrummet” får du också möta dig själv som ung.',
    'I budgeten skrev regeringen: ”Bilden är dock att vi når målen.',
    'Rådet skrev att ”vägarna är bra. Samtidigt finns utrymme för förbättringar när det gäller hur järnvägen fungerar”.',
  ])('%s', text => {
    expect(restored(text)).toEqual([text])
  })
})

test('letters come back though the mark before them is in doubt', () => {
  expect(restored('I rapporten skrev nämnden: ”Nämndens bild är att tillgången tryggas')[0]).toMatch(
    /Nämndens bild är/,
  )
})

describe('no quotation marks', () => {
  test.each(['Ser vi den nya färjan till Öregrund?', 'Förskolan på åsen i Börstil är öppen.'])('%s', text => {
    expect(restored(text)).toEqual([text])
  })

  test('but what the rest of the line closes', () => {
    const text = 'Förnybar energi är här. En del av ”Förnybarhetsdagen” 9.30–15.00.'
    expect(restored(text)).toEqual([text])
  })
})

describe('marks of which there are several', () => {
  const page = ['Ordet “vård” är gammalt — och “skola” också.', 'Det kostar 20\u202fkronor.']

  test('come back as the whole texts of the page have them', () => {
    const damaged = ['Ordet “ålder” är svårt — och väl använt.', 'Böckerna kostar 30\u202fkronor.']
    const results = restoreTexts([...page, ...damaged.map(lose)], { model })
    expect(results.map(({ text }) => text)).toEqual([...page, ...damaged])
  })

  test('come back as Swedish most often has them, where the page shows none', () => {
    expect(restored('Ordet “ålder” är svårt — och väl använt.')).toEqual([
      'Ordet ”ålder” är svårt – och väl använt.',
    ])
  })
})
