import type { Registration } from '../../session/session.ts'

/** Words that a sentence or a link about signing up has; small letters. */
export const SIGN_UP =
  /(?<!\p{L})(?:(?:för|efter)?anmäl(?:an|ning|d|s|er|a)?(?!\p{L})|anmälnings|registrer(?:a|ing|en)|boka (?:din )?plats|bokningen? (?:stänger|öppnar)|påmelding|meld (?:deg|dig) på|bookingen? (?:lukker|åbner|åpner)|booking (?:closes|opens)|tilmeld|ilmoittau|registration|register(?!\p{L})|sign up|rsvp|(?:reserve|book|save) (?:a|your|my) (?:seat|place|spot|ticket)|bestill (?:plass|billett)|bestil (?:plads|billet)|reserver (?:plass|plads)|varaa paikka)/u

/** What a link that leads to signing up is called; small letters. What was lost in "här" is hard to tell: "hår", "hör". */
export const SIGN_UP_LINK =
  /^(?:[»›→]\s?)?(?:(?:till |gå till |länk till )?(?:för)?anmäl(?:an|ning)(?:ssida(?:n)?|sformulär(?:et)?|slänk)?|anmäl (?:dig|er)|registrera dig|boka (?:din )?plats|påmelding|meld deg på|tilmeld(?:ing| dig)|ilmoittau(?:du|tuminen)|register|registration|sign up|rsvp|(?:reserve|book|save) (?:a|your|my) (?:seat|place|spot|ticket)s?|boka (?:din )?plats|bestill (?:plass|billett(?:er)?)|bestil (?:plads|billet(?:ter)?)|reserver (?:plass|plads)|varaa paikka(?:si)?)(?: (?:h\S?r|till|her|nu|now|here|for|to|via|på|senast|tähän)(?!\p{L}).{0,60})?[.!»›→\s]*$/u

/** What such a sentence says of whether one can sign up, the first that it says; small letters. */
export const STATES: readonly { state: NonNullable<Registration['state']>; said: RegExp }[] = [
  {
    state: 'none',
    said: /(?:ingen|utan) (?:för)?anmäl|anmälan (?:krävs|behövs) (?:ej|inte)|kräver ingen|(?:ingen|uten|uden) (?:på|til)melding|ei (?:enna?kko)?ilmoittautumista|no (?:prior )?registration|registration is not/u,
  },
  {
    state: 'full',
    said: /full(?:bokad|bokat|tecknad|tecknat|satt)|slutsål|inga platser kvar|alla platser|fullt?booket|utsolgt|udsolgt|overtegnet|täynnä|sold out|fully booked/u,
  },
  {
    state: 'closed',
    said: /stängd|stängt|avslutad|har gått ut|stengt|lukket|päättynyt|sulkeutunut|closed|has ended/u,
  },
  { state: 'open', said: /(?:är|er|is|on) (?:öppen|åpen|åben|open|auki|avoinna)|öppen till/u },
]

/** What makes a day in such a sentence the last one to sign up; small letters. */
export const LAST_DAY =
  /senast|sista|till och med|t\.?o\.?m|öppen till|stänger|lukker|sulkeutuu|innen|frist|inden|viimeistään|mennessä|no later|latest|by |before|until|deadline|closes/u
