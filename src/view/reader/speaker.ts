/** A voice as the browser names it: `lang` is BCP 47, `uri` what tells it from the others. */
export type Voice = { uri: string; name: string; lang: string; usual: boolean }

/** The browser’s voice, handed in by the shell. */
export type Speaker = {
  voices: () => readonly Voice[]
  /** Says a text; `onWord` gets UTF-16 offsets in it where the voice reports them. Replaces what is being said. */
  say: (words: Saying) => void
  /** Falls silent; no callback comes after it. */
  hush: () => void
}

export type Saying = {
  text: string
  lang: string
  rate: number
  voice: string | undefined
  onWord: (offset: number) => void
  onEnd: () => void
}

/** The voices for a language, the browser’s own choice first. Only the primary subtag counts: sv-FI reads sv. */
export function voicesFor(voices: readonly Voice[], lang: string): Voice[] {
  const wanted = primary(lang)
  return voices
    .filter(voice => primary(voice.lang) === wanted)
    .sort((a, b) => Number(b.usual) - Number(a.usual))
}

/** "sv" of "sv-FI" or "sv_SE". */
export function primary(lang: string): string {
  return lang.split(/[-_]/)[0]?.toLowerCase() ?? ''
}
