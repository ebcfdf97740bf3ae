import type { Person } from '../../session/session.ts'

/**
 * Labels: words before a colon, alone over what they name, or in a cell beside it. Lower case, undamaged, with what
 * the value is. `end` is a time that says when it ends; `address` is a place where no other is said; `aside` is for those who
 * come (prices, contacts, tags) and no text of the session; `other` are labels that end the value before them and stay
 * in the text.
 */
export type FactKind =
  | 'time' | 'end' | 'day' | 'place' | 'address' | 'organiser' | 'language' | 'track' | 'accessibility' | 'kind' | 'number' | 'title' | 'registration' | 'text' | 'aside' | 'other' // biome-ignore format: a list of words

/** Questions that ask who is with, or who may come: what stands behind tells which. */
const ASK_WHO = ['vem', 'vem?', 'hvem', 'hvem?', 'kuka', 'kuka?', 'ketkä', 'ketkä?', 'who', 'who?']

const FACTS: Readonly<Record<FactKind, readonly string[]>> = {
  time: [
    'tid', 'tider', 'tidpunkt', 'tidpunkter', 'tid och plats', 'tid & plats', 'tid/plats', 'plats och tid', 'plats & tid', 'när', 'när och var', 'när & var', 'när och var?', 'klockan', 'klockslag', 'start', 'starttid', 'startar', 'börjar', 'när?', 'datum och tid', 'datum & tid', 'datum/tid', 'datum, tid', 'datum och klockslag', 'dag och tid', 'dag & tid', 'tid och datum', 'tid & datum', 'tid och rum', 'datum, tid och plats', 'datum och plats',
    'tidsrum', 'tidspunkt', 'når og kvar', 'når og kvar?', 'tid og stad', 'tid/stad', 'når', 'når?', 'kl.', 'når og hvor', 'hvornår', 'hvornår?', 'hvornår og hvor', 'kl', 'klokken', 'klokkeslett', 'klokkeslæt', 'tid og sted', 'tid & sted', 'tid/sted', 'tidspunkt og sted', 'dato og tid', 'dato & tid', 'dato/tid', 'dato og klokkeslett', 'dato og tidspunkt', 'tid og dato', 'starter', 'begynder',
    'aika', 'ajankohta', 'aika ja paikka', 'aika & paikka', 'milloin', 'milloin?', 'milloin ja missä', 'kello', 'klo', 'kellonaika', 'alkaa', 'päivä ja aika', 'päivämäärä ja aika',
    'time', 'times', 'when', 'when?', 'when and where', 'when & where', 'time and place', 'time & place', 'date and time', 'date & time', 'date/time', 'date, time', 'day and time', 'hours', 'starts', 'start time', 'time and date',
  ],
  end: ['slut', 'slutar', 'sluttid', 'avslutas', 'slutt', 'slutter', 'sluttidspunkt', 'slutningstid', 'loppuu', 'päättyy', 'päättymisaika', 'end', 'ends', 'end time'],
  day: ['datum', 'datum?', 'dag', 'dagar', 'dato', 'datoer', 'päivä', 'päivämäärä', 'pvm', 'date', 'dates', 'day', 'veckodag', 'startdatum', 'startdato', 'start date'],
  place: [
    'plats', 'plats/lokal', 'lokal', 'lokal/plats', 'sal', 'rum', 'var', 'scen', 'scen/plats', 'lokaler', 'möteslokal', 'hörsal', 'var?', 'evenemangsplats', 'samlingsplats', 'mötesplats', 'konferenslokal', 'föreläsningssal', 'monter', 'spelplats',
    'sted', 'kvar', 'kvar?', 'møtestad', 'oppmøtestad', 'lokale', 'lokasjon', 'lokation', 'rom', 'hvor', 'hvor?', 'scene', 'placering', 'plassering', 'oppmøtested', 'oppmøte', 'møtested', 'mødested', 'møterom', 'auditorium',
    'paikka', 'tapahtumapaikka', 'tila', 'huone', 'sali', 'sijainti', 'missä', 'missä?', 'kokoontumispaikka', 'lava',
    'place', 'location', 'venue', 'room', 'where', 'where?', 'stage', 'hall', 'meeting point', 'meeting place', 'location/room',
  ],
  address: ['stad', 'gata', 'adress', 'gateadresse', 'besöksadress', 'gatuadress', 'adresse', 'besøksadresse', 'besøgsadresse', 'osoite', 'katuosoite', 'käyntiosoite', 'address', 'street address', 'venue address'],
  organiser: [
    'arrangör', 'arrangörer', 'arrangeras', 'arrangeras av', 'arrangerar', 'arrangör/er', 'arrangör(er)', 'medarrangör', 'medarrangörer', 'arr', 'arr.', 'samarr', 'samarrangör', 'samarrangörer', 'anordnas av', 'anordnare', 'huvudarrangör', 'huvudarrangörer', 'ansvarig arrangör', 'i samarbete med', 'i samverkan med',
    'arrangør', 'arrangører', 'arrangør(er)', 'medarrangør', 'medarrangører', 'arrangeres av', 'arrangeres af', 'afholdes af', 'i samarbeid med', 'i samarbejde med', 'järjestäjä', 'järjestäjät', 'järjestää', 'järjestävä taho', 'tapahtuman järjestäjä', 'yhteistyössä',
    'organiser', 'organizer', 'organisers', 'organizers', 'organised by', 'organized by', 'hosted by', 'presented by', 'arranged by', 'organisation', 'co-organiser', 'co-organisers', 'in collaboration with', 'in cooperation with',
  ],
  language: ['språk', 'sprog', 'kieli', 'kielet', 'tapahtuman kieli', 'language', 'presentationsspråk', 'föreläsningsspråk', 'languages', 'working language'],
  track: ['spår', 'tema', 'ämne', 'tematik', 'spor', 'teema', 'aihe', 'raita', 'track', 'theme', 'topic', 'stream', 'strand'],
  accessibility: ['tillgänglighet', 'tillgänglighetsanpassning', 'tillgänglighetsinformation', 'hjälpmedel', 'tolkning', 'textning', 'teksting', 'tekstning', 'tekstitys', 'captions', 'tilgjengelighet', 'tilrettelegging', 'tilrettelægning', 'universell utforming', 'tilgængelighed', 'esteettömyys', 'saavutettavuus', 'tulkkaus', 'accessibility', 'accessibility information', 'access', 'access needs', 'tilgjenge'],
  kind: [
    'typ', 'kategori', 'form', 'programtyp', 'evenemangstyp', 'evenemangskategori', 'evenemang kategori', 'evenemang kategorier', 'arrangement kategori', 'arrangementskategori', 'begivenhed kategori', 'begivenhedskategori', 'tapahtuman luokka', 'evenemangskategorier', 'aktivitetstyp', 'typ av evenemang', 'typ av aktivitet', 'typ av programpunkt', 'type', 'category', 'format', 'tyyppi', 'sessionstyp', 'aktivitet', 'programform', 'arrangementstype', 'arrangementtype', 'type arrangement', 'begivenhedstype', 'programtype', 'tapahtumatyyppi', 'tapahtuman tyyppi', 'luokka', 'kategoria', 'event type', 'event category', 'session type', 'type of event', 'type of session', 'presentation type', 'session format',
  ],
  number: ['nr', 'nummer', 'programnummer', 'pass nr', 'number', 'no', 'kod', 'code', 'numero', 'evenemangsnummer'],
  title: ['titel', 'rubrik', 'title', 'tittel', 'otsikko', 'ämne/titel'],
  text: [
    'beskrivning', 'detaljer', 'kuvaus', 'kuvaus tapahtumasta', 'detaljer om evenemanget', 'utökad information', 'utökad information om evenemanget', 'information om evenemanget', 'om seminariet', 'om programpunkten', 'om workshopen', 'om föreläsningen', 'om passet', 'om sessionen', 'om evenemanget', 'om samtalet', 'sammanfattning', 'kort beskrivning', 'samfattning', 'innehåll', 'beskrivelse', 'eventbeskrivelse', 'om arrangementet', 'om foredraget', 'om debatten', 'sammendrag', 'resumé', 'resume', 'kuvaus', 'tiivistelmä', 'tietoa tapahtumasta', 'description', 'abstract', 'summary', 'about', 'about the event', 'about this event', 'about the session', 'about the talk', 'event description',
  ],
  registration: [
    'anmälan', 'anmälning', 'anmäl dig', 'föranmälan', 'sista anmälan', 'sista anmälningsdag', 'sista anmälningsdatum', 'sista dag för anmälan', 'anmälan senast', 'anmälningslänk', 'osa', 'o.s.a', 'o.s.a.', 'bokning', 'påmelding', 'påmeldingsfrist', 'meld deg på', 'svarfrist', 'tilmelding', 'tilmeldingsfrist', 'tilmelding senest', 'sidste frist for tilmelding', 'ilmoittautuminen', 'ilmoittautumiset', 'ilmoittaudu', 'viimeinen ilmoittautumispäivä',
    'registration', 'registration deadline', 'deadline for registration', 'register', 'register by', 'sign up', 'sign-up', 'booking', 'rsvp',
  ],
  aside: [
    'kostnad', 'kostnader', 'materialkostnad', 'materialavgift', 'kursavgift', 'konferensavgift', 'pris', 'priser', 'avgift', 'deltagaravgift', 'entré', 'inträde', 'biljett', 'biljetter', 'biljettpris', 'målgrupp', 'målgrupper', 'för vem', 'för vem?', 'passar för', 'riktar sig till', 'vänder sig till', 'permalänk', 'kontakt', 'kontakta', 'kontaktperson', 'kontaktperson 1', 'kontaktnamn', 'artikelnr', 'artikelnummer', 'varenr', 'varenummer', 'tuotenumero', 'sku', 'evenemangsansvarig', 'tidszon', 'tidssone', 'tidszone', 'timezone', 'time zone', 'aikavyöhyke', 'kontakttelefon', 'kontakt e-post', 'arkiverad under', 'publicerad i', 'publicerad under', 'kontaktperson 2', 'kontaktpersoner', 'kontaktuppgifter', 'mer information', 'mer info', 'läs mer', 'webbplats', 'webb', 'webbsida', 'livesändning', 'länk till sändning', 'zoomlänk', 'zoom-länk', 'samhällsfråga', 'platser kvar', 'lediga platser', 'antal lediga platser', 'antal visningar', 'sidvisningar', 'ort', 'postort', 'postnummer', 'postadress', 'hemsida', 'länk', 'länkar', 'antal platser', 'platser', 'max antal deltagare', 'max antal', 'nivå', 'twitter', 'hashtag', 'e-post', 'epost', 'mejl', 'telefon', 'tel', 'fax', 'dela', 'dela på', 'publicerad', 'uppdaterad', 'senast uppdaterad', 'skapad', 'sponsor', 'sponsorer', 'taggar', 'etiketter', 'nyckelord', 'ämnesord', 'ämnesområde', 'ämnesområden', 'ämnen', 'url', 'länk till sändning', 'sändning', 'webbsändning', 'hitta hit', 'parkering', 'åldersgräns', 'ålder', 'rekommenderad ålder', 'varaktighet', 'längd', 'pris/person', 'platsbeskrivning',
    'målgruppe', 'målgrupper', 'strømming', 'streaming', 'livestream', 'direktesending', 'digital lenke', 'ledige plasser', 'ledige pladser', 'poststed', 'postnr', 'for hvem', 'for hvem?', 'mer informasjon', 'mere information', 'nettside', 'nettsted', 'hjemmeside', 'lenke', 'lenker', 'link', 'links', 'mail', 'e-mail', 'emneord', 'stikkord', 'publisert', 'oppdatert', 'sist endret', 'sist oppdatert', 'opdateret', 'varighet', 'varighed', 'antall plasser', 'antal pladser', 'aldersgrense', 'aldersgrænse', 'fagområde', 'inngang', 'billett', 'billetter', 'billet', 'billetter', 'entre', 'adgang', 'deltakeravgift', 'deltagerafgift', 'kontaktpersoner', 'niveau',
    'hinta', 'maksu', 'etäyhteys', 'etäosallistuminen', 'suoratoisto', 'striimi', 'verkkolähetys', 'vapaita paikkoja', 'postinumero', 'kaupunki', 'paikkakunta', 'osallistumismaksu', 'liput', 'pääsymaksu', 'pääsyliput', 'kohderyhmä', 'kenelle', 'kenelle?', 'yhteyshenkilö', 'yhteyshenkilöt', 'yhteystiedot', 'lisätietoja', 'lisätiedot', 'verkkosivut', 'www', 'linkki', 'puhelin', 'puh', 'sähköposti', 'avainsanat', 'asiasanat', 'julkaistu', 'päivitetty', 'kesto', 'paikkoja', 'ikäraja', 'aihealue', 'asiakokonaisuus',
    'price', 'prices', 'followers', 'hosting', 'refund policy', 'places left', 'spaces left', 'seats left', 'spots left', 'postcode', 'zip', 'cost', 'costs', 'fee', 'fees', 'admission', 'entry', 'tickets', 'ticket', 'ticket price', 'audience', 'target audience', 'target group', 'who for', 'for whom', 'who should attend', 'level', 'difficulty', 'contact', 'contacts', 'contact person', 'more information', 'more info', 'website', 'web', 'phone', 'email', 'tags', 'tag', 'keywords', 'subject', 'subjects', 'published', 'updated', 'last updated', 'duration', 'capacity', 'age limit', 'share', 'permalink',
  ],
  other: [
    'förkunskaper', 'förtäring', 'servering', 'forplejning', 'tarjoilu', 'catering', 'obs', 'utgångspunkt', 'syfte', 'mål', 'formål', 'forkunnskaper', 'forudsætninger', 'tavoite', 'esitiedot', 'purpose', 'aim', 'aims', 'prerequisites', 'objectives',
  ],
} // biome-ignore format: a table, many words a line

