import { describe, expect, it } from 'vitest'
import { original } from '../../../src/core/repair/compose.ts'
import { repairText, repairTexts } from '../../../src/core/repair/repair-text.ts'
import { model } from './model-for-tests.ts'

describe('repairText', () => {
  it('gives a whole text back as the same string', () => {
    const text = 'Frågor får gärna ställas under hela dagen.'
    expect(repairText(text, { model })).toEqual({ text, repairs: [], unresolved: [] })
  })

  it('names each repaired word, and replays to the original', () => {
    const broken = 'SÃ¥ hÃ¤r gÃ¶r vi'
    const repaired = repairText(broken, { model })
    expect(repaired.text).toBe('Så här gör vi')
    expect(repaired.repairs.map(({ before, after }) => `${before} → ${after}`)).toEqual([
      'SÃ¥ → Så',
      'hÃ¤r → här',
      'gÃ¶r → gör',
    ])
    expect(original(repaired)).toBe(broken)
  })

  it('takes the texts of a page as evidence for each other', () => {
    expect(repairText('…stra', { model }).text).toBe('…stra')
    expect(repairTexts(['…stra', 'Fšretag fšr mŠnniskor'], { model })[0]?.text).toBe('Östra')
  })

  it('knows the places that it could not resolve in a text that was misread', () => {
    const { text, unresolved } = repairText('F÷r alla m├nniskor s÷ker vi st÷d och hjΣlp\u0081en', { model })
    expect(text).toMatch(/^För alla/)
    expect(unresolved.map(({ start, end }) => text.slice(start, end))).toEqual(
      text.match(/[\u0080-\u009f\u2500-\u259f]/g),
    )
    expect(unresolved).not.toEqual([])
  })

  it.each([
    'Kommunens vd vill ändra planen.',
    'Vi måste ändra hur vd för bolaget väljs.',
    'Bolagets vd Anna Berg förklarar hur vi kan ändra klimatet.',
    'Svd frågar vd för bolaget. Åldrarna är många.',
  ])('takes no letter beside a lost one for one that lost its high bit: %s', text => {
    expect(repairText(text.replace(/[^\0-\x7f]/g, '?'), { model }).text).toBe(text)
  })

  it.each(['Poängen räknas på nytt.', 'Maten serveras i Skellefteå kraft arena.', 'Vad fick aktieägarna?'])(
    'takes a letter lost behind a vowel for no lost mark: %s',
    text => {
      for (const lost of ['?', '\ufffd'])
        expect(repairText(text.replace(/[^\0-\x7f]/g, lost), { model }).text).toBe(text)
    },
  )

  it('takes drawn boxes for whole where nothing was misread', () => {
    expect(repairText('├mapp och fil', { model }).unresolved).toEqual([])
  })
})
