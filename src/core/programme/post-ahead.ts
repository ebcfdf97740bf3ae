const POST_AHEAD = /^\p{Ll}[\p{Ll}-]{4,30}\s(?=\p{Lu})/u

/**
 * How long a word in small letters is, with the space behind it, that begins a text before a capital, longer than those that
 * only bind: in a list of people it is what the one is ("torghandler Kari Vik"). 0 where none begins it.
 */
export function postAhead(text: string): number {
  return POST_AHEAD.exec(text)?.[0].length ?? 0
}
