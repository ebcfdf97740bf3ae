/**
 * Kinds of session, by language: what a kicker line or a prefix ("Seminarium: …") may say. Lower case, whole words,
 * undamaged (text is repaired before it is read). Add a word here, and it is known everywhere.
 */
const KINDS_BY_LANGUAGE = {
  sv: [
    'programpunkt', 'seminarium', 'seminarier', 'miniseminarium', 'heldagsseminarium', 'halvdagsseminarium',
    'frukostseminarium', 'lunchseminarium', 'lunchföreläsning', 'frukostmöte', 'seminarium & mingel',
    'föreläsning', 'föredrag', 'öppen föreläsning', 'inledningsanförande', 'anförande', 'presentation',
    'workshop', 'workshopp', 'verkstad', 'samtal', 'scensamtal', 'författarsamtal', 'panel', 'paneldiskussion',
    'panelsamtal', 'paneldebatt', 'debatt', 'diskussion', 'utfrågning', 'rundabordssamtal', 'rundabord',
    'dialog', 'dialogmöte', 'intervju', 'tal', 'keynote', 'huvudtalare', 'huvudföreläsning', 'plenum', 'plenarsession', 'gemensam session', 'gemensamt pass', 'plenumsession',
    'spår', 'fokusspår', 'parallellsession', 'parallellpass', 'parallellt pass', 'pass', 'session', 'block', 'del',
    'posterpresentation', 'postersession', 'demonstration', 'demo', 'poddinspelning',
    'filmvisning', 'film', 'scenkonst', 'övning', 'gruppövning', 'laboration', 'labb', 'räknestuga', 'forum', 'ryhmä', 'gruppe', 'grupp', 'uppvisning', 'provsmakning', 'provning', 'quiz', 'auktion', 'pubprat', 'träff', 'kurstillfälle', 'lektion', 'visning', 'rundvandring', 'stadsvandring', 'studiebesök', 'utställning', 'konsert', 'teater',
    'föreställning', 'läsning', 'högläsning', 'prova på', 'kurs', 'utbildning', 'webbinarium', 'webinarium',
    'årsmöte', 'möte', 'invigning', 'avslutning', 'inledning', 'ceremoni', 'prisutdelning', 'mottagning',
    'mingel', 'registrering', 'incheckning', 'insläpp', 'nätverkande', 'presskonferens', 'pressträff', 'symposium',
    'frågestund', 'underhållning', 'öppet hus', 'boksamtal', 'boksläpp', 'disputation', 'licentiatseminarium', 'slutseminarium', 'författarbesök', 'temakväll', 'releasefest', 'guidning', 'blixttal', 'författarmöte', 'författarkväll', 'blixtföredrag', 'blixtpresentation', 'arbetsgrupp', 'grupparbete', 'gruppsamtal', 'guidad tur', 'guidad visning', 'exkursion', 'årskonferens', 'huvudanförande', 'föreningsstämma', 'årsstämma',
  ],
  nbDa: [
    'foredrag', 'forelesning', 'forelæsning', 'seminar', 'webinar', 'frokostseminar', 'verksted', 'værksted', 'samtale',
    'paneldebatt', 'paneldebat', 'paneldiskusjon', 'paneldiskussion', 'debat', 'åpning', 'åbning', 'avslutning',
    'afslutning', 'sesjon', 'parallellsesjon', 'parallelsession', 'fællessession', 'fellessesjon', 'fellesøkt', 'plenumssesjon', 'plenarsesjon', 'plenarsession', 'oplæg', 'innlegg', 'hovedtaler', 'omvisning', 'panelsamtale', 'rundbordssamtale', 'rundebordssamtale', 'innsjekk', 'mingling', 'debatt', 'frokostmøte', 'spor', 'økt', 'disputas', 'ph.d.-forsvar', 'phd-forsvar', 'ph.d.-disputas', 'prøveforelesning', 'forfattermøde', 'forfatterbesøk', 'temakveld', 'temaaften', 'boklansering', 'forfattermøte', 'forfattersamtale', 'forfatteraften', 'forfatterkveld', 'lyntale', 'lyntaler', 'lynforedrag', 'lynoplæg', 'arbeidsgruppe', 'arbejdsgruppe', 'gruppearbeid', 'gruppearbejde', 'gruppesamtale', 'ordskifte', 'gå-hjem-møde', 'generalforsamling', 'generalforsamlinger', 'årsmøte', 'årsmøde', 'opning', 'førelesing', 'omvising', 'byvandring', 'synfaring', 'befaring', 'ekskursjon', 'ekskursion', 'studietur', 'rundvisning', 'rundvising', 'guidet omvisning', 'guida omvising', 'hovudinnlegg', 'hovedinnlegg', 'hovedforedrag', 'hovudforedrag', 'hovedoplæg', 'fyraftensmøde', 'medlemsmøde', 'medlemsmøte',
  ],
  fi: [
    'seminaari', 'webinaari', 'luento', 'esitelmä', 'työpaja', 'paneeli', 'paneelikeskustelu', 'keskustelu', 'avajaiset',
    'avaus', 'päätössanat', 'rinnakkaissessio', 'yhteissessio', 'yleisistunto', 'sessio', 'puheenvuoro', 'esitys', 'pääpuhuja', 'väittely', 'ilmoittautuminen', 'väitöstilaisuus', 'väitös', 'keskustelutilaisuus', 'kirjailijavieras', 'kirjailijailta', 'asiantuntijaluento', 'yleisöluento', 'teemailta', 'kirjailijatapaaminen', 'kirjailijahaastattelu', 'salamapuhe', 'salamapuheet', 'työryhmä', 'ryhmätyö', 'pienryhmä', 'pääpuheenvuoro', 'vuosikokous', 'opastus', 'opastettu kierros', 'retki', 'tutustumiskäynti', 'yhdistyksen kokous',
  ],
  en: [
    'talk', 'lecture', 'seminar', 'workshop', 'panel', 'panel discussion', 'debate', 'keynote', 'keynote speech',
    'session', 'parallel session', 'plenary', 'track', 'tutorial', 'poster session', 'lightning talk', 'fireside chat',
    'round table', 'roundtable', 'screening', 'guided tour', 'excursion', 'field trip', 'site visit', 'opening', 'closing', 'lab', 'course', 'webinar',
    'breakout session', 'hearing', 'lightning talks', 'working group', 'presentation', 'performance', 'concert', 'registration', 'mingle', 'reception', 'networking', 'phd defence', 'phd defense', 'thesis defence', 'author talk', 'book launch', 'public lecture', 'guest lecture', 'general meeting', 'annual general meeting', 'agm', 'keynote address', 'keynote lecture', 'opening address',
  ],
} // biome-ignore format: a table, many words a line

