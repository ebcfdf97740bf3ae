import { describe, expect, test } from 'vitest'
import { restoreTexts } from '../../../src/core/repair/restore/restore.ts'
import { model } from './model-for-tests.ts'

const lose = (text: string): string => text.replace(/[^\0-\x7f]/g, '?')
const restored = (text: string): string =>
  restoreTexts([lose(text)], { model: model.restore })
    .map(result => result.text)
    .join()

describe('words of labels and calendars, each alone on its page', () => {
  test.each([
    'mån 5 maj',
    'Lör 10/5',
    'sön 11 maj kl. 10',
    'lör–sön 10–11 maj',
    'Mån–fre 9–17',
    'januari–mars',
    'Maj–juni',
    'mån, ons och fre',
    'Stängt mån–tis',
    'Öppettider: mån–tors 08–16, lör stängt',
  ])('days: %s', text => {
    expect(restored(text)).toBe(text)
  })

  test.each([
    'Kursen är på tre–fem månader.',
    'Vi är tio–tolv personer på söndag.',
    'Två–tre gånger på ett år.',
  ])('numbers: %s', text => {
    expect(restored(text)).toBe(text)
  })

  test.each(['Höststämma', 'En mörk höstkväll.', 'Höstmarknad på lördag', 'Vårmöte', 'Hörslinga finns'])(
    'seasons and aids: %s',
    text => {
      expect(restored(text)).toBe(text)
    },
  )

  test.each([
    'Barbershopkör',
    'Väninnekören sjunger',
    'Studentkåren och läkarkåren',
    'Kaisa Syrjänen',
    'Hämäläinen',
  ])('endings: %s', text => {
    expect(restored(text)).toBe(text)
  })

  test.each(['Sön 9 Vandring på ön', 'Lör 17 Årsmöte', 'Vi ses i höst- och vintertid på ön'])('%s', text => {
    expect(restored(text).toLowerCase()).toBe(text.toLowerCase())
  })

  test.each([
    'Tjugofem år med skärmläsare',
    'Behöver vi skolbibliotek år 2100?',
    'Om ditt första år: vad ska du göra?',
    'Liksom tidigare år trycks ett referat',
    'Åsnans år',
  ])('years: %s', text => {
    expect(restored(text)).toBe(text)
  })

  test.each([
    'Får en präst vara arg?',
    'Får vi använda chattbotar i skolan?',
    'För vem skriver du?',
    'Första jobbet – så gör du',
  ])('who may and does: %s', text => {
    expect(restored(text)).toBe(text)
  })

  test.each(['Några dikter läses på polska', 'Att läsa andras kod', 'Hon löser problemet i dag'])(
    'reading: %s',
    text => {
      expect(restored(text)).toBe(text)
    },
  )

  test.each(['Skogen som ateljé', 'Fri entré', 'Samling i foajén', 'Språkkafé på lördag', 'Botvid Lannér'])(
    'with é: %s',
    text => {
      expect(restored(text)).toBe(text)
    },
  )

  test.each(['Malmö', 'Åsa Berg, Skellefteå', 'Umeå'])('towns: %s', text => {
    expect(restored(text)).toBe(text)
  })

  test.each(['Koppar eller malm?', 'Vem är Anna Malmsten?'])('no towns: %s', text => {
    expect(restored(text)).toBe(text)
  })

  test('ages', () => {
    expect(restored('Hon är 5 år äldre.')).toBe('Hon är 5 år äldre.')
    expect(restored('Den som är två år yngre får också gå.')).toBe('Den som är två år yngre får också gå.')
  })

  test('the subject of care', () => {
    expect(restored('Vård')).toBe('Vård')
  })

  test.each(['vån 2', 'Lokal: Hörsal B, vån. 2', 'Sal 4, 2 vån'])('floors: %s', text => {
    expect(restored(text)).toBe(text)
  })

  test.each(['Läs mer här', 'Klicka här', 'Ändra din bokning här.', 'Avboka här'])('links: %s', text => {
    expect(restored(text)).toBe(text)
  })

  test.each([
    'De lär 10 elever att läsa.',
    'På söndag klipper jag mitt hår.',
    'Män, män, överallt män.',
    'Medan man lär sig lever man.',
  ])('not elsewhere: %s', text => {
    expect(restored(text)).toBe(text)
  })

  test('à and crème', () => {
    expect(restored('Vi äter à la carte, och en crème är efterrätt.')).toBe(
      'Vi äter à la carte, och en crème är efterrätt.',
    )
  })
})

