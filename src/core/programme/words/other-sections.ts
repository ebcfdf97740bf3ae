/**
 * What a heading says that stands over something else than the session of its page; small letters, without a colon at
 * its end. `others`: other events and pages: what comes after is theirs, too. `people`: whom one may ask. `site`: what
 * every page of the site has. `links`: so only where links to other pages stand under it.
 */
export type OtherSection = { said: RegExp; of: 'others' | 'people' | 'site' | 'links' }

const EVENTS = [
  'evenemang\\p{L}*', 'event\\p{L}*', 'händelse\\p{L}*', 'arrangemang\\p{L}*', 'aktivitet\\p{L}*', 'programpunkt\\p{L}*', 'seminari\\p{L}*', 'föreläsning\\p{L}*', 'kurs\\p{L}*', 'pass', 'workshop\\p{L}*', 'sessioner', 'samtal', 'nyhet\\p{L}*', 'artiklar', 'datum', 'konferenser', 'webbinari\\p{L}*', 'utbildning\\p{L}*', 'sidor', 'konserter', 'föredrag', 'kvällar', 'möten', 'träffar', 'gudstjänst\\p{L}*', 'mässor', 'vandringar', 'utställning\\p{L}*',
  'arrangement\\p{L}*', 'aktiviteter', 'hendelser', 'begivenheder', 'seminarer', 'foredrag', 'forelesninger', 'forelæsninger', 'kurser', 'nyheter', 'nyheder', 'debatter', 'sesjoner', 'artikler', 'møter', 'møder', 'gudstjenest\\p{L}*', 'messer', 'konserter', 'koncerter', 'turer', 'udstillinger', 'utstillinger', 'samlinger',
  'tapahtum\\p{L}*', 'koulutuks\\p{L}*', 'seminaar\\p{L}*', 'uutis\\p{L}*', 'luenno\\p{L}*', 'webinaar\\p{L}*', 'kurssi\\p{L}*', 'jumalanpalveluk\\p{L}*', 'messut?', 'konsertit', 'näyttelyt', 'retket', 'illat',
  'events?', 'talks?', 'sessions?', 'seminars?', 'lectures?', 'webinars?', 'news', 'courses?', 'dates', 'stories', 'articles', 'posts', 'services', 'concerts', 'walks', 'exhibitions', 'meetings',
].join('|') // biome-ignore format: a table, many words a line

