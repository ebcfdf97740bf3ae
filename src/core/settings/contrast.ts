/**
 * The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance").
 * Colours are `#rrggbb`; anything else gives NaN.
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16)),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** What text needs (WCAG 2.2, 1.4.6), and what marks need (1.4.11). */
export const TEXT_CONTRAST = 7
export const MARK_CONTRAST = 3
