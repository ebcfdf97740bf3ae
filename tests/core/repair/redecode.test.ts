import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { original } from '../../../src/core/repair/compose.ts'
import { redecodeTexts } from '../../../src/core/repair/redecode/redecode.ts'
import { BREAKINGS } from './breaking.ts'
import { model } from './model-for-tests.ts'
import { SENTENCES, WORDS } from './sentences.ts'

const redecode = (text: string) =>
  redecodeTexts([text], model.characters)[0] ?? { text: '', repairs: [], unresolved: [] }
const sentence = fc.constantFrom(...SENTENCES)
/** One to four sentences, as a paragraph has them. */
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map(sentences => sentences.join(' '))
const exact = BREAKINGS.filter(({ loses }) => !loses)

describe.each(exact)('$kind', ({ breaks }) => {
  it('is undone in every sentence', () => {
    for (const whole of SENTENCES) expect(redecode(breaks(whole)).text).toBe(whole)
  })

  it('is undone on a page where half of the lines are whole', () => {
    const page = SENTENCES.map((whole, at) => (at % 2 === 0 ? breaks(whole) : whole))
    expect(redecodeTexts(page, model.characters).map(({ text }) => text)).toEqual([...SENTENCES])
  })

  it('replays backwards, and once is enough', () => {
    fc.assert(
      fc.property(paragraph, whole => {
        const broken = breaks(whole)
        const repaired = redecode(broken)
        expect(original(repaired)).toBe(broken)
        expect(redecode(repaired.text)).toEqual({ text: repaired.text, repairs: [], unresolved: [] })
      }),
      { numRuns: 20 },
    )
  })
})

describe.each(exact.filter(({ again }) => again))('$kind, done again', ({ breaks }) => {
  it('is undone where it was done twice and three times', () => {
    fc.assert(
      fc.property(paragraph, whole => {
        expect(redecode(breaks(breaks(whole))).text).toBe(whole)
        expect(redecode(breaks(breaks(breaks(whole)))).text).toBe(whole)
      }),
      { numRuns: 20 },
    )
  })
})

/** Of these two, the one that a page proves is taken for its other words too: ü in the one is å in the other. */
const AT_ODDS = new Set(['utf-8 as windows-1250', 'utf-8 as iso-8859-2'])

describe('kinds side by side', () => {
  it('are undone word by word', () => {
    const mixed = exact.filter(({ kind }) => /^(?:utf-8 as|html|percent$|quoted|utf-7|decomposed)/.test(kind))
    fc.assert(
      fc.property(
        fc.constantFrom(...WORDS),
        fc.constantFrom(...WORDS),
        fc.constantFrom(...mixed),
        fc.constantFrom(...mixed),
        (a, b, one, other) => {
          fc.pre(one.kind === other.kind || !AT_ODDS.has(one.kind) || !AT_ODDS.has(other.kind))
          expect(redecode(`${one.breaks(a)} och ${other.breaks(b)}`).text).toBe(`${a} och ${b}`)
        },
      ),
    )
  })
})

describe('whole text', () => {
  it('comes back as the same string', () => {
    const repaired = redecodeTexts(SENTENCES, model.characters)
    expect(repaired).toEqual(SENTENCES.map(text => ({ text, repairs: [], unresolved: [] })))
  })

  it('keeps every å, ä and ö that was there, whatever stands beside it', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'åäöÅÄÖ”–…’ ab.,»?!'), maxLength: 12 })
    fc.assert(
      fc.property(odd, text => {
        const kept = redecode(text).text
        for (const letter of 'åäöÅÄÖ')
          expect(kept.split(letter).length).toBeGreaterThanOrEqual(text.split(letter).length)
      }),
    )
  })
})

describe('damage that the page has to tell', () => {
  it('of a mark that may have been whole is undone where others show it', () => {
    expect(redecodeTexts(['„ven', 'F”retag f”r framtiden'], model.characters)[0]?.text).toBe('även')
  })

  it('is undone with the confidence that such readings have proved to deserve', () => {
    const [misread, lostMark] = ['f÷rskola', 'fo?rskola'].map(text => redecode(text).repairs[0]?.confidence)
    expect({ misread, lostMark }).toEqual({ misread: 0.999, lostMark: 0.98 })
  })

  it('names what was wrong', () => {
    expect(redecode('fÃƒÂ¶r').repairs).toEqual([
      {
        start: 0,
        end: 3,
        before: 'fÃƒÂ¶r',
        after: 'för',
        damage: 'misread:utf-8 as windows-1252 twice',
        confidence: expect.any(Number),
      },
    ])
  })
})

