import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSections } from '../../../src/core/repair/model-file.ts'
import { type RepairedText, SURE } from '../../../src/core/repair/repair.ts'
import { restoreTexts } from '../../../src/core/repair/restore/restore.ts'
import { type RestoreModel, readRestoreModel } from '../../../src/core/repair/restore/restore-model.ts'

const sections = readSections(
  gunzipSync(readFileSync(new URL('../../../src/core/repair/model.bin', import.meta.url))),
)
const model = readRestoreModel(sections)

const restore = (text: string): string => restorePage([text])[0]?.text ?? ''
const restorePage = (texts: string[], names: string[] = []): RepairedText[] =>
  restoreTexts(texts, { model, names })
const lose = (text: string, marker = '?'): string => text.replace(/[^\0-\x7f]/g, marker)

/** Replays the repairs backwards: what the text was before. */
function undo({ text, repairs }: RepairedText): string {
  let undone = text
  for (const { start, end, before } of repairs.toReversed())
    undone = undone.slice(0, start) + before + undone.slice(end)
  return undone
}

const SENTENCES = [
  'Vi träffas i hörsalen på tredje våningen och börjar med en kort genomgång av läget.',
  'Hur kan kommunerna göra det lättare för äldre att bo kvar hemma?',
  'Åsa Sjöström, överläkare vid Länssjukhuset, berättar om vården på lika villkor.',
  'Seminariet är öppet för alla och kostar ingenting, men du måste anmäla dig före fredag.',
  'Så här får fler unga plats på arbetsmarknaden.',
  'Därför behövs fler förskollärare i glesbygden.',
]
const WHOLE = [
  'Hur ansöker vi? Så här: fyll i blanketten före måndag.',
  'Was kostet das? Und wer bezahlt?',
  'Why not? See www.example.com/search?query=f_r&page=2.',
  'Hva skjer på møtet? Vi møtes kl. 9.',
  'Mitä tapahtuu? Tervetuloa!',
  'The sources are “xkb” or “ibus”: for the first the id is xkb_layout+xkb_variant, or just xkb_layout, as we have seen.',
  'The variable max_value is set in init_config before the loop.',
  '¿Dónde está la sala?',
  'Vad? När? Hur?',
  'Underskriv? (j/N) ',
  'Radera? (ja/nej)',
  'Der Slot »%s« wird ungültig, weil seine restart_lsn %X/%X max_slot_wal_keep_size überschreitet',
  '',
]

