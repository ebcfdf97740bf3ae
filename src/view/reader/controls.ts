import { FONTS, RANGES, type ReaderSettings, THEMES } from '../../core/settings/reader-settings.ts'
import type { ReaderWords } from '../words/reader-words.ts'

type KeysOf<Kind> = {
  [Key in keyof ReaderSettings]: ReaderSettings[Key] extends Kind ? Key : never
}[keyof ReaderSettings]

/** One control of the appearance panel: what it sets and how. `when` says whether it has any meaning now. */
export type Control = { when?: (settings: ReaderSettings) => boolean } & (
  | { kind: 'range'; key: Exclude<keyof typeof RANGES, 'rate'> }
  | { kind: 'switch'; key: KeysOf<boolean> }
  | { kind: 'choice'; key: 'font' | 'weight' | 'align' | 'theme' | 'lineFocus' }
  | { kind: 'colour'; key: 'ownInk' | 'ownPaper' }
  | { kind: 'name'; key: 'ownFont' }
)

const isOwn = ({ theme }: ReaderSettings) => theme === 'own'

/** Every control of the panel, in its groups: whoever adds a setting adds a line. */
export const CONTROLS: readonly (readonly [keyof ReaderWords['looksGroup'], readonly Control[]])[] = [
  [
    'text',
    [
      { kind: 'range', key: 'size' },
      { kind: 'choice', key: 'font' },
      { kind: 'name', key: 'ownFont', when: ({ font }) => font === 'own' },
      { kind: 'choice', key: 'weight' },
    ],
  ],
  [
    'colours',
    [
      { kind: 'choice', key: 'theme' },
      { kind: 'colour', key: 'ownInk', when: isOwn },
      { kind: 'colour', key: 'ownPaper', when: isOwn },
    ],
  ],
  [
    'spacing',
    [
      { kind: 'range', key: 'width' },
      { kind: 'range', key: 'lineHeight' },
      { kind: 'range', key: 'paragraphSpacing' },
      { kind: 'range', key: 'letterSpacing' },
      { kind: 'switch', key: 'tiedSpacing' },
      { kind: 'range', key: 'wordSpacing', when: ({ tiedSpacing }) => !tiedSpacing },
      { kind: 'choice', key: 'align' },
    ],
  ],
  [
    'help',
    [
      { kind: 'choice', key: 'lineFocus' },
      { kind: 'switch', key: 'ruler' },
      { kind: 'switch', key: 'syllables' },
      { kind: 'switch', key: 'hyphenation' },
      { kind: 'switch', key: 'fullWords' },
      { kind: 'switch', key: 'marks' },
      { kind: 'switch', key: 'links' },
      { kind: 'switch', key: 'images' },
      { kind: 'switch', key: 'keys' },
    ],
  ],
]

type Choice = {
  font: ReaderSettings['font']
  weight: ReaderSettings['weight']
  align: ReaderSettings['align']
  theme: ReaderSettings['theme']
  lineFocus: ReaderSettings['lineFocus']
}

/** What can be chosen, in order. */
export const CHOICES: { [Key in keyof Choice]: readonly Choice[Key][] } = {
  font: FONTS,
  weight: ['normal', 'medium', 'bold'],
  align: ['start', 'center'],
  theme: THEMES,
  lineFocus: ['off', '1', '3', '5'],
}

/** A setting one step further or back, within its range and on its steps. */
export function stepped(key: keyof typeof RANGES, value: number, by: 1 | -1): number {
  const { min, max, step } = RANGES[key]
  const next = Math.round((value + by * step) / step) * step
  return Number(Math.min(max, Math.max(min, next)).toFixed(2))
}
