import * as v from 'valibot'

/** The themes; `system` follows the browser, `own` is the person’s own two colours. */
export const THEMES = [
  'system',
  'light',
  'dark',
  'sepia',
  'contrast-light',
  'contrast-dark',
  'yellow',
  'own',
] as const
export type Theme = (typeof THEMES)[number]

/** The bundled fonts, the system’s, and `own`: any that is installed. */
export const FONTS = ['atkinson', 'lexend', 'opendyslexic', 'system', 'own'] as const
export type Font = (typeof FONTS)[number]

/** What a setting in numbers may be: from `min` to `max` in steps of `step`. */
export type Range = { min: number; max: number; step: number }

/**
 * The settings in numbers. Size is in per cent; line height a factor; the three spacings in em; width in average characters a
 * line: at most 80 (WCAG 2.2, 1.4.8), and usually so few that a line of narrow letters has no more than that either
 * (measured in tests/e2e/reader-proof.ts); rate a factor of the voice’s own speed.
 */
export const RANGES = {
  size: { min: 80, max: 400, step: 10 },
  lineHeight: { min: 1.2, max: 3, step: 0.1 },
  paragraphSpacing: { min: 0.5, max: 4, step: 0.1 },
  letterSpacing: { min: 0, max: 0.3, step: 0.01 },
  wordSpacing: { min: 0, max: 1.2, step: 0.02 },
  width: { min: 20, max: 80, step: 2 },
  rate: { min: 0.5, max: 2.5, step: 0.1 },
} satisfies Record<string, Range>

const within = ({ min, max }: Range, usual: number) =>
  v.fallback(v.pipe(v.number(), v.finite(), v.toMinValue(min), v.toMaxValue(max)), usual)
const oneOf = <const Values extends readonly string[]>(values: Values, usual: Values[number]) =>
  v.fallback(v.picklist(values), usual)
const yes = v.fallback(v.boolean(), true)
const no = v.fallback(v.boolean(), false)
const colour = (usual: string) => v.fallback(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i)), usual)

/** Every setting of the reader: its form and its only default. A stored value of another form counts as not set; one out of its range goes to the nearest end. */
const READER = {
  size: within(RANGES.size, 100),
  font: oneOf(FONTS, 'atkinson'),
  /** The name of an installed font, used where `font` is `own`. */
  ownFont: v.fallback(v.pipe(v.string(), v.maxLength(80), v.regex(/^[\p{L}\p{N} .+_-]*$/u)), ''),
  weight: oneOf(['normal', 'medium', 'bold'], 'normal'),
  lineHeight: within(RANGES.lineHeight, 1.6),
  paragraphSpacing: within(RANGES.paragraphSpacing, 1.2),
  letterSpacing: within(RANGES.letterSpacing, 0),
  wordSpacing: within(RANGES.wordSpacing, 0),
  /** Words move apart with the letters: letters alone slow reading. */
  tiedSpacing: yes,
  width: within(RANGES.width, 66),
  align: oneOf(['start', 'center'], 'start'),
  theme: oneOf(THEMES, 'system'),
  ownInk: colour('#1b1f1c'),
  ownPaper: colour('#fbfaf6'),
  lineFocus: oneOf(['off', '1', '3', '5'], 'off'),
  ruler: no,
  syllables: no,
  hyphenation: no,
  /** Abbreviations written out. */
  fullWords: no,
  links: yes,
  images: no,
  /** The quiet marks on probable repairs. */
  marks: yes,
  /** The reader’s own keys: one of them is a sign alone, so they can be turned off (WCAG 2.2, 2.1.4). */
  keys: yes,
  rate: within(RANGES.rate, 1),
  /** The voice chosen for a language (its primary subtag), by the voice’s own address. */
  voices: v.fallback(v.record(v.string(), v.string()), {}),
}

export const readerSettingsSchema = v.object(READER)
export type ReaderSettings = v.InferOutput<typeof readerSettingsSchema>

/** The reader as it is before anyone has set anything. */
export const usualReader: ReaderSettings = v.parse(readerSettingsSchema, {})

/**
 * How far words stand apart beyond the font’s own space, in em. Tied, it is 3.5 times the letters’ spacing (British
 * Dyslexia Association, Style Guide 2023), for letters that move apart without their words slow reading.
 */
export function wordSpacingOf(
  settings: Pick<ReaderSettings, 'tiedSpacing' | 'letterSpacing' | 'wordSpacing'>,
) {
  return settings.tiedSpacing ? Number((settings.letterSpacing * 3.5).toFixed(3)) : settings.wordSpacing
}
