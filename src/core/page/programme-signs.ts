/**
 * What tells a programme page from others, as tables: add a word here and the page is known by it.
 *
 * Words are whole and undamaged, in the six languages, separated by commas; they are folded when they are
 * loaded (fold-damage.ts), and so is the page. Patterns meet folded text: lower case, `?` for each letter beyond
 * a–z. Counts behind a choice are of 124 programme pages and 86 pages that look like them.
 */

/** Points that make a programme. */
export const ENOUGH = 4

/** What each sign is worth, how often it counts at most, and what it is. */
export const WORTH = {
  kicker: { weight: 3, most: 1 }, // kicker “Programpunkt”
  kind: { weight: 1, most: 1 }, // kind of session above the title or in it
  kinds: { weight: 0.75, most: 4 }, // kinds of session, again and again
  numbered: { weight: 0.75, most: 3 }, // numbered sessions
  person: { weight: 3, most: 2 }, // label for people, with a name
  host: { weight: 2, most: 1 }, // label that other things share, with a name
  unnamed: { weight: 1, most: 1 }, // label for people
  time: { weight: 1.5, most: 1 }, // label for time
  place: { weight: 1, most: 1 }, // label for place
  organiser: { weight: 1.5, most: 1 }, // label for organiser
  about: { weight: 0.75, most: 2 }, // label that only a session has
  shared: { weight: 0.55, most: 3 }, // label that sessions share with books and films
  enrol: { weight: 0.5, most: 1 }, // label for registration
  repeated: { weight: 0.5, most: 2 }, // the same labels again and again
  led: { weight: 2, most: 2 }, // sentence that says who leads
  when: { weight: 1, most: 1 }, // line with day and time
  dated: { weight: 1.25, most: 2 }, // days with their dates and times, again and again
  kindWhen: { weight: 2, most: 1 }, // kind of session near day and hours
  headWhen: { weight: 2, most: 1 }, // day and time alone, beside the headline
  somewhere: { weight: 0.75, most: 1 }, // a place beside that day and time
  talk: { weight: 0.75, most: 2 }, // someone speaks then
  who: { weight: 0.75, most: 2 }, // someone is named who speaks, or with a role
  welcome: { weight: 0.75, most: 1 }, // says who may come
  named: { weight: 0.75, most: 4 }, // days, each with who speaks
  hour: { weight: 1, most: 1 }, // an hour for all of them
  dayHeading: { weight: 0.6, most: 3 }, // days as headings over times
  heading: { weight: 1, most: 1 }, // heading says programme
  back: { weight: 1, most: 1 }, // way back to the programme
  item: { weight: 0.4, most: 6 }, // lines led by a time
  longTitle: { weight: 0.35, most: 6 }, // long titles beside the times
  headed: { weight: 0.6, most: 4 }, // headings above hours or days with hours, or led by one
  happening: { weight: 1, most: 3 }, // what happens at a conference, by the clock
  meal: { weight: 0.5, most: 1 }, // a meal by the clock
  personLine: { weight: 0.75, most: 4 }, // lines of name, role, organisation
  title: { weight: 1, most: 1 }, // title says programme
  address: { weight: 0.75, most: 1 }, // address says programme
  event: { weight: 2.5, most: 1 }, // marked up as an event
  teaching: { weight: 1.5, most: 1 }, // marked up as a conference or as teaching
  calendar: { weight: 4, most: 1 }, // calendar entry in the page
  calendarFile: { weight: 1.5, most: 1 }, // calendar entry to take along
  odd: { weight: -0.5, most: 6 }, // against: times by the minute or at night
  bare: { weight: -0.5, most: 6 }, // against: times with nothing beside them
  falling: { weight: -3, most: 1 }, // against: the newest first
} as const
export type Sign = keyof typeof WORTH
export type Counts = Partial<Record<Sign, number>>

/** What a label names. */
export type LabelKind = 'person' | 'people' | 'time' | 'place' | 'organiser' | 'about' | 'shared' | 'enrol'

/**
 * Labels: words before a colon, in an element of their own, or alone on a line above a value.
 * person: whoever speaks or leads; people: the same words used of other things too, so that a name must follow.
 * about: what only a session has; shared: what books, films and data have, too.
 */
