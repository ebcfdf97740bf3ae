import type { Person } from '../../session/session.ts'

/** Ways in which a sentence names people who take part, wherever in it: up to where the names begin; small letters. */
type Naming = { said: RegExp; role: Person['role'] }

export const NAMINGS: readonly Naming[] = [
  {
    said: /(?<!\p{L})(?:gästas|besöks|gæstes|får besök|får besøk|får besøg|har besök|har besøk|har besøg)(?: \p{L}+){0,3} (?:av|af)\s/u,
    role: 'speaker',
  },
  {
    said: /(?<!\p{L})(?:möt|träffa|följ med|bli med|følg med|lyssna (?:på|till)|hör|møt|lytt til|hør|mød|lyt til|meet|hear|hear from|listen to|join|tapaa|tule kuuntelemaan)\s/u,
    role: 'speaker',
  },
  {
    said: /(?<!\p{L})(?:i samtal med|samtalar med|samtalar här med|i samtale med|samtaler med|in conversation with|in dialogue with|intervjuas av|intervjuer av|intervjues av|interviewes af|interviewed by|haastattelee|kirjailijavieraana|vieraana)\s/u,
    role: 'speaker',
  },
  {
    said: /(?<!\p{L})(?:med|with)\s(?=[^.]{4,60} som (?:moderator|samtalsledare|ordstyrer|konferencier)|[^.]{4,60} as (?:moderator|chair))/u,
    role: 'moderator',
  },
  {
    said: /(?<!\p{L})(?:(?:puhuj|luennoij|luennoitsij|alustaj|kouluttaj|keskustelij|esiintyj|asiantuntij|panelist)(?:ana|änä|ina|inä|oina|öinä|eina)(?: (?:on|ovat|toimii|toimivat|mm\.|muun muassa))?|luennoi|esiintyy|tilaisuuden avaa|seminaarin avaa|päivän avaa)\s/u,
    role: 'speaker',
  },
  {
    said: /(?<!\p{L})(?:keskustelua (?:johtaa|vetää|luotsaa)|puhetta johtaa|tilaisuuden juontaa|moderaattorina (?:on|toimii)|samtalet leder|diskussionen leder|samtalen ledes av|debatten ledes af|ordstyrer er)\s/u,
    role: 'moderator',
  },
]

/** What one may come to that is called by its hour or its guest: "en kväll med …", "an evening with …". */
export const OCCASIONS: ReadonlySet<string> = new Set(
  'kväll afton eftermiddag förmiddag morgon stund frukost lunch timme helg kveld aften ettermiddag formiddag frokost lunsj time ilta aamu evening afternoon morning breakfast hour night mingel träff möte boksläpp releasefest'.split(
    ' ',
  ),
)

/** Behind a kind: whom it is with. */
export const WITH: ReadonlySet<string> = new Set([
  'keskustelemassa',
  'mukana',
  'puhumassa',
  'esiintymässä',
  'featuring',
  'med',
  'av',
  'ved',
  'af',
  'by',
  'with',
  'mellan',
  'mellom',
  'mellem',
  'between',
  'from',
])

/** What someone does in a session, before the name, where the session stands before: "I föreläsningen berättar …". */
export const TELLS_BEFORE =
  /(?<!\p{L})(?:berättar|talar|föreläser|presenterar|visar|guidar|samtalar|diskuterar|möter|läser|delar|resonerar|reflekterar|redogör|förklarar|medverkar|deltar|inleder|modererar|forteller|foreleser|presenterer|viser|snakker|diskuterer|deler|innleder|møter|fortæller|taler|forelæser|holder|indleder|kertoo|puhuu|luennoi|esittelee|keskustelee|speaks|talks|presents|shares|explains|discusses)\s(?=(?:\p{Ll}[\p{L}.-]*\s){0,3}\p{Lu})/u

/** When or where someone does: the session’s time or place in a sentence. */
export const HERE =
  /(?<!\p{L})(?:i dag|idag|i kväll|ikväll|denna kväll|den här kvällen|här|då|nu|i kveld|i aften|her|today|tonight|this evening|here|tänään|tällä kertaa)(?!\p{L})/u

/** What someone does by whom a sentence begins: "Anna Berg berättar om …". The name alone is enough. */
export const ACTS: readonly { said: RegExp; role: Person['role'] }[] = [
  { said: /^(?:modererar|leder samtalet|leder diskussionen|leder panelen|modererer|leder samtalen|leder debatten|er ordstyrer|er møteleder|moderates|chairs|will moderate|will chair|juontaa|johtaa keskustelua|toimii (?:moderaattorina|puheenjohtajana|juontajana))(?=[\s.])/u, role: 'moderator' },
  { said: /^(?:leder (?:workshopen|seminariet|passet|kvällen|vandringen|kursen|cirkeln|visningen)|guidar|leder turen|leder kurset|leads (?:the|this)|will lead|ohjaa|vetää|opastaa)(?=[\s.])/u, role: 'leader' },
  {
    said: /^(?:föreläser|läser (?:ur|egna|sina|högt)|sjunger|spelar|uppträder|leser fra|læser (?:op|fra|af)|synger|spiller|opptrer|optræder|lukee|laulaa|esiintyy|reads|sings|plays|performs|inleder|talar om|berättar|presenterar|medverkar|deltar|håller (?:ett |en )?(?:föredrag|föreläsning|anförande)|visar|samtalar|ger (?:en|ett|oss)|delar med sig|disputerar|försvarar sin|forsvarer sin|disputerer|väittelee|foreleser|holder (?:et |en )?(?:foredrag|forelesning|oplæg|innlegg|forelæsning)|innleder|indleder|forteller|fortæller|forelæser|taler om|snakker om|presenterer|kertoo|puhuu|luennoi|alustaa|esittelee|will (?:talk|speak|present|give|share|tell)|gives (?:a|the) (?:talk|lecture)|talks about|speaks about|presents|shares|defends)(?=[\s.])/u,
    role: 'speaker',
  },
] // biome-ignore format: a table, a line a role
