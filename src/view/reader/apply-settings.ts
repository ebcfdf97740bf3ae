import { contrast } from '../../core/settings/contrast.ts'
import { type ReaderSettings, wordSpacingOf } from '../../core/settings/reader-settings.ts'
import { likelyWidth } from './column.ts'

const FAMILIES: Record<ReaderSettings['font'], (own: string) => string> = {
  atkinson: () => '"Atkinson Hyperlegible", system-ui, sans-serif',
  lexend: () => 'Lexend, system-ui, sans-serif',
  opendyslexic: () => 'OpenDyslexic, system-ui, sans-serif',
  system: () => 'system-ui, sans-serif',
  own: name => (name ? `"${name}", system-ui, sans-serif` : 'system-ui, sans-serif'),
}

/** A heavier cut is drawn where a font has none between regular and bold: the letters get an edge of their own colour. */
const WEIGHTS = { normal: ['400', '0'], medium: ['400', '0.022em'], bold: ['700', '0'] } as const

/** Puts the settings on the document, where the style sheets take them up. Renders nothing anew. */
export function applySettings(root: HTMLElement, settings: ReaderSettings): void {
  const [weight, stroke] = WEIGHTS[settings.weight]
  const properties: Record<string, string> = {
    '--reader-size': String(settings.size / 100),
    '--reader-font': FAMILIES[settings.font](settings.ownFont),
    '--reader-weight': weight,
    '--reader-stroke': stroke,
    '--reader-line': String(settings.lineHeight),
    '--reader-paragraph': `${settings.paragraphSpacing}em`,
    '--reader-letter': `${settings.letterSpacing}em`,
    '--reader-word': `${wordSpacingOf(settings)}em`,
    '--reader-align': settings.align,
    '--reader-column': `${likelyWidth(settings)}em`,
    '--own-ink': settings.ownInk,
    '--own-paper': settings.ownPaper,
  }
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value)
  root.dataset['theme'] = settings.theme
  root.dataset['breaks'] = settings.syllables ? 'shown' : settings.hyphenation ? 'soft' : 'none'
  root.dataset['scheme'] =
    contrast(settings.ownPaper, '#000000') > contrast(settings.ownPaper, '#ffffff') ? 'light' : 'dark'
}
