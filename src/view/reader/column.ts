import type { ReaderSettings } from '../../core/settings/reader-settings.ts'

/** How wide an average character of the sample below is, in em: as `columnWidth` measured it, and for other fonts as most are. */
const CHARACTER: Record<ReaderSettings['font'], number> = {
  atkinson: 0.427,
  lexend: 0.479,
  opendyslexic: 0.739,
  system: 0.46,
  own: 0.46,
}

/** How wide the column will about be, in em: with it the lines mostly stand where they stay before anything is measured. */
export function likelyWidth({ font, width, letterSpacing }: ReaderSettings): number {
  return width * (CHARACTER[font] + letterSpacing)
}

/** Swedish prose, so that its letters come as often as they do in Swedish. Never shown. */
const SAMPLE =
  'Den som läser ett program vill veta när något börjar, var det äger rum och vem som talar. Texten ska gå att följa utan att ögat tappar raden, och varje rad får därför hålla ett begränsat antal tecken.'

/**
 * How wide a column is that holds this many average characters, in px: measured in the font that the holder shows now,
 * for `ch` is the width of "0" and not of a letter. 0 where the holder is not shown.
 */
export function columnWidth(holder: HTMLElement, characters: number): number {
  const sample = holder.ownerDocument.createElement('span')
  sample.className = 'sample'
  sample.setAttribute('aria-hidden', 'true')
  sample.textContent = SAMPLE
  holder.append(sample)
  const width = sample.getBoundingClientRect().width
  sample.remove()
  return (width / SAMPLE.length) * characters
}
