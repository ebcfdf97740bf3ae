import { hashOfWord } from './line.ts'

/**
 * Provinces, municipalities and neighbours of Sweden whose names begin with a letter that gets lost, and are no word
 * besides (as åre and öland are not, but ås and ön are): their first letter is a capital wherever they stand.
 */
const PLACES =
  'åbo ådalen åhus åland ålesund åmål ånge ångermanland åre århus årjäng årsta åsele åstorp åtvidaberg älmhult älvdalen älvkarleby älvsbyn älvsjö ängelholm öckerö ödeshög öland öregrund örebro öresund örgryte örkelljunga örnsköldsvik österbotten österbymo östergötland österlen östermalm österrike österåker östersjön östersund östhammar överkalix övertorneå öxnehaga'

/** Given names and surnames of the same kind, the most common in Sweden (as älv and öst are no names, but Ödman is). */
const PEOPLE =
  'åke åsa åse åslög åsta örjan östen özlem åberg ågren åhlin åhlström åhlund åkerberg åkerblom åkerlund åkerman åkerström åkesson åman ångström åsberg åslund åstrand åström ödman öberg öhlin öhlund öhman öhrling öhrn öhrström ölander ölund öqvist öquist östberg östergren österlund österman östling östlund östman öström östrand äppelgren ängström'

const hashes = new Set(
  `${PLACES} ${PEOPLE}`.split(' ').flatMap(name => [name, `${name}s`].map(form => hashOfWord(form, []))),
)

/** Whether a word, by its hash (`hashOfWord`), is such a name or its genitive. */
export function isName(hash: number): boolean {
  return hashes.has(hash)
}

/** Words that begin with such a letter and that programmes write small within their titles ("Dagen öppnas"). */
const COMMON =
  'åka åker åter återkommer åt även äga äger ägs ändå ändra ändrar ändras ännu äta äter öka ökad ökar ökade ökat öppnade öppnande öppnandet öppnar öppnas öva övar över'
const commonHashes = new Set(COMMON.split(' ').map(word => hashOfWord(word, [])))

/** Whether a word, by its hash, is such a common one. */
export function isCommon(hash: number): boolean {
  return commonHashes.has(hash)
}

/** Shorter ones, and these, are words without their first letter too. */
const LEAST_REST = 5
const WORDS = /^(?:dalen|lvdalen)$/
const rests = new Set(
  PLACES.split(' ')
    .map(name => name.slice(1))
    .filter(rest => rest.length >= LEAST_REST && !WORDS.test(rest))
    .flatMap(rest => [rest, `${rest}s`].map(form => hashOfWord(form, []))),
)

/** Whether a word, by its hash, is such a name without its first letter (`regrund`): no word of its own. */
export function isRestOfPlaceName(hash: number): boolean {
  return rests.has(hash)
}