/** What compounds end with that are kinds wherever they stand: "docentföreläsning", "gjesteforelesning", "aamiaisseminaari". */
export const KIND_ENDINGS: readonly string[] = [
  'seminarium', 'seminarier', 'föreläsning', 'föredrag', 'workshop', 'workshopp', 'webbinarium', 'webinarium', 'symposium', 'disputation', 'verkstad', 'diskussion', 'debatt',
  'diskusjon', 'seminar', 'forelesning', 'forelæsning', 'foredrag', 'verksted', 'værksted', 'webinar', 'disputas',
  'seminaari', 'webinaari', 'luento', 'esitelmä', 'työpaja', 'lecture', 'masterclass', 'keynote', 'roundtable', 'symposium',
] // biome-ignore format: a table, many words a line

/**
 * What more compounds end with that name a kind where they stand alone beside a title or behind a label:
 * "Föreläsningskväll". Before a colon they may be what a title is about: "Utvecklingssamtal: så lyckas du".
 */
export const KICKER_ENDINGS: readonly string[] = [
  'samtal', 'prat', 'verkstad', 'debatt', 'diskussion', 'panel', 'kurs', 'utbildning', 'konferens', 'visning', 'vandring', 'konsert', 'läsning', 'möte', 'träff', 'stund', 'cirkel', 'intervju', 'mingel', 'invigning', 'presentation', 'utfrågning', 'hearing', 'guidning', 'anförande', 'café', 'kafé', 'släpp', 'session', 'pass', 'kväll', 'afton', 'temadag', 'studiedag', 'kursdag', 'prova-på-dag', 'besök', 'eftermiddag', 'förmiddag', 'frukost', 'lunch', 'resa', 'fest',
  'samtale', 'debat', 'kursus', 'konferanse', 'konference', 'omvisning', 'koncert', 'møte', 'møde', 'oplæg', 'innlegg', 'lansering', 'fagdag', 'sesjon', 'økt', 'bolk', 'blokk', 'diskusjon', 'høring', 'kveld', 'aften', 'ettermiddag', 'formiddag', 'besøk', 'besøg', 'frokost', 'lunsj',
  'keskustelu', 'koulutus', 'kurssi', 'paneeli', 'konsertti', 'kävely', 'tilaisuus', 'väittely', 'puheenvuoro', 'sessio', 'istunto', 'ilta', 'iltapäivä', 'aamupäivä', 'päivä', 'aamu',
  'talk', 'debate', 'discussion', 'concert', 'tour', 'screening', 'conversation', 'class', 'course', 'training', 'meetup', 'night', 'evening', 'breakfast',
] // biome-ignore format: a table, many words a line

