declare module 'hyphen/sv' {
  export function hyphenateSync(
    text: string,
    options: { hyphenChar: string; html: boolean; minWordLength: number },
  ): string
}