describe('names of places', () => {
  test.each(['Vi bor i Älmhult.', 'Säsongen är lång i Åre.', 'Färjan går till Ängelholm och Åstorp.'])(
    '%s',
    text => {
      expect(restored(text)).toBe(text)
    },
  )
})

describe('what stands before letters that begin no word is a letter', () => {
  test('though a mark could close a quotation further on', () => {
    const text = 'Keynote: Åsa Öhrn om språkteknologi för små språk.'
    expect(restored(text)).toBe(text)
  })
})

describe('a marker between spaces', () => {
  test('is no letter that is no word', () => {
    expect(restored('Läs mer »')).toBe('Läs mer ?')
  })

  test('is a letter among letters', () => {
    expect(restored('Bokstäverna å, ä och ö är svenska.')).toMatch(/^Bokstäverna å, ä och /)
  })

  test('is å or ö where they are words', () => {
    expect(restored('Livet på en ö')).toBe('Livet på en ö')
    expect(restored('Å ena sidan är det långt till en ö i havet.')).toBe(
      'Å ena sidan är det långt till en ö i havet.',
    )
  })
})

describe('marks', () => {
  test.each([
    'torsdag 8 maj kl. 10.00–11.30',
    '10:00–10:45',
    'kl 10–12',
    '2025–2026',
    'Öppet 23 juni–8 augusti på ön.',
    'den 8–10 maj',
    '25 °C och sol',
    'onsdag–fredag',
  ])('between numbers and days prove the damage: %s', text => {
    expect(restored(text)).toBe(text)
  })

  test.each(['Rum 4?', 'Är 3 > 2?', 'Vad är 2+2?', 'Se sida 3? 4? 5?', 'a?1'])('not so: %s', text => {
    expect(restoreTexts([text], { model: model.restore })[0]?.text).toBe(text)
  })

  test('after the number of a part are dashes, after that of a law’s section §', () => {
    expect(restored('Dag 1 – måndag')).toBe('Dag 1 – måndag')
    expect(restored('Spår 2 – Hälsa')).toBe('Spår 2 – Hälsa')
    expect(restored('Enligt 5 § socialtjänstlagen är ärendet öppet.')).toBe(
      'Enligt 5 § socialtjänstlagen är ärendet öppet.',
    )
  })

  test.each([
    'Passet på måndag varar 1 ½ timme.',
    'Under ”Fas 1 – den öppna fasen” är alla välkomna.',
    'Varje höst träffas vi i Åmål.',
  ])('beside numbers and names: %s', text => {
    expect(restored(text)).toBe(text)
  })

  test('before a tab are bullets', () => {
    const text = 'Vi frågar: •\tHur går det? •\tVad händer på måndag?'
    expect(restored(text)).toBe(text)
  })

  test('before a year and a name are copyrights', () => {
    expect(restored('© 2026 Föreningen Spår')).toBe('© 2026 Föreningen Spår')
  })

  test('of three bytes stand at the outer end of a word', () => {
    const [result] = restoreTexts(
      [
        'Samtal om boken ”över gränsen” på svenska.'.replace(/[^\0-\x7f]/gu, character =>
          '?'.repeat(Buffer.byteLength(character)),
        ),
      ],
      { model: model.restore },
    )
    expect(result?.text).toBe('Samtal om boken ”över gränsen” på svenska.')
  })
})