export const OTHER_SECTIONS: readonly OtherSection[] = [
  {
    of: 'others',
    said: new RegExp(
      `^(?:fler|föreslagna|rekommenderade|suggested|recommended|foreslåtte|foreslåede|anbefalte|anbefalede|suositellut|andra|övriga|liknande|relaterade?|relaterat|tidigare|kommande|mer|nästa|senaste|våra|alla|aktuella|populära|flere|andre|øvrige|lignende|relaterte|relaterede|tidligere|kommende|neste|næste|siste|seneste|våre|vores|alle|aktuelle|muut|muita|lisää|tulevat|tulevia|aiemmat|seuraava\\p{L}*|kaikki|more|other|related|similar|past|previous|upcoming|next|latest|all|our|recent|further)(?: \\p{L}+){0,2} (?:${EVENTS})(?:\\s.{0,40})?$`,
      'u',
    ),
  },
  {
    of: 'others',
    said: /^(?:fler|andra|övriga|liknande|relaterade?|relaterat|mer från|mer inom|mer i (?:kalendern|programmet)|se (?:även|också)|läs (?:även|också)|läs mer om|du kanske|kanske (?:är du|gillar|också|passar)|missa inte|hela programmet|vi rekommenderar|rekommenderat|rekommenderas|tipsas?|(?:på |vid |i )?samma (?:dag|tid|plats|lokal|hus|ställe|spår|kväll|vecka)|samtidigt(?: .{0,30})?|pågår samtidigt|i samma (?:serie|spår)|andra har också|på gång|på kommande)(?:\s.{0,40})?$|^(?:kalender|kalendarium|evenemang)$/u,
  },
  {
    of: 'others',
    said: /^(?:flere|andre|relaterte?|relaterede|(?:se|les|læs) også|les mer om|læs mere om|kanskje|måske|du vil (?:kanskje|måske)|ikke gå glipp|gå ikke glip|anbefalt|anbefales|anbefalinger|mer fra|mere fra|(?:på |i )?samme (?:dag|tid|sted|scene|lokale|uge|uke|hus)|samtidig(?: .{0,30})?|hele programmet|det sker|hva skjer|aktuelt)(?:\s.{0,40})?$/u,
  },
  {
    of: 'others',
    said: /^(?:muita|muut|katso myös|lue myös|lue lisää|aiheesta|seuraavaksi|sinua (?:voi|voisi|saattaa|saattaisi)|saatat (?:pitää|olla)|suosittelemme|ajankohtaista|tapahtumakalenteri|samana päivänä|samassa (?:paikassa|tilassa|sarjassa|talossa)|samalla viikolla|samaan aikaan|lisää aiheesta)(?:\s.{0,40})?$/u,
  },
  {
    of: 'others',
    said: /^(?:other|related|see also|read (?:also|more about)|you (?:may|might|could)|people also|also (?:on|in|at) |similar|upcoming|don[’']t miss|recommended|more (?:from|like|in|at)|what[’']s on|on the same|at the same (?:time|venue|place)|also here|meanwhile|in the same (?:track|room|slot))(?:\s?.{0,40})?$/u,
  },
  {
    of: 'people',
    said: /^(?:kontakt(?:a(?: oss)?|person(?:er)?|uppgifter|information|info)?|för (?:frågor|mer information)|har du frågor|frågor(?: och svar)?|frågor om .{0,40}|kontaktpersoner? .{0,30}|vid frågor|ansvariga? (?:för sidan|utgivare)|sidansvarig|kontakta .{0,30}|presskontakt|projektledare|handläggare|arrangörens kontakt\p{L}*)\??$/u,
  },
  {
    of: 'people',
    said: /^(?:kontakt(?:person(?:er)?|informasjon|oplysninger|info)?|kontakt oss|har du (?:spørsmål|spørgsmål)|spørsmål|spørgsmål|ved (?:spørsmål|spørgsmål)|(?:for )?(?:mer informasjon|mere information|yderligere oplysninger)|ta kontakt|pressekontakt)\??$/u,
  },
  {
    of: 'people',
    said: /^(?:yhteystiedot|yhteyshenkilöt?|ota yhteyttä|lisätietoja?|lisätiedot|kysyttävää|yhteydenotot|tiedustelut|lisätietoja antaa|järjestäjän yhteystiedot)\??$/u,
  },
  {
    of: 'people',
    said: /^(?:contacts?|contact (?:us|person|persons|information|details|info)|(?:any )?questions|enquiries|inquiries|for (?:more|further) information|further information|organi[sz]er contact|press contact|got a question|need help)\??$/u,
  },
  {
    of: 'site',
    said: /^(?:om (?:oss|konferensen|webbplatsen|festivalen|föreningen|mässan|arrangören|arrangörerna)|följ oss(?: .{0,30})?|dela(?: (?:på|via|sidan|det här|evenemanget).{0,20})?|(?:våra |huvud)?sponsorer|(?:våra )?(?:huvud|media)?partners?|(?:våra )?samarbetspartners?|kommentarer|lämna (?:ett svar|en kommentar)|skriv en kommentar|nyhetsbrev|prenumerera(?: .{0,30})?|snabblänkar|genvägar|sök|taggar|etiketter|kategorier|arkiv|bli medlem|meny|navigering|evenemangs?[ -]?navigation|evenemangsnavigering|hoppa till|logga in|betygsätt)$/u,
  },
  {
    of: 'site',
    said: /^(?:om (?:oss|os|konferansen|konferencen|festivalen|nettstedet|arrangøren|arrangørerne|arrangørene)|følg (?:oss|os)(?: .{0,30})?|del(?: (?:på|via|denne|siden|dette|med andre).{0,20})?|(?:våre |vores |hoved)?sponsorer|(?:hoved|våre |vores |samarbeids|samarbejds)?partnere?|kommentarer|nyhetsbrev|nyhedsbrev|snarveier|genveje|søk|søg|emneord|stikkord|arkiv|bli medlem|bliv medlem|meny|menu|navigasjon|logg inn|log ind)$/u,
  },
  {
    of: 'site',
    said: /^(?:seuraa meitä(?: .{0,30})?|jaa(?: .{0,20})?|sponsorit|yhteistyökumppanit|kumppanit|kommentit|uutiskirje|pikalinkit|hae|haku|avainsanat|arkisto|liity jäseneksi|valikko|kirjaudu|tietoa (?:meistä|järjestäjästä))$/u,
  },
  {
    of: 'site',
    said: /^(?:about (?:us|the (?:conference|organi[sz]ers?|festival|venue))|follow us(?: .{0,30})?|share(?: (?:this|on|via).{0,20})?|(?:our )?(?:sponsors|partners|supporters)|comments?|leave a (?:reply|comment)|newsletter|subscribe(?: .{0,30})?|quick ?links|search|tags|keywords|categories|archives?|become a member|menu|navigation|event navigation|log in|sign in|attendees(?: \(\d+\))?|feedback|rate this(?: .{0,20})?)$/u,
  },
  {
    of: 'links',
    said: /^(?:mer|nästa|föregående|tidigare|senare|kommande|senaste|nyheter|program|länkar|dokument|next|previous|more|links|latest|news|neste|næste|forrige|mere|lenker|links|siste|seuraava|edellinen|linkit|lisää)(?:\s.{0,40})?$/u,
  },
] // biome-ignore format: a table, a line a language

/** Words at the end of such a heading that keep it in the session: "Mer om passet". */
export const OF_THE_SESSION =
  /(?:seminariet|passet|programpunkten|workshopen|föreläsningen|samtalet|sessionen|the session|the talk|the speakers?|talare|talaren|talarna|medverkande|föreläsaren|foredraget|foredragsholderen|oplægget)$/u
