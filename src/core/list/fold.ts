/** Å, ä and ö and their bare forms become the same, as do é and e, æ and ä, ø and ö; so do capitals. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/æ/g, 'a').replace(/ø/g, 'o').normalize('NFD').replace(/\p{M}/gu, '')
}