export const LABELS: Readonly<Record<LabelKind, string>> = {
  // "Medverkande:" stands on 13 programme pages and on no other; "Moderator:" likewise on 6.
  person:
    'medverkande,medverkar,du möter,ni möter,möt,gästtalare,gästföreläsare,expert,experter,opponent,fakultetsopponent,respondent,moderator,moderatorer,samtalsledare,debattledare,föreläsare,föredragshållare,föredragshållarna,paneldeltagare,i panelen,panelister,workshopledare,inledningstalare,huvudtalare,talare,konferencier,' +
    'du møter,gjest,gjester,ordstyrar,innleiar,innleiarar,foredragshaldar,føredragshaldar,møteleiar,gæst,gæster,førsteopponent,foredragsholder,foredragsholdere,møteleder,ordstyrer,debattleder,paneldeltakere,paneldeltagere,innleder,innledere,oplægsholder,oplægsholdere,moderatorer,medvirkende,mødeleder,' +
    'vastaväittäjä,kustos,puhuja,puhujat,puhujina,esiintyjä,esiintyjät,luennoitsija,luennoitsijat,alustaja,alustajat,keskustelijat,panelistit,moderaattori,juontaja,keskustelun vetäjä,' +
    'guest speaker,guest speakers,speaker,speakers,presenter,presenters,panelist,panelists,panellists,keynote speaker,keynote speakers,session chair,facilitator,facilitators,discussant,instructors,about the speaker,about the speakers,speaker bio',
  people:
    'på scen,utfrågare,intervjuare,samtalsvärd,handledare,huvudhandledare,betygsnämnd,veileder,hovedveileder,vejleder,hovedvejleder,bedømmelsesudvalg,bedømmelseskomité,ohjaaja,supervisor,examiner,examiners,gäst,gäster,vieras,vieraat,vieraana,guest,guests,deltagare,medverkan av,panel,värd,presentatör,ledare,leds av,deltakere,deltagere,osallistujat,puheenjohtaja,host,chair,led by,hosted by,presented by,with,med,av,featuring,leder',
  time: 'tid,tid och plats,tid & plats,klockslag,klokkeslett,klokkeslæt,kellonaika,datum,datum och tid,när,klockan,kl,dag,tidspunkt,tid og sted,når,dato,dato og tid,hvornår,aika,aika ja paikka,ajankohta,päivämäärä,päivä,milloin,klo,kello,time,date,when,date and time,date & time,time and place,day,start,starts,start time',
  place:
    'plats,lokal,stad,sal,rum,scen,var,plats & lokal,sted,rom,hvor,lokale,scene,paikka,sali,huone,missä,place,room,venue,location,where,stage',
  organiser:
    'arrangör,arrangörer,arrangeras av,medarrangör,arrangør,arrangører,arrangeres av,arrangeres af,järjestäjä,järjestäjät,organiser,organizer,organisers,organizers,organised by,organized by',
  about:
    'spår,sessionstyp,typ av programpunkt,evenemangstyp,ämnesområde,samhällsfråga,om föreläsaren,om talaren,om talarna,målgrupp,sesjon,målgruppe,spor,om foredragsholderen,kohderyhmä,session,session type,type of session,session abstract,session description,talk type,audience level,experience level,slides',
  shared: 'språk,kieli,teema,track,tracks,abstract,biography,bio,format,audience,level,language,tema',
  enrol:
    'anmälan,anmälan senast,sista anmälningsdag,osa,föranmälan,påmelding,påmeldingsfrist,tilmelding,ilmoittautuminen,ilmoittaudu,registration,register,rsvp',
}

