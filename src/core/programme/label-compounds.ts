import type { FactKind } from './words/labels.ts'

/** What the last word of a label, or of a compound, names. */
const LAST: readonly { said: RegExp; fact: FactKind }[] = [
  { said: /(?:tidpunkt|tidspunkt|tid|ajankohta|aika|time)$/u, fact: 'time' },
  { said: /(?:datum|dato|päivä|päivämäärä|date)$/u, fact: 'day' },
  { said: /(?:plats|lokal|sted|stad|lokale|paikka|place|venue|location|room)$/u, fact: 'place' },
  { said: /(?:språk|sprog|kieli|language)$/u, fact: 'language' },
]

/** What begins words for what one goes to, in any of their forms: "seminariets", "luennon", "väitöstilaisuuden". */
const OF_WHAT =
  /^(?:the |tapahtuman )?(?:seminari|föreläsning|föredrag|konferens|möte|kurs|workshop|evenemang|arrangemang|event|programpunkt|disputation|webbinari|konsert|sammankomst|foredrag|forelesing|forelesning|forelæsning|møte|møde|arrangement|konference|konferanse|kurs|koncert|begivenhed|disputas|tapahtum|väitös|luento|luenno|seminaar|kokou|kurssi|webinaar|konsert|tilaisuu|talk|session|lecture|seminar|conference|meeting|course|concert|defence)/u

/** "Päivä ja -aika", "Datum och -tid": the second is of the same. */
const SECOND = /\s(?:ja|och|og)\s-?\p{L}+$/u

/** The fact that a label of two words, or of one made of two, names: "Väitöspaikka", "Seminariets språk"; small letters. */
export function factOfCompound(label: string): FactKind | undefined {
  const word = label.replace(SECOND, '')
  const found = LAST.find(({ said }) => said.test(word))
  return found && OF_WHAT.test(word) && word.split(' ').length <= MOST_WORDS ? found.fact : undefined
}

const MOST_WORDS = 3