describe('lost letters come back', () => {
  test.each(SENTENCES)('%s', sentence => {
    expect(restore(lose(sentence))).toBe(sentence)
  })

  test.each(['\ufffd', '_', '□', '¿'])('where the marker is %s', marker => {
    for (const sentence of SENTENCES) expect(restore(lose(sentence, marker))).toBe(sentence)
  })

  test.each([
    'Medverkande: Åsa Öberg och Åke Östlund',
    'Workshopen leds av Åke Åkerström från Actea.',
    'Leds av Örjan Öst, Åre kommun',
    'Bo Öberg & Åke Äppelgren',
  ])('names beside each other, with their capitals: %s', line => {
    expect(restore(lose(line))).toBe(line)
  })

  test.each([
    'Nästa år är det val, och då går många och röstar för första gången.',
    'Hör du till dem som tycker att det är för dyrt att åka tåg?',
    'De tränar här varje dag för att orka.',
    'Håll till höger i trapporna.',
  ])('of words that only the sentence tells apart: %s', sentence => {
    expect(restore(lose(sentence))).toBe(sentence)
  })

  test('what someone is, small behind the name, unless the page writes it with a capital', () => {
    for (const line of ['Göran Wikmark, äldreminister', 'Bo Ek, överläkare', 'Bo Ek, Örebro kommun'])
      expect(restore(lose(line))).toBe(line)
    expect(restorePage(['Anna Berg, Professor', 'Bo Ek, ?verl?kare'])[1]?.text).toBe('Bo Ek, Överläkare')
  })

  test('what a time or a number leads, as the page begins it', () => {
    for (const line of ['9.30 Öppen mikrofon', '10.15–11.00: Återblick', 'A1. Ämnestexter i slöjd'])
      expect(restore(line.replace(/[åäöÅÄÖ]/g, '?'))).toBe(line)
    expect(restore('10 ?r av f?r?ndring')).toBe('10 år av förändring')
    expect(restorePage(['9.00 kaffe', '9.30 ?ppning', '10.00 f?rel?sning'])[1]?.text).toBe('9.30 öppning')
  })

  test('what a prize is called, with its capital', () => {
    expect(restore('Vi delar ut priset ?rets tolkning')).toBe('Vi delar ut priset Årets tolkning')
    expect(restore('Programmet f?r ?rets konferens')).toBe('Programmet för årets konferens')
  })

  test('words that are no names, small within a title', () => {
    for (const line of ['Kongressen öppnas', 'Posterutställningen öppnar', 'Sova, äta, röra sig'])
      expect(restore(lose(line))).toBe(line)
  })

  test('one word that is the first sentence, with its capital', () => {
    for (const line of ['Årsmöte. Föreningen bjuder.', 'Åsikter. Ett samtal.', 'Över. Det är slut'])
      expect(restore(lose(line))).toBe(line)
  })

  test('a letter and not a mark that nothing closes', () => {
    for (const line of ['Föreläsare: Åsa Öberg, miljöchef, Växjö kommun', 'Vi gör en ”ödesresa” i Växjö'])
      expect(restore(lose(line))).toBe(line)
  })

  test('where each of a letter’s two bytes was lost', () => {
    for (const sentence of SENTENCES) expect(restore(sentence.replace(/[^\0-\x7f]/g, '??'))).toBe(sentence)
  })

  test.each(['Måndag', 'Malmö', 'Håkan Häggkvist', 'Lösa problem', 'Föreläsning på svenska', 'År 2026'])(
    'alone on the page: %s',
    title => {
      expect(restore(lose(title))).toBe(title)
    },
  )

  test('in capitals', () => {
    expect(restore('F?REL?SNING P? SVENSKA')).toBe('FÖRELÄSNING PÅ SVENSKA')
    expect(restore('?sa ?BERG').slice(4)).toBe('ÖBERG')
  })

  test('in one line of a page that is otherwise whole', () => {
    const page = [...SENTENCES]
    page[2] = lose(page[2] ?? '')
    expect(restorePage(page).map(({ text }) => text)).toEqual(SENTENCES)
  })

  test('alike in parallel places of one sentence', () => {
    const sentence = 'Vi fokuserar i dag för lite på detta och för mycket på prestationer.'
    expect(restore(lose(sentence))).toBe(sentence)
  })

  test('alike whatever was restored before', () => {
    const fresh = (): RestoreModel => readRestoreModel(sections)
    const damaged = SENTENCES.map(sentence => lose(sentence))
    const once = damaged.map(text => restoreTexts([text], { model: fresh() }))
    const used = fresh()
    restoreTexts([...damaged, ...damaged.map(text => text.toLowerCase().replaceAll(' ', ', '))], {
      model: used,
    })
    expect(damaged.map(text => restoreTexts([text], { model: used }))).toEqual(once)
  })

  test('in a name that stands whole elsewhere', () => {
    expect(restorePage(['Vi h?lsar p? Bj?rkander.'], ['Björkander'])[0]?.text).toBe(
      'Vi hälsar på Björkander.',
    )
  })
})

describe('lost marks come back', () => {
  test.each([
    ['M?tet b?rjar kl. 10.00?11.30 i h?rsalen.', 'Mötet börjar kl. 10.00–11.30 i hörsalen.'],
    ['Begreppet ?tillit? har f?tt en ny betydelse.', 'Begreppet ”tillit” har fått en ny betydelse.'],
    ['Vad betyder ordet ?tillit?? M?t v?ra forskare.', 'Vad betyder ordet ”tillit”? Möt våra forskare.'],
    [
      'M?tet har rubriken ?Hur kan vi leva h?llbart i st?der??, och det b?rjar p? m?ndag.',
      'Mötet har rubriken ”Hur kan vi leva hållbart i städer?”, och det börjar på måndag.',
    ],
    ['Ta med n?got att ?ta, t?ex en sm?rg?s.', 'Ta med något att äta, t\u00a0ex en smörgås.'],
    [
      'This is the story of the company?s founder Håkan Åström and of its ?green? years.'.replace(
        /[åÅö]/g,
        '?',
      ),
      'This is the story of the company’s founder Håkan Åström and of its “green” years.',
    ],
  ])('%s', (damaged, whole) => {
    expect(restore(damaged)).toBe(whole)
  })
})

