import { describe, expect, it } from 'vitest'
import { alternatives } from '../../../src/core/programme/alternatives.ts'
import { narrowed, wordsIn } from '../../../src/core/programme/narrowed.ts'
import { KINDS } from '../../../src/core/programme/words/kinds.ts'
import { TITLE_WORDS } from '../../../src/core/programme/words/people.ts'

const whole = (words: readonly string[]) => new RegExp(alternatives(words), 'u')

describe('a pattern narrowed to the words of a text', () => {
  const words = [...new Set([...KINDS, ...TITLE_WORDS])]
  const all = whole(words)
  const pattern = narrowed(wordsIn(words), whole)

  it.each(['as it is', 'in capitals', 'with its letters lost', 'with spaces that do not break'])(
    'finds what the whole pattern finds, the word %s',
    way => {
      const told: Record<string, (word: string) => string> = {
        'in capitals': word => word.toUpperCase(),
        'with its letters lost': word => word.replace(/[^\0-\x7f]/g, '?'),
        'with spaces that do not break': word => word.replaceAll(' ', '\u00a0'),
      }
      for (const word of words) {
        const text = `Om ${told[way]?.(word) ?? word}, och mer`
        expect(pattern(text).exec(text), text).toEqual(all.exec(text))
      }
    },
  )

  it('finds nothing where no word is', () => {
    expect(pattern('xyz').exec('xyz')).toBeNull()
  })

  it('is made once for the same words', () => {
    let made = 0
    const counted = narrowed(wordsIn(['maj', 'juni']), present => {
      made += 1
      return whole(present)
    })
    for (const text of ['3 maj', '4 MAJ', '5 juni', '6 maj']) counted(text)
    expect(made).toBe(2)
  })

  it('looks for words where they can stand', () => {
    const first = narrowed(
      wordsIn(['maj', 'juni'], (text, word) => text.startsWith(word)),
      whole,
    )
    expect(first('maj till juni').exec('maj till juni')?.[0]).toBe('maj')
    expect(first('i juni').exec('i juni')).toBeNull()
  })
})