/** Kinds of session: alone above a title, before one, or with a number ("Pass 2", "Workshop 3:", "Session A1"). */
export const KINDS =
  'programpunkt,seminarium,frukostseminarium,lunchseminarium,frukostmöte,föreläsning,föredrag,workshop,verkstad,panel,panelsamtal,paneldiskussion,paneldebatt,debatt,samtal,utfrågning,rundabordssamtal,disputation,halvtidsseminarium,slutseminarium,textseminarium,författarsamtal,författarbesök,keynote,parallellsession,parallellt seminarium,parallellpass,pass,block,spår,session,symposium,huvudtalare,webbinarium,öppen föreläsning,lunchträff,boklansering,boksläpp,bokrelease,hackathon,samrådsmöte,dialogmöte,informationsmöte,medborgardialog,öppet möte,' +
  'seminar,foredrag,disputas,innlegg,oplæg,samtale,sesjon,parallellsesjon,frokostseminar,panelsamtale,folkemøte,åpent møte,ope møte,informasjonsmøte,folkemøde,borgermøde,åbent møde,informationsmøde,asukasilta,asukastilaisuus,kuulemistilaisuus,yleisötilaisuus,keskustelutilaisuus,tiedotustilaisuus,panelkeskustelu,seminaari,luento,väitös,väitöstilaisuus,työpaja,esitys,puheenvuoro,keskustelu,webinaari,rinnakkaissessio,' +
  'public consultation,public meeting,open lecture,public lecture,book launch,book talk,tutorial,talk,lecture,plenary,track,breakout session,breakout,lightning talk,panel discussion,webinar,invited talk,poster session,fireside chat,paper session'

/** How compounds that are kinds of session end: "kvällsföreläsning", "yleisöluento". */
export const KIND_ENDINGS =
  'frukostmöte,lunchmöte,temamöte,informationskväll,föreläsningskväll,temakväll,författarkväll,debattkväll,samtalskväll,frokostmøte,temamøte,temakveld,debattkveld,forfatterkveld,foredragskveld,temaaften,debataften,foredragsaften,forfatteraften,fyraftensmøde,temamøde,infoilta,keskusteluilta,luentoilta,kirjailijailta,' +
  'föreläsning,föreläsningen,föredrag,seminarium,seminariet,webbinarium,webbinariet,samtal,debatt,workshop,symposium,disputation,samrådsmöte,informationsmöte,' +
  'foredrag,seminar,webinar,debat,samtale,luento,seminaari,webinaari,keskustelu,keskustelutilaisuus,työpaja,väitöstilaisuus'

/**
 * What happens at a conference and hardly elsewhere, in a line led by a time; beginnings of words. Each counts
 * once: a page with several of these is a schedule of one.
 */
export const HAPPENINGS =
  'registrering,incheckning,insläpp,välkom,inled,introduktion,invigning,öppning,kaffe,fika,paus,mingel,avslut,avrundning,sammanfattning,keynote,huvudtalare,panel,workshop,seminari,föreläs,föredrag,parallell,frågor,frågestund,plenum,bensträckare,moderator,samtal,summering,diskussion,prisutdel,prisceremoni,pitch,demo,juryn,kick-off,dörrarna öppna,' +
  'velkom,åpning,åbning,foredrag,innlegg,oplæg,afslutning,afrunding,debat,spørsmål,spørgsmål,ordstyrer,oppsummering,opsamling,festmiddag,prisutdel,prisoverrækkelse,' +
  'ilmoittaut,aamukahvi,kahvi,avaus,tervetul,tauko,puheenvuoro,paneeli,työpaja,keskustelu,päätössanat,päätös,loppusanat,verkostoi,esitys,luento,yhteenveto,rinnakkais,palkintojen,palkinnot,' +
  'registration,check-in,welcome,opening,coffee,break,plenary,session,talk,closing,remarks,reception,poster,q&a,networking,lightning,tutorial,wrap-up,introduction,award,prize,demos,pitches,kickoff,doors,team forming'

/** Meals: so do restaurants and camps. They count together, once. */
export const MEALS = 'lunch,lounas,frokost,middag,frukost,dinner,breakfast,illallinen'

/**
 * "Workshopen leds av X", "modereras av X", "X i samtal med Y": met in whole text, the name with a capital. What
 * comes before the preposition is the end of a word, for a lost letter may stand anywhere before it ("h?lls av").
 * The preposition is looked for first, and what stands before it only where there is one: this meets every line.
 */
const LED_BY =
  / (?:av|af|by|med|with) (?<=(?:[Ll]ed[se]?|leddes|lls|modereras|modereres|[Mm]oderated|presenteras|[Pp]resented|[Cc]haired|[Hh]osted|facilitated|sning|foredrag|seminarium|samtale?|lecture|talk|keynote|conversation) \w+ )(?:professor |docent |dr\.? )?[A-Z\x80-\uffff]|[Mm]edverkar g\S{1,8}r? (?:[a-z]\S* )?[A-Z\x80-\uffff]/

