/** Which of several marks of a kind a page uses, as far as its whole texts show; `undefined`: they do not. */
export type PageStyle = { opening?: string; dash?: string; space?: string }

/** Each kind with what stands for it in whole text. */
const KINDS: readonly [kind: keyof PageStyle, mark: RegExp][] = [
  ['opening', /(?<=^|[\s(])[“”](?=[\p{L}\p{N}])/gu],
  ['dash', /(?<=\s)[–—](?=\s)/g],
  ['space', /(?<=[\p{L}\p{N}.])[\u00a0\u202f](?=[\p{L}\p{N}%])/gu],
]

/** Reads the style of a page from its undamaged texts: of each kind the mark that stands there most often. */
export function pageStyle(wholeTexts: readonly string[]): PageStyle {
  const style: PageStyle = {}
  for (const [kind, mark] of KINDS) {
    const counts = new Map<string, number>()
    for (const text of wholeTexts)
      for (const [found] of text.matchAll(mark)) counts.set(found, (counts.get(found) ?? 0) + 1)
    const [most] = [...counts].sort((a, b) => b[1] - a[1])
    if (most) style[kind] = most[0]
  }
  return style
}
