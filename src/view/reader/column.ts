/** Swedish prose, so that its letters come as often as they do in Swedish. Never shown. */
const SAMPLE =
  'Den som läser ett program vill veta när något börjar, var det äger rum och vem som talar. Texten ska gå att följa utan att ögat tappar raden, och varje rad får därför hålla ett begränsat antal tecken.'

/**
 * The setting is the most that a line may hold. Letters vary, so that a line of narrow ones holds more than the column
 * is wide in average letters: by this much at most, as tests/e2e/reader-proof.ts measures.
 */
const FULLEST = 1.04

/**
 * How wide a column is that holds at most this many characters a line, in px: measured in the font that the holder
 * shows now, for `ch` is the width of "0" and not of a letter. 0 where the holder is not shown.
 */
export function columnWidth(holder: HTMLElement, characters: number): number {
  const sample = holder.ownerDocument.createElement('span')
  sample.className = 'sample'
  sample.setAttribute('aria-hidden', 'true')
  sample.textContent = SAMPLE
  holder.append(sample)
  const width = sample.getBoundingClientRect().width
  sample.remove()
  return (width / SAMPLE.length) * (characters / FULLEST)
}