/** What may stand before a kind and be part of it: "Öppet seminarium", "Guest lecture". */
export const KIND_QUALIFIERS: readonly string[] = [
  'öppen', 'öppet', 'öppna', 'digital', 'digitalt', 'offentlig', 'offentligt', 'gratis', 'kostnadsfri', 'kostnadsfritt', 'publikt', 'publik', 'vetenskaplig', 'vetenskapligt', 'populärvetenskaplig', 'populärvetenskapligt', 'tekniskt', 'litterärt', 'litterär', 'teologiskt', 'filosofiskt', 'politiskt', 'nordiskt', 'nordisk', 'internationellt', 'internationell', 'högre', 'kort', 'inledande', 'avslutande', 'gemensam', 'gemensamt', 'interaktiv', 'interaktivt', 'offentliga', 'fysiskt', 'fysisk', 'regional', 'regionalt',
  'åpen', 'åpent', 'digitalt', 'åben', 'åbent', 'offentligt', 'faglig', 'fagligt', 'felles', 'fælles', 'vitenskapelig', 'videnskabelig', 'avoin', 'julkinen', 'maksuton', 'yhteinen', 'kaikille avoin',
  'guest', 'public', 'open', 'annual', 'evening', 'lunch', 'lunchtime', 'keynote', 'invited', 'inaugural', 'online', 'virtual', 'panel', 'book', 'artist', 'artist’s', 'gallery', 'research', 'professorial', 'memorial', 'plenary', 'breakfast', 'community', 'parallel', 'short', 'lightning', 'free', 'hands-on', 'interactive', 'invited', 'film', 'guided', 'walking', 'training', 'breakout', 'special', 'inbjuden', 'inbjudet', 'inbjudna', 'inviteret', 'invitert', 'kutsuttu', 'contributed', 'oral',
] // biome-ignore format: a table, many words a line

/** What stands before a kind in a heading over the title: "Inbjudan till lunchseminarium". */
export const INVITATIONS: readonly string[] = [
  'inbjudan till', 'välkommen till', 'välkomna till', 'varmt välkommen till', 'varmt välkomna till', 'invitation till', 'invitasjon til', 'invitation til', 'velkommen til', 'kutsu', 'tervetuloa', 'invitation to', 'welcome to', 'you are invited to', 'program för', 'program for', 'programme for', 'save the date',
] // biome-ignore format: a table, many words a line

