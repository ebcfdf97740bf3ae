import { type Hinted, hinted, hintedInSmall } from './hinted.ts'
import { mentions } from './hints.ts'
import { lowerCase } from './lower-case.ts'
import { type Span, slice } from './span.ts'

/** The languages that programmes are held in, as they name them; lower case. */
const LANGUAGES =
  'svenska|engelska|norska|danska|finska|tyska|franska|spanska|samiska|arabiska|svenskt teckenspråk|swedish|english|norwegian|danish|finnish|german|french|svensk|norsk|dansk|engelsk|suomi|englanti|ruotsi|suomeksi|englanniksi|ruotsiksi|norjaksi|tanskaksi|saksaksi|ranskaksi|venäjäksi|espanjaksi|saameksi|viroksi|isländska|ryska|ukrainska|polska|italienska|somaliska|persiska|nordsamiska|lulesamiska|sydsamiska|grönländska|färöiska|tysk|fransk|spansk|finsk|samisk|islandsk|russisk|ukrainsk|polsk|grønlandsk|færøsk|nynorsk|icelandic|irish|welsh|gaelic|spanish|italian|russian|ukrainian|polish|dutch|estonian|sámi|sami|greenlandic|faroese'

const namesLanguage = mentions(LANGUAGES)

const ALONE = hintedInSmall(
  namesLanguage,
  () =>
    new RegExp(
      `^\\(?(?:(?:på|in|på svenska och|kieli|held in)\\s)?(?<language>(?:${LANGUAGES})(?:(?:\\s(?:och|and|og|ja|eller|or)\\s|[/,]\\s?)(?:${LANGUAGES}))?)\\)?\\.?$`,
      'u',
    ),
)
const SENTENCE = hintedInSmall(
  namesLanguage,
  () =>
    new RegExp(
      `(?<!\\p{L})(?:(?:hålls|ges|genomförs|sker|är|föreläser|talar|talas|holdes|avholdes|afholdes|foregår|går|blir|bliver|er|vert halde|will be|held|given|is|presenteras|talk|seminarium|föreläsning|samtal)\\s(?:helt\\s)?(?:på|in)|(?:pidetään|järjestetään|esitetään|puhutaan|puhuu|luennoi|luennoidaan|on)(?=\\s\\p{L}+ksi))\\s(?<language>(?:${LANGUAGES})(?:\\s(?:och|and|og|eller|or)\\s(?:${LANGUAGES}))?)(?!\\p{L})`,
      'u',
    ),
)

/** As a badge says it, in a box of its own. */
const CODES = new Set([
  'SV',
  'FI',
  'EN',
  'NO',
  'NB',
  'DA',
  'DK',
  'SE',
  'SV/FI',
  'FI/SV',
  'SV/EN',
  'EN/SV',
  'FI/EN',
])

/** The language in a line that says nothing else: "Svenska", "(på engelska)", "In English". */
export function languageIn(span: Span): Span | undefined {
  if (CODES.has(span.text)) return span
  return span.text.length > 40 ? undefined : named(span, ALONE)
}

/** "Kielikylpy tänään (på finska)", "Welcome [in English, interpreted]": the language in brackets behind a text, and the aids beside it. */
export function languageBehind(span: Span): { before: Span; language: Span; aids: Span[] } | undefined {
  const match = IN_BRACKETS.exec(span.text)
  const inside = match?.groups?.['inside']
  if (!match || !inside) return undefined
  const pieces = inside.split(/[,;]\s/u)
  const spans = pieces.map((piece, index) => {
    const at = match.index + 2 + pieces.slice(0, index).reduce((sum, { length }) => sum + length + 2, 0)
    return slice(span, at, at + piece.length)
  })
  const language = spans.flatMap(piece => languageIn(piece) ?? [])[0]
  const aids = spans.filter(piece => saysAccessibilityOnly(piece))
  if (!language || aids.length + 1 < spans.length) return undefined
  return { before: slice(span, 0, match.index), language, aids }
}

const IN_BRACKETS = hinted(
  text => text.endsWith(')') || text.endsWith(']'),
  /\s[([](?<inside>[^()[\]]{2,60})[)\]]$/u,
)

/** The language in a sentence that says which it is held in: "Föreläsningen hålls på engelska." */
export function saysLanguage(span: Span): Span | undefined {
  return namesLanguage(span.text) && / (?:på|in) |ksi(?!\p{L})/iu.test(span.text)
    ? named(span, SENTENCE)
    : undefined
}

function named(span: Span, pattern: Hinted): Span | undefined {
  const language = pattern.exec(span.text)?.groups?.['language']
  const at = language ? lowerCase(span.text).lastIndexOf(language) : -1
  return language && at >= 0 ? slice(span, at, at + language.length) : undefined
}

