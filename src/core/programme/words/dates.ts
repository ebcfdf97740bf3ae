/** Months and weekdays by language, lower case; the place in the row is the month's number, or the weekday's (Monday 1). */
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan', 'januar', 'tammikuuta', 'tammikuu', 'tammi', 'january'],
  ['februari', 'feb', 'febr', 'februar', 'helmikuuta', 'helmikuu', 'helmi', 'february'],
  ['mars', 'mar', 'marts', 'maaliskuuta', 'maaliskuu', 'maalis', 'march'],
  ['april', 'apr', 'huhtikuuta', 'huhtikuu', 'huhti'],
  ['maj', 'mai', 'toukokuuta', 'toukokuu', 'touko', 'may'],
  ['juni', 'jun', 'kesäkuuta', 'kesäkuu', 'kesä', 'june'],
  ['juli', 'jul', 'heinäkuuta', 'heinäkuu', 'heinä', 'july'],
  ['augusti', 'aug', 'august', 'elokuuta', 'elokuu', 'elo'],
  ['september', 'sep', 'sept', 'syyskuuta', 'syyskuu', 'syys'],
  ['oktober', 'okt', 'lokakuuta', 'lokakuu', 'loka', 'october', 'oct'],
  ['november', 'nov', 'marraskuuta', 'marraskuu', 'marras'],
  ['december', 'dec', 'desember', 'des', 'joulukuuta', 'joulukuu', 'joulu'],
]

const WEEKDAYS: readonly (readonly string[])[] = [
  [
    'måndag',
    'måndagen',
    'månd',
    'mån',
    'mandag',
    'man',
    'mandagen',
    'maanantai',
    'maanantaina',
    'ma',
    'monday',
    'mon',
  ],
  [
    'tisdag',
    'tisdagen',
    'tisd',
    'tis',
    'tirsdag',
    'tirs',
    'tysdag',
    'tysdagen',
    'tirsdagen',
    'tiistai',
    'tiistaina',
    'ti',
    'tuesday',
    'tue',
  ],
  ['onsdag', 'onsdagen', 'onsd', 'ons', 'keskiviikko', 'keskiviikkona', 'ke', 'wednesday', 'wed'],
  ['torsdag', 'torsdagen', 'torsd', 'tors', 'tor', 'torstai', 'torstaina', 'to', 'thursday', 'thu'],
  ['fredag', 'fredagen', 'fred', 'fre', 'perjantai', 'perjantaina', 'pe', 'friday', 'fri'],
  [
    'lördag',
    'lördagen',
    'lörd',
    'lör',
    'lørdag',
    'lør',
    'laurdag',
    'laurdagen',
    'lørdagen',
    'lauantai',
    'lauantaina',
    'la',
    'saturday',
    'sat',
  ],
  [
    'söndag',
    'söndagen',
    'sönd',
    'sön',
    'søndag',
    'søn',
    'sundag',
    'sundagen',
    'søndagen',
    'sunnuntai',
    'sunnuntaina',
    'su',
    'sunday',
    'sun',
  ],
]

/** Weekdays this short are common words in other languages: they count beside a date only. */
const SHORTEST_WEEKDAY = 5

function numbered(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.map((word): [string, number] => [word, index + 1])))
}

export const MONTH_NUMBERS = numbered(MONTHS)
export const WEEKDAY_NUMBERS = numbered(WEEKDAYS)
export const WHOLE_WEEKDAYS: ReadonlySet<string> = new Set(
  WEEKDAYS.flat().filter(word => word.length > SHORTEST_WEEKDAY),
)

/** What months and weekdays begin with: asked for before a text is searched for them. */
export const BEGINNINGS_OF_MONTHS = beginnings(MONTH_NUMBERS.keys())
export const BEGINNINGS_OF_WEEKDAYS = beginnings(WHOLE_WEEKDAYS)

/** The first three letters of the words, with bars between them. */
function beginnings(words: Iterable<string>): string {
  return [...new Set([...words].map(word => word.slice(0, 3)))].join('|')
}