type Role = Person['role']

const PEOPLE: Readonly<Record<Role, readonly string[]>> = {
  speaker: [
    ...ASK_WHO, 'predikan', 'predikant', 'liturg', 'celebrant', 'officiant', 'prædikant', 'saarna', 'saarnaaja', 'vem föreläser', 'vem föreläser?', 'vem talar?', 'vem medverkar?', 'vilka medverkar', 'vilka medverkar?', 'vem håller i det?', 'vem berättar?', 'hvem foreleser?', 'hvem holder foredraget?', 'hvem deltar?', 'hvem deltager?', 'kuka puhuu?', 'who is speaking?', 'medverkande', 'medverkar', 'talare', 'talaren', 'talarna', 'talar', 'föreläsare', 'föreläsaren', 'föreläsarna', 'föredragshållare', 'föredragshållaren', 'presentatör', 'presentatörer', 'deltagare', 'på scen', 'på scenen', 'i samtalet', 'samtalar', 'samtalar gör', 'i samtalet deltar', 'medverkande personer', 'medverkande talare', 'inledare', 'inledningstalare', 'huvudtalare', 'huvudtalaren', 'gästtalare', 'gästföreläsare', 'inbjudna talare', 'inbjuden talare',
    'keynote', 'keynotes', 'keynotetalare', 'föreläser', 'presenteras av', 'föreläsning av', 'presentation av', 'föredrag av', 'samtalspartner', 'gäst', 'gäster', 'gästen', 'gästerna', 'hålls av', 'av och med', 'med', 'presenterar', 'respondent', 'bidragsgivare', 'utfrågare', 'författare', 'författaren', 'författarna', 'konstnär', 'konstnären', 'bland de medverkande', 'talare och medverkande', 'medverkande i samtalet', 'expert', 'experter', 'lärare', 'lärarna', 'läsare', 'uppläsare', 'sakkunnig', 'forskare', 'forskaren', 'vem föreläser', 'vem talar', 'vem medverkar', 'vi som medverkar', 'möt våra talare',
    'foredragshaldar', 'foredragshaldarar', 'innleiar', 'innleiarar', 'førelesar', 'førelesarar', 'talarar', 'deltakarar', 'hovudtalar', 'hovudinnleiar', 'foredragsholder', 'foredragsholderen', 'foredragsholdere', 'foredragsholderne', 'taler', 'talere', 'taleren', 'talerne', 'deltagere', 'deltakere', 'deltagerne', 'deltakerne', 'medvirkende', 'medvirker', 'innleder', 'innledere', 'innlederen', 'oplægsholder', 'oplægsholdere', 'oplægsholderen', 'oplægsholderne', 'foreleser', 'forelesere', 'foreleseren', 'foreleserne', 'forelæser', 'forelæsere', 'forelæseren', 'underviser', 'undervisere', 'gjest', 'gjester', 'gæst', 'gæster', 'gæsten', 'hovedtaler', 'hovedtalere', 'hovedinnleder', 'bidragsytere', 'bidragsydere', 'forfatter', 'forfatteren', 'forfattere', 'innlegg ved', 'oplæg ved', 'i samtalen', 'samtalegjester',
    'puhuja', 'puhujat', 'puhujana', 'puhujina', 'pääpuhuja', 'pääpuhujat', 'osallistujat', 'luennoitsija', 'luennoitsijat', 'luennoi', 'esiintyjä', 'esiintyjät', 'esiintymässä', 'alustaja', 'alustajat', 'mukana', 'asiantuntija', 'asiantuntijat', 'kouluttaja', 'kouluttajat', 'keskustelijat', 'keskustelemassa', 'esittäjä', 'esittäjät', 'väittelijä', 'vieras', 'vieraat', 'kirjailija',
    'ved', 'v/', 'speaker', 'speakers', 'the speaker', 'the speakers', 'presenter', 'presenters', 'lecturer', 'lecturers', 'participants', 'with', 'guest', 'guests', 'guest speaker', 'guest speakers', 'invited speaker', 'invited speakers', 'keynote speaker', 'keynote speakers', 'featuring', 'contributors', 'contributor', 'author', 'authors', 'instructor', 'instructors', 'tutor', 'teachers', 'meet the speakers', 'speaker bio', 'speaker bios', 'who is speaking', 'talk by', 'lecture by',
  ],
  moderator: ['moderator', 'moderatorer', 'moderatorn', 'samtalsledare', 'samtalsledaren', 'diskussionsledare', 'moderering', 'modererar', 'modereras av', 'leder samtalet', 'samtalet leds av', 'debattledare', 'utfrågningsledare', 'ordstyrer', 'ordstyrere', 'ordstyreren', 'ordstyrare', 'ordstyrar', 'ordstyrarar', 'møteleiar', 'møteleiarar', 'samtaleleiar', 'debattleiar', 'debattleder', 'debatleder', 'møteleder', 'moderatorit', 'moderaattori', 'moderaattorit', 'juontaja', 'puheenjohtaja', 'keskustelun vetäjä', 'keskustelua johtaa', 'moderators', 'moderated by', 'ordförande', 'mødeleder', 'samtaleleder', 'samtaleledere', 'chair', 'session chair', 'chairs', 'chaired by', 'samtalsledare/moderator', 'paneelin vetäjä'],
  panelist: ['panel', 'paneldeltagare', 'i panelen', 'panelen', 'panelister', 'panelist', 'paneldeltaker', 'paneldeltakere', 'paneldeltager', 'paneldeltagere', 'i panelet', 'panelet', 'panelistit', 'panelisti', 'paneeli', 'paneelissa', 'paneelikeskustelijat', 'panelists', 'panellists', 'the panel', 'on the panel', 'debattörer', 'i debatten', 'debattdeltagare', 'debattanter', 'debattører', 'debatører', 'panelmedlemmar', 'panellist', 'panel members'],
  leader: ['facilitator', 'facilitators', 'facilitatorer', 'fasilitator', 'fasilitatorer', 'workshopledare', 'kursledare', 'spårledare', 'ledare', 'leds av', 'seminarieledare', 'passledare', 'leder', 'ledere', 'leiar', 'leiarar', 'leiast av', 'turleiar', 'turleier', 'turleder', 'omvisar', 'omviser', 'rundviser', 'reiseleder', 'rejseleder', 'guide', 'guider', 'ciceron', 'instruktör', 'instruktörer', 'instruktør', 'instruktører', 'workshopleiar', 'kursleiar', 'kurshaldar', 'workshopleder', 'kursleder', 'kursusleder', 'kursholder', 'sesjonsleder', 'leder workshopen', 'ledes av', 'ledes af', 'vetäjä', 'vetäjät', 'ohjaaja', 'ohjaajat', 'opas', 'led by', 'workshop leader', 'workshop leaders', 'session leader', 'workshopledere', 'processledare', 'ansvarig', 'ansvariga', 'spårvärd', 'verkstadsledare', 'leads', 'sessionsledare', 'handledare', 'cirkelledare', 'studiecirkelledare'],
  host: ['programledare', 'konferencier', 'konferencierer', 'värd', 'värdar', 'toastmaster', 'scenvärd', 'programleder', 'konferansier', 'vært', 'værter', 'isäntä', 'emäntä', 'host', 'hosts', 'mc', 'master of ceremonies', 'värdinna', 'vert', 'verter', 'studievärd'],
  organiser: [],
  other: ['introduktör', 'introduktörer', 'jury', 'juryn', 'juryen', 'domare', 'domarna', 'tuomaristo', 'tuomarit', 'kommentator', 'kommentatorer', 'kommentatorn', 'opponent', 'opponenter', 'diskutant', 'diskutanter', 'disputand', 'doktorand', 'ph.d.-studerende', 'ph.d.-stipendiat', 'ph.d.-kandidat', 'phd-studerende', 'doktorandkandidat', 'phd candidate', 'doctoral candidate', 'handledning', 'betygsnämnd', 'bedømmelsesudvalg', 'bedømmelseskomité', 'vejleder', 'vejledere', 'veileder', 'veiledere', 'ohjaajat ja vastaväittäjä', 'committee', 'supervisor', 'supervisors', 'opponents', 'discussant', 'discussants', 'commentator', 'tolk', 'tolkar', 'tekniker', 'musiker', 'musikere', 'musik av', 'dirigent', 'solist', 'solister', 'kommentoija', 'kommentaattori', 'vastaväittäjä', 'kustos', 'kapellmästare', 'ackompanjatör', 'performers', 'musicians'],
} // biome-ignore format: a table, many words a line

