import { KeyTable } from './key-table.ts'

/**
 * Languages that are told from Swedish by their commonest words, apart from those that they share with it. `sure`: words that no Swedish text has; `hints`:
 * words that may be Swedish too, or names. Only words that lose nothing when letters outside ASCII are lost.
 */
const LANGUAGES = [
  {
    name: 'Swedish',
    sure: 'och att inte ett jag till hur vad oss ska vid vilka vilket mycket finns genom sedan bara utan varje hela andra alla kommer oss sina sitt deras',
    hints: 'in ut mot under efter mer alltid ingen min din vara varit blev ta se samt eller av',
  },
  {
    name: 'English',
    sure: 'the of and that with this are it as from we you our will what which their these would should',
    hints: 'to is be on can how not or an have has by for in at your',
  },
  {
    name: 'Danish or Norwegian',
    sure: 'og ikke jeg hvad hva hvor hvordan hvis hvem noen nogle nogen mellem mellom uten uden gjennom gennem kunne brug bruges brukes endre ugyldig ugyldigt ukendt ukjent fejl feil navn filnavn navnerom mislykkedes advarsel udskriv indeholder mangler uttrykk lukke kun lige flere adresse meget noget havde hadde hvilke hvilken hvilket derfor eksempel selv arbejde arbeid tilbage uventet forventede ignorerer hukommelse meddelelse meddelelsen fejlagtigt indstillinger innstillinger mappe',
    hints:
      'at er et til fra af ved denne dette fjern vil skal ingen nye tilstand udenfor mange hos deres siden',
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
/** So much at least, and twice what speaks for Swedish. The languages of few words in Swedish texts are known sooner. */
const LEAST = 3
const LEAST_FOR: Partial<Record<Language, number>> = { 'Danish or Norwegian': SURE }
const TIMES_SWEDISH = 2

const worth = new Map<string, [language: number, score: number][]>()
for (const [language, { sure, hints }] of LANGUAGES.entries())
  for (const [words, score] of [
    [sure, SURE],
    [hints, HINT],
  ] as const)
    for (const word of words.split(' ')) worth.set(word, [...(worth.get(word) ?? []), [language, score]])

/** The words by their hashes, so that no word of a text is copied that is none of them. */
const known = [...worth].map(([word, scores]) => ({ word, scores }))
const byHash = new KeyTable(
  known.map(({ word }) => [...word].reduce((hash, letter) => hashed(hash, letter.charCodeAt(0)), 0)),
  known.map((_, i) => i),
)

function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1) >>> 8
}

/** What parts words. Markers and digits do not, so that no piece of a damaged word is taken for a word. */
const PARTING = /[\s.,:;!"'()[\]/”“’–-]/
const PARTS = Uint8Array.from({ length: 256 }, (_, unit) => (PARTING.test(String.fromCharCode(unit)) ? 1 : 0))

/** Counts what the words of a text say about its language; `onto`: counts so far, changed in place. */
export function languageScores(text: string, onto: LanguageScores = LANGUAGES.map(() => 0)): LanguageScores {
  const lower = text.toLowerCase()
  for (let start = 0; start < lower.length; ) {
    let hash = 0
    let end = start
    for (; end < lower.length; end++) {
      const unit = lower.charCodeAt(end)
      if (parts(unit)) break
      hash = hashed(hash, unit)
    }
    const found = known[byHash.get(hash) ?? -1]
    if (found && found.word === lower.slice(start, end))
      for (const [language, score] of found.scores) onto[language] = (onto[language] as number) + score
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

/**
 * Damaged words that Swedish does not have, by how they are spelt (`?`: what was lost): it writes över, före, till, värde,
 * vara, öppna, köra.
 */
const SPELLING: readonly [language: Language, spelling: RegExp][] = [
  [
    'Danish or Norwegian',
    // over, fore, til, ud, ind, af for över, före, till, ut, in, av; være, værdi, åbne, kjøre for vara, värde, öppna, köra;
    // følgende, også, højre, næste, nøgle, fejl for följande, också, höger, nästa, nyckel, fel; generér for generera
    /^f\?lge(?:r|nde|s)?$|^ogs\?$|^h\?j(?:re|st)$|^n\?ste$|n\?g(?:le|el)(?:n|r|rne|ord)?$|^(?:op|af|ind)l\?s|fejl\S*\?|(?:gener|sort|konvert|[kf]lud|defin|[ck]it|arkiv|kopi|kontroll|aktiv|deaktiv|install|eksport|import)\?r$|^(?:over|fore|for\?ld|fors\?g|forl\?b|ind(?=[hlst])|ud(?!d)|til[^l])[a-z]*\?|st\?rrelse|v\?rdi(?:en|er|erne)?$|^v\?re[ts]?$|^l\?ngde$|f\?lles|(?<!s)k\?rsel|underst\?tte|^\?[bp]ne?[rst]?$|^\?ndre|^[kg]j\?(?!ll)|h\?ndt|bruksm\?te/,
  ],
  [
    'German',
    // über, ungültig, zurück, Größe, öffnen, können, während, möglich, löschen
    /^\?ber(?:$|tr|pr)|^(?:un)?g\?ltig|^zur\?ck|^gr\?\?e|^(?:ge)?\?ffne|^k\?nn(?:en|te)$|^w\?hrend|^m\?glich|^l\?schen$/,
  ],
]
const DAMAGED_WORD = /[a-z]*\?[a-z?]*/g

/** Counts what the spelling of a text's damaged words says; `marker`: the character that stands for lost ones. */
export function spellingScores(text: string, marker: string): LanguageScores {
  const scores = LANGUAGES.map(() => 0)
  for (const [word] of text.toLowerCase().replaceAll(marker, '?').matchAll(DAMAGED_WORD))
    for (const [language, spelling] of SPELLING)
      if (spelling.test(word)) {
        const at = LANGUAGES.findIndex(({ name }) => name === language)
        scores[at] = (scores[at] as number) + SURE
      }
  return scores
}

/** The language that the counts speak for; `undefined` where they say too little. */
export function likeliestLanguage(scores: LanguageScores): Language | undefined {
  const [swedish] = scores as [number, ...number[]]
  const most = Math.max(...scores)
  if (most <= swedish) return most >= LEAST ? 'Swedish' : undefined
  const language = LANGUAGES[scores.indexOf(most)]?.name as Language
  return most >= (LEAST_FOR[language] ?? LEAST) && most >= TIMES_SWEDISH * swedish ? language : undefined
}

/** Whether no other language has more that speaks for it than Swedish has. */
export function mayBeSwedish([swedish, ...others]: LanguageScores): boolean {
  return others.every(score => score <= (swedish ?? 0))
}

/** Whether the model's letters would be wrong: a language other than Swedish with letters of its own. English has none. */
export function hasOtherLetters(language: Language | undefined): boolean {
  return language !== undefined && language !== 'Swedish' && language !== 'English'
}