/** Pauses, by language: kept as sessions, but quiet. A title that is nothing else is a pause. */
const PAUSES_BY_LANGUAGE = {
  sv: [
    'paus', 'rast', 'kort rast', 'kaffepaus', 'fikapaus', 'fika', 'kaffe', 'förmiddagskaffe', 'eftermiddagskaffe', 'förmiddagsfika',
    'eftermiddagsfika', 'morgonkaffe', 'bensträckare', 'bensträckarpaus', 'lunch', 'lunchpaus', 'lunchbuffé', 'frukost', 'middag',
    
    'konferensmiddag', 'mingel', 'bankett', 'buffé', 'förfriskningar', 'frukt', 'smörgås',
  ],
  nbDa: [
    'pause', 'kaffepause', 'kaffe', 'lunsj', 'lunsjpause', 'frokost', 'frokostpause', 'frokostbuffet', 'middag',
    'aftensmad', 'mingling', 'kaffi', 'kaffipause', 'matpause', 'middagspause', 'beinstrekk', 'strække ben', 'frukt',
  ],
  fi: ['tauko', 'kahvitauko', 'kahvi', 'lounas', 'lounastauko', 'aamukahvi', 'iltapäiväkahvi', 'illallinen', 'aamiainen', 'päivällinen', 'päiväkahvi', 'iltapala'],
  en: [
    'break', 'coffee', 'coffee break', 'tea', 'tea break', 'morning tea', 'afternoon tea', 'supper', 'lunch', 'lunch break', 'breakfast', 'dinner', 'conference dinner',
    'refreshments', 'fruit break',
  ],
} // biome-ignore format: a table, many words a line

export const PAUSES: readonly string[] = [...new Set(Object.values(PAUSES_BY_LANGUAGE).flat())]
export const KINDS: readonly string[] = [...new Set([...Object.values(KINDS_BY_LANGUAGE).flat(), ...PAUSES])]

/** Kinds that no title begins with but as its kind: "Workshop Hållbart arbetsliv" needs no colon. */
export const KINDS_AHEAD: readonly string[] = [
  'workshop', 'workshopp', 'föreläsning', 'öppen föreläsning', 'lunchföreläsning', 'seminarium', 'lunchseminarium', 'frukostseminarium', 'miniseminarium', 'symposium', 'föredrag', 'panelsamtal', 'paneldebatt', 'paneldiskussion', 'rundabordssamtal', 'huvudföreläsning', 'foredrag', 'forelesning', 'frokostseminar', 'paneldiskusjon', 'forelæsning', 'työpaja', 'paneelikeskustelu', 'luento',
] // biome-ignore format: a table, many words a line

/** Words that stand over a group of sessions at the same time; alone in a line they are no session's title. */
export const PARALLEL: readonly string[] = [
  'breakout-sessioner', 'breakout-pass', 'breakouts', 'breakout sessions', 'breakout-sessions', 'breakoutsessioner', 'breakout-sesjoner', 'työryhmät', 'ryhmätyöt', 'teemaryhmät', 'temagrupper', 'gruppvisa samtal', 'parallella sessioner', 'parallella pass', 'parallella seminarier', 'parallella workshoppar', 'parallella workshops', 'parallella spår', 'parallellsessioner', 'parallellpass',
  'parallella föreläsningar', 'parallella programpunkter', 'valbara pass', 'valbara seminarier', 'valbara workshops', 'valbara spår', 'välj mellan', 'välj ett av följande', 'välj ett pass', 'välj seminarium', 'välj workshop', 'workshops', 'workshoppar', 'seminarier', 'spår', 'seminariepass', 'parallelle sesjoner', 'parallelle sessioner', 'parallelsessioner', 'parallellsesjoner', 'rinnakkaissessiot', 'rinnakkaiset sessiot', 'workshopper', 'workshopar', 'verkstäder', 'verkstader', 'verksteder', 'værksteder', 'seminarer', 'økter', 'sesjoner', 'spor', 'työpajat', 'seminaarit', 'sessiot', 'pienryhmät', 'gruppearbejde', 'seminars', 'tracks', 'parallel sessions', 'parallel tracks', 'breakout sessions', 'workshop sessions', 'choose one', 'breakouts',
] // biome-ignore format: a table, many words a line