/** What columns are called that say what the people of a table are, and where they work. */
export const PEOPLE_SLOTS: ReadonlyMap<string, 'personTitle' | 'organisation'> = new Map([
  ...'nimike stilling befattning roll rolle funktion position job tehtävä yrkestitel arbetstitel stillingsbetegnelse'.split(' ').map(word => [word, 'personTitle'] as const),
  ...'organisation organisasjon organization organisaatio företag firma bolag virksomhed virksomhet bedrift yritys company affiliation arbetsplats arbejdsplads arbeidsplass arbeidssted tillhörighet lärosäte myndighet parti party institution'.split(' ').map(word => [word, 'organisation'] as const),
]) // biome-ignore format: a list of words

/** What the columns of a table of people are called. */
export const PEOPLE_COLUMNS: ReadonlySet<string> = new Set([
  'namn', 'navn', 'name', 'nimi', 'titel', 'tittel', 'title',
  ...PEOPLE_SLOTS.keys(),
]) // biome-ignore format: a list of words

/** What may stand before a label for people: "Kvällens gäster", "Om föreläsaren", "Meet the speakers". */
export const PEOPLE_LEADS =
  /^(?:(?:kvällens|dagens|årets|våra|vår|vores|våre|vår|vores|aftenens|kveldens|dagens|inbjudna|bekräftade|våra inbjudna|möt|møt|mød|meet|meet the|meet our|our|confirmed|om|om kvällens|about|about the|about our|presentation av|tietoa|illan|päivän|esittelyssä|tutustu)\s)/u

function byWord<Kind extends string>(
  table: Readonly<Record<Kind, readonly string[]>>,
): ReadonlyMap<string, Kind> {
  return new Map(
    Object.entries<readonly string[]>(table).flatMap(([kind, words]) =>
      words.map((word): [string, Kind] => [word, kind as Kind]),
    ),
  )
}

/** Labels before a fact of the session. */
export const FACT_LABELS: ReadonlyMap<string, FactKind> = byWord(FACTS)

/** Labels before people that, where no one stands behind, say for whom it is. */
export const WHO_LABELS: ReadonlySet<string> = new Set(ASK_WHO)

/** Labels before a person or several, with the role they give. */
export const PERSON_LABELS: ReadonlyMap<string, Role> = byWord(PEOPLE)
