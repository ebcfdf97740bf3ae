/*
 * Marks that the voice leaves on the text, by the CSS Custom Highlight API (Chromium 105, Firefox 140: every
 * browser that the manifest allows): the text’s own elements stay as they are, for screen readers and for copying.
 */
type Name = 'sentence' | 'word'

export function highlight(name: Name, range: Range): void {
  CSS.highlights.set(name, new Highlight(range))
}

export function clearHighlights(name?: Name): void {
  for (const one of name ? [name] : (['sentence', 'word'] as const)) CSS.highlights.delete(one)
}
