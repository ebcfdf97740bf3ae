/**
 * Languages that are told from Swedish by their commonest words, apart from those that they share with it. `sure`: words that no Swedish text has; `hints`:
 * words that may be Swedish too, or names. Only words that lose nothing when letters outside ASCII are lost.
 */
const LANGUAGES = [
  {
    name: 'Swedish',
    sure: 'och att inte ett jag till hur vad oss ska vid samt vilka vilket mycket finns genom sedan bara utan varje hela andra alla eller av kommer oss sina sitt deras',
    hints: 'in ut mot under efter mer alltid ingen min din vara varit blev ta se',
  },
  {
    name: 'English',
    sure: 'the of and that with this are it as from we you our will what which their these would should',
    hints: 'to is be on can how not or an have has by for in at your',
  },
  {
    name: 'Danish or Norwegian',
    sure: 'og ikke jeg hvad hva hvor hvordan hvis hvem noen nogle nogen denne dette mellem mellom uten uden gjennom gennem kunne brug endre fjern',
    hints: 'at er et til fra af ved vil skal',
  },
  {
    name: 'German',
    sure: 'und nicht ist eine einen einer eines wird werden oder auch nach sind zum zur wenn nur diese dieser dieses kann keine wurde beim durch',
    hints: 'der die das ein zu mit auf von dem im sie wie als bei aus es am',
  },
  {
    name: 'Finnish',
    sure: 'ei ovat mutta kuin joka jotka olla voidaan kanssa niin tiedoston mukaan jos',
    hints: 'ja oli tai voi vain kun',
  },
  {
    name: 'French',
    sure: 'les est dans pour qui avec vous sont cette aux',
    hints: 'le la et des une que sur pas ne au il elle',
  },
  {
    name: 'Spanish',
    sure: 'para como pero esta los una',
    hints: 'el la es que con su no las por del',
  },
  {
    name: 'Dutch',
    sure: 'niet zijn voor ook naar worden uit wordt deze',
    hints: 'een van het op met dat bij',
  },
] as const

export type Language = (typeof LANGUAGES)[number]['name']
/** How much speaks for each language, in the order of the table. */
export type LanguageScores = number[]

const SURE = 2
const HINT = 1
/** So much at least, and twice what speaks for Swedish. */
const LEAST = 3
const TIMES_SWEDISH = 2

const worth = new Map<string, [language: number, score: number][]>()
for (const [language, { sure, hints }] of LANGUAGES.entries())
  for (const [words, score] of [
    [sure, SURE],
    [hints, HINT],
  ] as const)
    for (const word of words.split(' ')) worth.set(word, [...(worth.get(word) ?? []), [language, score]])

const LONGEST_WORD = Math.max(...[...worth.keys()].map(word => word.length))

/** What parts words. Markers and digits do not, so that no piece of a damaged word is taken for a word. */
const PARTING = /[\s.,:;!"'()[\]/”“’–-]/
const PARTS = Uint8Array.from({ length: 256 }, (_, unit) => (PARTING.test(String.fromCharCode(unit)) ? 1 : 0))

/** Counts what the words of a text say about its language; `onto`: counts so far, changed in place. */
export function languageScores(text: string, onto: LanguageScores = LANGUAGES.map(() => 0)): LanguageScores {
  const lower = text.toLowerCase()
  for (let start = 0; start < lower.length; ) {
    let end = start
    while (end < lower.length && !parts(lower.charCodeAt(end))) end++
    if (end > start && end - start <= LONGEST_WORD) {
      const scores = worth.get(lower.slice(start, end))
      if (scores) for (const [language, score] of scores) onto[language] = (onto[language] as number) + score
    }
    start = end + 1
  }
  return onto
}

/** Adds up what two texts say. */
export function addScores(scores: LanguageScores, onto: LanguageScores): void {
  for (let language = 0; language < scores.length; language++)
    onto[language] = (onto[language] as number) + (scores[language] as number)
}

function parts(unit: number): boolean {
  return unit < PARTS.length ? PARTS[unit] === 1 : PARTING.test(String.fromCharCode(unit))
}

/** The language that the counts speak for; `undefined` where they say too little. */
export function likeliestLanguage(scores: LanguageScores): Language | undefined {
  const [swedish] = scores as [number, ...number[]]
  const most = Math.max(...scores)
  if (most < LEAST) return undefined
  if (most <= swedish) return 'Swedish'
  return most >= TIMES_SWEDISH * swedish ? LANGUAGES[scores.indexOf(most)]?.name : undefined
}

/** Whether the model's letters would be wrong: a language other than Swedish with letters of its own. English has none. */
export function hasOtherLetters(language: Language | undefined): boolean {
  return language !== undefined && language !== 'Swedish' && language !== 'English'
}
