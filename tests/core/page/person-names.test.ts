import { describe, expect, it } from 'vitest'
import { endsWithSpeaker, hasPerson, hasSpeaker, isName } from '../../../src/core/page/person-names.ts'

describe('who speaks', () => {
  it.each([
    'Ronja Sällström går igenom vad du kan göra själv',
    'Ronja S?llstr?m g?r igenom vad du kan g?ra sj?lv',
    'Birgit Ståhl, arkivarie på stadsarkivet, läser och berättar',
    'Rektor Solveig Haugen og skulesjef Per Aase orienterer',
    'Transport planner Priya Nair will present the route',
    'Unitutkija Pekka Salmi kertoo, miten keho sopeutuu',
    'Dr Amara Osei on five thousand years of farming',
    'Vi möter glaskonstnären Rune Olander',
  ])('is told by what they do or are: %s', text => {
    expect(hasSpeaker(text)).toBe(true)
  })

  it.each(['Vi ses på Stora Torget klockan tre', 'Salen visar film', 'Ring Anna Bok'])(
    'is not told by %s',
    text => {
      expect(hasSpeaker(text)).toBe(false)
    },
  )

  it('stands behind a title and a dash, but two teams do not', () => {
    expect(endsWithSpeaker('9.20 Vad är kvalitet? – Erik Sahl, Lunds universitet')).toBe(true)
    expect(endsWithSpeaker('15.00 Viks IF – Tuna BK, Idrottsparken')).toBe(false)
  })

  it('has a role beside the name, and no number', () => {
    expect(hasPerson('Frukost med Sanna Ek, trafikplanerare')).toBe(true)
    expect(hasPerson('Vårdcentralen Björken, plan 2')).toBe(false)
    expect(hasPerson('16.30–17.00 Lillhed, busshållplatsen')).toBe(false)
  })

  it('is alone in a line, or two are', () => {
    for (const name of ['Karl-Erik Sundin', 'Gösta och Inga-Lill Fors', 'v/ sognepræst Bodil Krag'])
      expect(isName(name)).toBe(true)
    for (const other of ['Salong 1', 'Sånger från förr', 'Torget']) expect(isName(other)).toBe(false)
  })
})