/** "Moderator är X", at the start of a line. */
const LEADS = /^(?:[Mm]oderator|[Oo]rdstyrer) (?:är|er) [A-Z\x80-\uffff]/

/** Lines that say who leads, from where they say it, in all the lines of a page. */
export const LED = new RegExp(`(?:${LED_BY.source}|${LEADS.source}).*`, 'gm')

/** What a place beside a day is called; ends of words. */
export const PLACES =
  'sal,salen,sali,salong,salongen,scen,scenen,scene,foajé,foajén,foyer,bibliotekssalen,café,kafé,bibliotek,biblioteket,biblioteken,kirjasto,museum,museet,kyrka,kyrkan,kirke,gård,gården,hus,huset,talo,teater,teatern,hall,hallen,rum,rummet,aula,aulan,hotell,hotellet,centrum,center,universitet,högskola,högskolan,campus,room,library,stage,theatre,auditorium,studio,zoom,teams,online,digitalt'

/** That someone speaks to those who come; `*` is any ending, before a word any beginning. Looked for only where a page says when. */
export const TALK =
  'föreläser,föreläsare*,*föreläsning*,föredrag*,disput*,försvarar sin avhandling*,går igenom,svarar på frågor,pratar om*,talar om*,intervju*,boksläpp*,bokrelease*,seminari*,webbinari*,samtal*,diskutera,diskuterar,diskuterer,diskussion*,berättar*,läser ur*,läser högt*,uppläsning*,läsningar*,författarbes*,författarmöt*,författarkv*,författarsamt*,författartr*,debatt*,workshop*,' +
  'foredrag*,ph.d.-forsvar*,phd-forsvar*,oplæs*,oplæg*,fortæller*,forteller*,orienterer om*,lanserer*,boklansering*,snakker om*,taler om*,opplesning*,bokbad*,debat*,seminar*,webinar*,luento*,luennoi*,keskustel*,väitös*,puhuu*,kertoo*,esittelee*,alustaa*,haastattel*,' +
  'lecture,lectures,talk,talks about*,will present*,in conversation*,in the chair,takes questions*,take questions*,keynote*,speaker*,reading,readings,writer,writers,panel*'

/** How words for professions end, before a name: "glaskonstnären Rune Olander". */
export const PROFESSIONS =
  'arkitekt,arkitekten,koordinator,koordinatorn,samordnare,samordnaren,utredare,utredaren,chef,chefen,forskare,forskaren,författare,författaren,ombud,ombudsman,ombudsmannen,polis,präst,prästen,polisen,lärare,läraren,läkare,läkaren,konstnär,konstnären,skaparen,journalist,journalisten,planerare,planeraren,ledare,ledaren,rådgivare,rådgivaren,terapeut,terapeuten,sköterska,sköterskan,psykolog,psykologen,tekniker,teknikern,' +
  'ologen,nomen,isten,ografen,logen,ören,' +
  'forsker,forskeren,forfatter,forfatteren,sjef,sjefen,rådgiver,rådgiveren,lærer,læreren,læge,lægen,lege,legen,kunstner,kunstneren,konsulent,konsulenten,direktør,direktøren,biolog,olog,' +
  'tutkija,kirjailija,toimittaja,johtaja,opettaja,lääkäri,taiteilija,arkkitehti,päällikkö,biologi,ologi,nomi,kouluttaja,neuvoja,' +
  'lawyer,novelist,poet,planner,engineer,architect,historian,scientist,ologist,author,writer,researcher,designer,curator,teacher,journalist,nurse,councillor,officer'

/** What those do who speak, behind their names. */
export const SPEAKS =
  'berättar,föreläser,talar,pratar,samtalar,diskuterar,presenterar,inleder,intervjuar,resonerar,visar,läser,kåserar,möter,debatterar,svarar på,ger,medverkar,deltar,reder ut,guidar,går igenom,försvarar,' +
  'forteller,fortæller,orienterer,presenterer,præsenterer,innleder,indleder,lanserer,snakker,taler,viser,leser,drøfter,møter,samtaler,debatterer,svarer på,gir,giver,' +
  'kertoo,esittelee,alustaa,puhuu,luennoi,haastattelee,keskustelee,vastaa,vetää,' +
  'present,presents,speak,speaks,talk,talks,discuss,discusses,introduces,explores,explains,tells,reads,chairs'