describe('a word alone', () => {
  it.each([
    ['words that are joined', 'Tr„branschen', 'Träbranschen'],
    ['a mark that no word ends with', 'F”retagets id‚', 'Företagets idé'],
    ['a mark that leads a word', '…rebro', 'Örebro'],
    ['a name with two of them', 'L||f', 'Lööf'],
    ['a bracket that closes nothing', ']sa Nilsson', 'Åsa Nilsson'],
    ['a letter of ISO 646-SE for names', 'kaf` p} torget', 'kafé på torget'],
    ['a d that no word has so', 'Samhdllets behov', 'Samhällets behov'],
    ['an everyday word over seven bits', 'nytt fren Malmv', 'nytt från Malmö'],
    [
      'a mark in the middle of a sentence',
      'de vill inga? i skolan pa? orten so?dero?ver',
      'de vill ingå i skolan på orten söderöver',
    ],
    ['a dash in a whole sentence', 'Tio – elva вЂ“ tolv', 'Tio – elva – tolv'],
    ['a dash as a code', 'Vi ses %E2%80%93 kanske', 'Vi ses – kanske'],
    ['a comma as a code', 'Vi ses i Visby%2C kanske', 'Vi ses i Visby, kanske'],
    ['a misreading that was written as codes', 'm&#x221a;&#xa7;nniskan', 'människan'],
    ['capitals with a backslash', 'RUM F\\R ALLA', 'RUM FÖR ALLA'],
    ['brackets between capitals', 'BRISTEN P] L[SF\\RST]ELSE', 'BRISTEN PÅ LÄSFÖRSTÅELSE'],
    ['a name among consonants', 'Anders Sšrlin', 'Anders Sörlin'],
    ['a letter that Estonian does not have', 'Johan Lindbõck', 'Johan Lindbäck'],
    ['a mark over the last letter, before a capital', 'chef pa? Vattenfall', 'chef på Vattenfall'],
    ['another alphabet in a word', 'PROGRAM PГ… TORGET', 'PROGRAM PÅ TORGET'],
    ['a sentence with its spaces as codes', 'Samtal%20%E2%80%93%20om%20tillit', 'Samtal – om tillit'],
    ['a free dash as a code', 'Affischer =96 och annat', 'Affischer – och annat'],
    ['quotes for letters in one word', 'Sk„rg†rden i Lidk”ping', 'Skärgården i Lidköping'],
    ['a bullet that was cut', '鈥\ufffd Hur g枚r vi', '• Hur gör vi'],
  ])('is read: %s', (_, broken, whole) => {
    expect(redecode(broken).text).toBe(whole)
  })

  it.each([
    ['choices', 'install|remove'],
    ['commands', 'försök att utföra \\gset in i en variabel'],
    ['placeholders', 'kan inte lösa upp ”%s” {sektion %s} - ”%s” {sektion %s}'],
    ['quoting of old manuals', "the `alias' command"],
    ['places', 'Šmarješke Toplice'],
    ['places of Iceland', 'Ísafjarðarbær'],
    ['abbreviations', 'frdvs'],
    ['a place with an š', 'Krško'],
    ['a name of a file', 'Min%20nya%20fil.pdf'],
    ['names in capitals', 'HKEY_LOCAL\\SOFTWARE, C:\\WINDOWS'],
    ['a formula', 'x =96 kg'],
    ['a genitive behind a quote', '”Svenska Dagbladet”s ledare'],
    ['what goes on', '…och sedan dess'],
    ['bullets side by side', '•\u00a0•\u00a0• Så går det till'],
    ['a real question', 'Var ligger Malmo? Och Oslo?'],
  ])('is left: %s', (_, whole) => {
    expect(redecode(whole).text).toBe(whole)
  })
})

describe('charsets that differ in one letter', () => {
  it('are told apart by what else stands on the page', () => {
    const alone = redecode('HĂĽbinette').text
    const breaks = exact.find(({ kind }) => kind === 'utf-8 as windows-1250')?.breaks ?? (text => text)
    const beside = redecode(breaks('Hübinette får en fråga')).text
    expect([alone, beside]).toEqual(['Håbinette', 'Hübinette får en fråga'])
  })
})