describe('whole text stays', () => {
  test.each(WHOLE)('%s', text => {
    expect(restorePage([text])[0]).toEqual({ text, repairs: [], unresolved: [] })
  })

  test('in a language that has other letters', () => {
    const page = ['Der er ikke nogen fare.', 'Hvordan kan jeg \ufffdbne filen p\ufffd skrivebordet?']
    expect(restorePage(page)).toEqual([
      { text: page[0], repairs: [], unresolved: [] },
      {
        text: page[1],
        repairs: [],
        unresolved: [
          { start: 16, end: 17 },
          { start: 28, end: 29 },
        ],
      },
    ])
  })

  test('beside damaged text', () => {
    const page = [lose(SENTENCES[0] ?? ''), 'Hur ansöker vi? Så här gör du.', 'Vem är du?']
    expect(restorePage(page).map(({ text }) => text)).toEqual([SENTENCES[0], ...page.slice(1)])
  })

  test('real question marks of a damaged text', () => {
    const text = 'Vad händer nu? Vem får råd att bo i staden? Möt våra forskare.'
    expect(restore(lose(text))).toBe(text)
  })

  test('addresses in a damaged text', () => {
    expect(restore('L?s mer p? https://exempel.se/s?k?id=3 om h?sten.')).toBe(
      'Läs mer på https://exempel.se/s?k?id=3 om hösten.',
    )
  })
})

describe('what was done', () => {
  test('is told word by word', () => {
    const [result] = restorePage(['Vi tr?ffas p? m?ndag.'])
    expect(result?.repairs).toMatchObject([
      { start: 3, end: 10, before: 'tr?ffas', after: 'träffas', damage: 'lost:?' },
      { start: 11, end: 13, before: 'p?', after: 'på', damage: 'lost:?' },
      { start: 14, end: 20, before: 'm?ndag', after: 'måndag', damage: 'lost:?' },
    ])
    for (const { confidence } of result?.repairs ?? []) expect(confidence).toBeGreaterThanOrEqual(SURE)
  })

  test('is less sure where a word has several readings, and names them', () => {
    const [result] = restorePage(['Fru ?berg'])
    const repair = result?.repairs[0]
    expect(repair?.confidence).toBeLessThan(SURE)
    expect(repair?.readings?.length).toBeGreaterThan(0)
  })

  test('is known as damaged where nothing fits', () => {
    const [result] = restorePage(['Vi h?lsar p? familjen Xq?zt?\ufffd.'])
    expect((result?.repairs.length ?? 0) + (result?.unresolved.length ?? 0)).toBeGreaterThan(0)
  })
})

describe('for any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(...SENTENCES.flatMap(sentence => sentence.split(' '))),
    fc.constantFrom('?', '??', '\ufffd', '_', '–', '”', '…', '\u00a0', 'https://x.se/?a=b', '😀', 'a\u0308'),
    fc.string({ maxLength: 6, unit: 'binary' }),
  )
  const text = fc
    .tuple(fc.array(piece, { maxLength: 14 }), fc.constantFrom('?', '??', '\ufffd', '_', '□', ''))
    .map(([pieces, marker]) => {
      const joined = pieces.join(' ')
      return marker === '' ? joined : joined.replace(/[åäöÅÄÖ]/g, marker)
    })
  const page = fc.array(text, { maxLength: 4 })

  test('replaying the repairs backwards gives the original', () => {
    fc.assert(
      fc.property(page, texts => {
        expect(restorePage(texts).map(undo)).toEqual(texts)
      }),
      { numRuns: 300 },
    )
  })

  test('repairs are in order, apart, and say what stands there', () => {
    fc.assert(
      fc.property(page, texts => {
        for (const { text: restored, repairs, unresolved } of restorePage(texts)) {
          let last = 0
          for (const { start, end, after, before, confidence } of repairs) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(restored.slice(start, end)).toBe(after)
            expect(after).not.toBe(before)
            expect(confidence).toBeGreaterThan(0)
            expect(confidence).toBeLessThanOrEqual(1)
            last = end
          }
          for (const { start, end } of unresolved)
            expect(restored.slice(start, end).length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('a text without markers comes back as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter(any => !/[?\ufffd_□¿]/.test(any)),
        any => {
          expect(restorePage([any])).toEqual([{ text: any, repairs: [], unresolved: [] }])
        },
      ),
    )
  })

  test('restoring twice is restoring once', () => {
    fc.assert(
      fc.property(
        fc.subarray(SENTENCES, { minLength: 1 }),
        fc.constantFrom('?', '\ufffd'),
        (sentences, marker) => {
          const once = restorePage(sentences.map(sentence => lose(sentence, marker))).map(
            result => result.text,
          )
          expect(restorePage(once).map(result => result.text)).toEqual(once)
        },
      ),
      { numRuns: 40 },
    )
  })
})
