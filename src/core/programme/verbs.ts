/** Words that end as verbs in the present do and are none, or say nothing of what someone does now. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'är er har hade var blir bliver heter eller efter under över för inför utanför framför mer per hur där når der her etter over før år kr nr dr mr timmar eller flere fler vår vår våra vores sidor deltagare och ikke inte is was has his its this as besides towards across perhaps always sometimes also us minuter sär ja niin kuin'.split(
    ' ',
  ),
)

/**
 * Whether a word, in small letters, is likely a verb in the present, by how these end: "berättar", "fortæller" in the
 * Nordic languages, "kertoo", "luennoi" in Finnish, "presents" and "will" in English. Asked of a word beside a name only.
 */
export function tellsNow(word: string): boolean {
  if (word.length < 3 || NO_VERBS.has(word)) return false
  return word === 'will' || /(?:\p{L}r|[^sui]s|ee|aa|ää|oo|öö|uu|yy|[aeouyäö]i|ii)$/u.test(word)
}