/** Beside whom these words stand is to be asked, and does not come; looked for where TALK is. */
export const NOT_HERE =
  'kontakt*,kontaktperson*,mer information*,vid frågor*,frågor till*,frågor besvaras*,mäklare*,tfn*,tel,telefon*,mobil,foto,' +
  'mer informasjon*,spørsmål til*,for mer*,yderligere oplysninger*,tlf*,lisätietoja*,lisätiedot*,yhteys*,puh,kuva,contact*,more information*,questions to*,enquiries*,photo,phone*'

/** Who may come, and how; looked for where TALK is. */
export const WELCOME =
  'fri entré*,fritt inträde*,gratis entré*,gratis inträde*,ingen anmäl*,ingen föranmäl*,ingen för anmäl*,föranmäl*,för anmäl*,kräver ingen anmäl*,anmäl dig*,varmt välkom*,alla välkom*,alla är välkom*,alla intresserade välkom*,öppen för alla*,öppet för alla*,' +
  'alle er velkomne*,alle velkomne*,alle er velkommen*,velkommen til alle*,gratis inngang*,gratis adgang*,fri adgang*,ingen påmelding*,ingen tilmelding*,meld dig på*,tilmeld*,vapaa pääsy*,maksuton*,kaikki tervetul*,avoin kaikille*,ilmoittaudu*,' +
  'free entry*,free admission*,admission free*,admission is free*,open to the public*,open to all*,all welcome*,all are welcome*,everyone welcome*,everyone is welcome*,register now*,register here*'

/** Links from a session to the programme it is of: short lines. */
export const BACK =
  /^[^a-z]*(?:(?:tillbaka )?till (?:hela )?(?:\S+)?program(?:met|mer|punkter)|(?:se |visa )?hela programmet|alla programpunkter|back to (?:the )?(?:schedule|program(?:me)?|agenda|sessions|talks)|(?:view )?(?:the )?(?:full|whole) (?:schedule|program(?:me)?|agenda)|all sessions|tilba(?:k|g)e til program\S*|takaisin ohjelmaan)[^a-z]*$/

/** Words of a title that says: here is the programme. */
export const PROGRAMME_WORDS =
  'program,programme,programmet,programpunkter,föreläsningar,lunchföreläsningar,kvällsföreläsningar,webbinarier,lunchwebbinarier,frukostwebbinarier,lunchseminarier,frukostseminarier,seminarieserie,föreläsningsserie,webbinarieserie,arrangementer,foredrag,luennot,schema,agenda,schedule,ohjelma,kjøreplan,sessions,talks,pretalx,' +
  'dagsprogram,veckoprogram,månadsprogram,konferensprogram,seminarieprogram,scenprogram,kulturprogram,kongressprogram,festivalprogram,föreläsningsprogram,höstprogram,vårprogram,sommarprogram,helgprogram,' +
  'dagsprogrammet,veckoprogrammet,månadsprogrammet,konferensprogrammet,seminarieprogrammet,scenprogrammet,kulturprogrammet,kongressprogrammet,festivalprogrammet,föreläsningsprogrammet,höstprogrammet,vårprogrammet,sommarprogrammet,helgprogrammet'

/** Beginnings of the words for days and months. */
export const DAYS =
  'mån,tis,ons,tors,fred,lörd,lör,sönd,sön,man,tirs,lør,søn,maanantai,tiistai,keskiviikko,torstai,perjantai,lauantai,sunnuntai,mon,tue,wed,thu,fri,sat,sun,jan,feb,mars,marts,march,apr,maj,mai,may,jun,jul,aug,sep,okt,oct,nov,dec,tammikuu,helmikuu,maaliskuu,huhtikuu,toukokuu,kesäkuu,heinäkuu,elokuu,syyskuu,lokakuu,marraskuu,joulukuu'

/** The words that begin a part of an address that leads to a programme or a session, "konferens" before them or not. */
export const ADDRESS =
  'program,programme,programpunkt,programpunkter,schedule,agenda,session,sessions,talk,talks,seminarium,seminarier,seminariet,ohjelma,event,events,evenemang,kalendarium,workshop,workshops,track,tracks'