const ACCESSIBILITY =
  /(?<!\p{L})(?:(?:skriv|teckenspråks|syn|simultan|tegnspråk|tegnsprogs|skrive)?tolk(?:ning|as|ing|et|ad|ade)|teckenspråkstolk(?:ning|as|ad)?|teckentolk(?:ning|as|ad)|(?:tele|hör|hörsel)sling(?:a|or)|(?:tele|høre)slynge|teleslynge|syntolk(?:ning|as|ad)|skrivtolk(?:ning|as|ad)|rullstol(?:s?anpass(?:at|ad)|splats(?:er)?)?|(?:webb|direkt|live)sänd(?:s|as|es|ning|ningar)|sänds (?:direkt|live)|(?:live)?strea?m(?:as|et|ing)|strømmes|tillgänglig(?:t|a)? (?:för|med) rullstol|rullstolstillgänglig(?:t|a)?|tilgjengelig for rullestol|rullestoltilgjengelig|tilgængelig(?:t)? for kørestol|kørestolsvenlig(?:t)?|esteetön kulku|rullstolsanpassad lokal|induktiosilmukka|viittomakielen tulkkaus|esteetön|sign language(?: interpretation| interpreted)?|hearing loop|induction loop|wheelchair accessible|(?:live )?caption(?:s|ing)|step-free access|textas i realtid|tolkas till \p{L}+|textas|undertextas|textning|tolkes|tulkataan|tulkattu|simultaanitulkkaus|tulkkaus|(?:simultaneously )?interpreted|simultaneous interpretation)(?!\p{L})/gu

/** What those words have in common: asked first, for most lines say nothing of it. */
const mayBeAccessible = mentions(
  'tolk|tulk|interpret|slin|slyn|rullst|rullest|kørest|sänd|strea|strøm|silmuk|viittoma|esteet|sign lang|loop|wheelch|caption|step-free|text',
)

/** What a text may be about as well: it says how a session is made accessible only where it says nothing else. */
const SUBJECTS =
  /^(?:tolk(?:ning|ing|es)|tulk.*|interpreted|textning|captions?|captioning|strea?ming|rullstol)$/u

/** The words by which a line says how a session is made accessible, as they stand. */
export function accessibilityIn(span: Span): Span[] {
  if (!mayBeAccessible(span.text)) return []
  const text = lowerCase(span.text)
  const found = [...text.matchAll(ACCESSIBILITY)]
  const isAll = text.replace(ACCESSIBILITY, '').replace(CONNECTING, '') === ''
  return found
    .filter(([word]) => isAll || !SUBJECTS.test(word))
    .map(match => slice(span, match.index, match.index + match[0].length))
}

/** Whether a line says how a session is made accessible, and nothing else. */
export function saysAccessibilityOnly({ text }: Span): boolean {
  return mayBeAccessible(text) && lowerCase(text).replace(ACCESSIBILITY, '').replace(CONNECTING, '') === ''
}

const CONNECTING =
  /(?<!\p{L})(?:och|samt|and|og|ja|med|finns|to|till|in|på|svenska|english|engelska)(?!\p{L})|[\s,.;:()•·|/&+-]/gu

/** Function words that one language has and its neighbours lack; a text is in the language it has most of. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  sv: 'och är för att inte på av till vi från som det den ett kan hur vad ska eller när också mellan genom efter under utan alla vilka mycket sig',
  nb: 'og er for å ikke på av til vi fra som det den et kan hvordan hva skal eller når også mellom gjennom etter under uten alle hvilke mye seg',
  da: 'og er for at ikke på af til vi fra som det den et kan hvordan hvad skal eller når også mellem gennem efter under uden alle hvilke meget sig',
  fi: 'ja on ei että se ovat myös sekä tai kun jotka mutta joka miten mitä kuinka ovat olla niin kanssa mukaan sen',
  en: 'and is the of to in that for with on as are this by from at an how what will or which be you your we their',
}
const TABLE = Object.entries(FUNCTION_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
)

/** So many words are looked at; fewer than this many hits prove nothing. */
const ENOUGH_WORDS = 3000
const FEWEST_HITS = 3

/** The language that texts are in by their function words (BCP 47), or undefined where too little is said. */
export function languageOf(texts: Iterable<string>): string | undefined {
  const hits = new Map<string, number>()
  let seen = 0
  for (const text of texts) {
    for (const [word] of text
      .slice(0, 20_000)
      .toLowerCase()
      .matchAll(/\p{L}+/gu)) {
      seen += 1
      for (const [language, words] of TABLE)
        if (words.has(word)) hits.set(language, (hits.get(language) ?? 0) + 1)
    }
    if (seen > ENOUGH_WORDS) break
  }
  const [best] = [...hits].sort((a, b) => b[1] - a[1])
  return best && best[1] >= FEWEST_HITS ? best[0] : undefined
}