/** Words that only name a programme: never a session's title or an event's name. */
export const PROGRAMME_NAMES: readonly string[] = [
  'program', 'programmet', 'timetable', 'tidtabell', 'timeplan', 'tidsplan', 'tidsprogram', 'kjøreplan', 'event', 'events', 'programschema', 'schema', 'konferensprogram', 'dagens program', 'preliminärt program', 'fullständigt program', 'hela programmet', 'programpunkter', 'agenda', 'dagordning', 'tider', 'tidsschema', 'hem', 'startsida', 'start',
  'programme', 'schedule', 'conference programme', 'home', 'ohjelma', 'aikataulu', 'tidsplan', 'dagsprogram', 'index', 'sida', 'untitled', 'untitled document', 'untitled page', 'namnlös', 'namnlöst dokument', 'new page', 'new page 1', 'förmiddag', 'eftermiddag', 'kväll', 'förmiddagen', 'eftermiddagen', 'kvällen', 'morgon', 'formiddag', 'ettermiddag', 'aamupäivä', 'iltapäivä', 'morning', 'afternoon', 'evening', 'preliminary programme', 'kalender', 'kalendarium', 'evenemang', 'sessioner', 'sessions', 'page', 'document', 'inbjudan', 'invitation', 'invitasjon', 'kutsu', 'välkommen', 'velkommen', 'tervetuloa', 'welcome', 'event', 'evenemangsinfo', 'aktivitet', 'beskrivning', 'om programpunkten', 'om seminariet', 'om passet', 'information', 'description', 'about', 'fakta', 'praktisk information', 'praktiskt', 'detaljer', 'details', 'innehåll', 'abstract', 'tid och plats', 'tidsskjema', 'tidsskjema for konferansen', 'praktiske opplysninger', 'kjøreplan', 'dagsorden', 'konferanseprogram', 'konferenceprogram', 'seminarieprogram', 'seminarprogram', 'programöversikt', 'programoversikt', 'tidtabell', 'programme overview', 'program overview', 'full programme', 'seminaariohjelma', 'time and place', 'tid och rum', 'bra att veta', 'praktisk info', 'när och var', 'evenemangsinformation', 'information om evenemanget', 'om evenemanget', 'evenemangsfakta', 'kort fakta', 'godt å vite', 'verdt å vite', 'når og hvor', 'om arrangementet', 'tid og sted', 'godt at vide', 'hvornår og hvor', 'praktiske oplysninger', 'oplysninger om arrangementet', 'informasjon om arrangementet', 'tietoa tapahtumasta', 'tapahtuman tiedot', 'information om eventet', 'om eventet', 'mer information om evenemanget', 'hyvä tietää', 'aika ja paikka', 'tiedot', 'käytännön tietoja', 'good to know', 'practical information', 'practicalities', 'when and where', 'date and time', 'event details', 'event information', 'key facts', 'at a glance',
] // biome-ignore format: a table, many words a line

/** Said of a session that will not take place. */
export const CANCELLED: readonly string[] = [
  'inställd', 'inställt', 'inställda', 'cancelled', 'canceled', 'avlyst', 'aflyst', 'peruttu', 'peruutettu', 'utgår', 'struken', 'avlysast', 'avlyses', 'aflyses', 'utgått', 'peruttu',
] // biome-ignore format: a table, many words a line
