import { describe, expect, test } from 'vitest'
import { addressSpans } from '../../../src/core/repair/restore/addresses.ts'
import { doubledMarkers, findSlots, MARKERS, type Marker } from '../../../src/core/repair/restore/slots.ts'

const marker = (character: string): Marker => {
  const found = MARKERS.find(candidate => candidate.character === character)
  if (!found) throw new Error(`No marker ${character}`)
  return found
}
const slotsIn = (text: string, character = '?', onPage: ReadonlyMap<Marker, boolean> = new Map()) =>
  findSlots(text, marker(character), onPage)

describe('slots', () => {
  test('are the markers outside addresses', () => {
    const found = slotsIn('S?k p? https://exempel.se/?q=1 i dag?')
    expect(found?.slots.map(({ at }) => at)).toEqual([1, 5, 36])
    expect(found).toMatchObject({ inner: 1, damage: 'lost:?' })
  })

  test('are none in a text without the marker', () => {
    expect(slotsIn('Sök på sidan')).toBeUndefined()
  })

  test('are two markers wide where each byte of a letter was lost', () => {
    const found = slotsIn('S??k p?? sidan?')
    expect(found).toMatchObject({ reduced: 'S?k p? sidan?', damage: 'lost:??' })
    expect(found?.slots).toEqual([
      { at: 1, width: 2 },
      { at: 5, width: 2 },
    ])
  })

  test('are three markers wide for a dash among doubled ones', () => {
    expect(slotsIn('k??l ??? sallad')?.slots).toEqual([
      { at: 1, width: 2 },
      { at: 4, width: 3 },
    ])
  })

  test('of a text that does not say are as wide as elsewhere on the page', () => {
    const page = ['M??nga', 'Malm??']
    expect(slotsIn('Malm??', '?', doubledMarkers(page))?.slots).toEqual([{ at: 4, width: 2 }])
    expect(slotsIn('Malm??')?.slots).toHaveLength(2)
  })

  test('side by side are two letters where the page has one marker for each', () => {
    const page = doubledMarkers(['M?nga f?rfattare l?ser', 'Jens L??v'])
    expect(slotsIn('Jens L??v', '?', page)?.slots).toHaveLength(2)
    expect(slotsIn('S??k p?? n??tet och l??s', '?', page)?.slots[0]).toEqual({ at: 1, width: 2 })
  })

  test('tell their kind', () => {
    expect(slotsIn('S\ufffdk', '\ufffd')?.damage).toBe('lost:U+FFFD')
    expect(slotsIn('S_k', '_')?.damage).toBe('lost:_')
  })
})

describe('addresses', () => {
  test.each([
    ['Se https://exempel.se/a?b=ö nu', 'https://exempel.se/a?b=ö'],
    ['Se www.exempel.se/?a nu', 'www.exempel.se/?a'],
    ['Skriv till namn?namn@exempel.se i dag', 'namn?namn@exempel.se'],
    ['Fil exempel.se/s?k?id=3 hit', 'exempel.se/s?k?id=3'],
  ])('%s', (text, address) => {
    expect(addressSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([address])
  })

  test('are none in plain text', () => {
    expect(addressSpans('Vad? När? Hur?')).toEqual([])
  })
})
