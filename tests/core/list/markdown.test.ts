import fc from 'fast-check'
import { expect, test } from 'vitest'
import { notesToBlocks } from '../../../src/core/list/markdown.ts'

const paragraph = (...text: object[]) => ({ kind: 'paragraph', text })

test.each<[string, string, object[]]>([
  ['nothing', '', []],
  ['paragraphs', 'Ett\n\nTvå', [paragraph({ text: 'Ett' }), paragraph({ text: 'Två' })]],
  [
    'strong and em',
    'a **b** *c* _d_',
    [
      paragraph(
        { text: 'a ' },
        { text: 'b', strong: true },
        { text: ' ' },
        { text: 'c', em: true },
        { text: ' ' },
        { text: 'd', em: true },
      ),
    ],
  ],
  [
    'a list after its line',
    'Fråga:\n- ett\n- två',
    [
      paragraph({ text: 'Fråga:' }),
      { kind: 'list', ordered: false, items: [{ text: [{ text: 'ett' }] }, { text: [{ text: 'två' }] }] },
    ],
  ],
  [
    'a numbered list',
    '1. a\n2) b',
    [{ kind: 'list', ordered: true, items: [{ text: [{ text: 'a' }] }, { text: [{ text: 'b' }] }] }],
  ],
  ['a quote', '> a\n> b', [{ kind: 'quote', blocks: [paragraph({ text: 'a b' })] }]],
  ['a heading', '## Att göra', [paragraph({ text: 'Att göra', strong: true })]],
  ['a link', '[Sidan](https://a.example/x)', [paragraph({ text: 'Sidan', href: 'https://a.example/x' })]],
  [
    'an address in the text',
    'Se https://a.example/x.',
    [paragraph({ text: 'Se ' }, { text: 'https://a.example/x', href: 'https://a.example/x' }, { text: '.' })],
  ],
  ['snake_case and 2*3*4 stay', 'snake_case_x 2*3*4', [paragraph({ text: 'snake_case_x 2*3*4' })]],
  [
    'no script',
    '[x](javascript:alert(1)) <b>fet</b>',
    [paragraph({ text: '[x](javascript:alert(1)) <b>fet</b>' })],
  ],
])('%s', (_, markdown, blocks) => {
  expect(notesToBlocks(markdown)).toEqual(blocks)
})

test('whatever is written, no word is lost and no address but of web and mail becomes a link', () => {
  const note = fc
    .array(
      fc.constantFrom(
        'stavelse ',
        '**',
        '*',
        '_',
        '\n',
        '\n\n',
        '- ',
        '> ',
        '# ',
        '1. ',
        '[',
        '](',
        ')',
        'javascript:x',
        'https://a.example ',
        'data:text/html,x',
      ),
    )
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(note, text => {
      const json = JSON.stringify(notesToBlocks(text))
      expect(json.match(/stavelse/g)?.length ?? 0).toBe(text.match(/stavelse/g)?.length ?? 0)
      expect(json).not.toMatch(/"href":"(?!https?:|mailto:)/)
    }),
    { numRuns: 1000 },
  )
})
