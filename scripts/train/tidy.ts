/** Composed letters, no invisible characters, private-use bullets as bullets. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
    .replace(/[\uf0a7\uf0b7\uf02d]/g, '•')
    .replace(/ﬀ/g, 'ff')
    .replace(/[\u2028\u2029\r\v]/g, '\n')
}
