/**
 * What tells against a programme, looked for only on a page that otherwise passes for one: phrases, whole and
 * undamaged, in the six languages, parted by commas. Add a phrase here and the page is known by it.
 *
 * `begins`: what a line begins with; `says`: what stands anywhere. In both, `*` is any ending, before a phrase any
 * beginning; `#` a number; `(` a bracket or a comma; `$` the end of the line. `line`: what phrases cannot say, as a
 * pattern of folded text where a line begins. `aside`: it stands beside what a page announces for a day and hour with
 * someone who speaks, and tells nothing there: whoever has a hall has opening hours.
 */
export type Against = {
  why: string
  weight: number
  most: number
  begins?: string
  says?: string
  line?: RegExp
  aside?: boolean
}

export const AGAINST: readonly Against[] = [
  {
    why: 'a recipe',
    weight: 1.5,
    most: 4,
    begins: 'ingrediens*',
    says: '#dl,#msk,#tsk,#krm,#ss,#ts,#spsk,#rkl,#tl,#tbsp,#tsp,#cup,#cups',
  },
  {
    why: 'an encyclopedia',
    weight: 2,
    most: 2,
    says: 'redigera wikitext*,rediger wikitekst*,visa historik*,den fria encyklopedin*,fria lexikonet*,den frie encyklopedi*,den frie encyklopædi*,vapaa tietosanakirja*,the free encyclopedia*,last edited on*,senast redigerad*,sist redigert*,sidst redigeret*,text is available under*,texten är tillgänglig under*',
  },
  {
    why: 'a shop',
    weight: 2,
    most: 2,
    begins: 'artikelnummer*',
    says: 'lägg i varukorg*,lägga i varukorg*,lägg i kundvagn*,lägga i kundvagn*,legg i handlekurv*,legg til handlekurv*,legg i kurv*,læg i kurv*,köp nu,add to cart*,add to basket*,add to bag*,lisää koriin*,lisää ostoskoriin*,i lager,in stock',
  },
  {
    why: 'television or radio',
    weight: 1.5,
    most: 4,
    begins: 'svt#,tv#,nrk#,yle tv#,dr#,kanal#',
    says: 'säsong#,sesong#,sæson#,kausi#,season#,avsnitt#,episod#,episode#,episoden#,jakso#,afsnit#,s#e#,(repris,(uusinta,(genudsendelse,(reprise,del#av#,tv i kväll,tv i dag,tv idag,kvällens tv,dagens tv,kveldens tv,aftenens tv,illan tv,tv tonight,tv-tabl*,tv-guide*,tv-program*,tv-oversikt*,tv-opas*,tv-ohjelm*',
  },
  {
    why: 'minutes of a meeting',
    weight: 2,
    most: 3,
    begins:
      '§#,närvarande,frånvarande,justerare,justeras,justeringsmän,protokoll,til stede,forfall,afbud,referent,referat af,referat fra,läsnä olleet,läsnä,poissa,apologies,in attendance,minutes of',
  },
  {
    why: 'opening hours',
    weight: 1.5,
    most: 3,
    aside: true,
    says: 'julöppet*,stängt$,lukket$,stengt$,suljettu$,closed$,mottagningstid*,telefontid*,træffetid*,treffetid*,konsultationstid*,vastaanottoaika*,vastaanottoajat*,office hours*,öppettider,åpningstider,åbningstider,aukioloajat,opening hours',
    // “Måndag–fredag: 10–18”, “Lör 11.00–15.00”, “Sunday closed”.
    line: /(?:(?:m\?n|tis|ons|tor|fre|l\?r|s\?n|man|tir|mon|tue|wed|thu|fri|sat|sun|[a-z]+tai|keskiv)[a-z?.]*|(?:ma|ti|ke|to|pe|la|su)\b)(?:(?: ?(?:-|\?|till?|to|och|og|ja) ?[a-z?.]+)?:? (?:(?:kl\.?|klo) ?)?\d\d?(?:[.:]\d\d)? ?[-?] ?\d\d?(?:[.:]\d\d)?$|:? (?:st\?ngt|closed|lukket|stengt|suljettu))/,
  },
  {
    why: 'a course',
    weight: 1.5,
    most: 3,
    begins:
      'kurskod*,course code*,förkunskap*,kurslitteratur*,lärandemål*,litteraturlista*,prerequisites*,learning outcomes*,examination*',
    says: '#hp,#högskolepoäng,#ects,#studiepoeng,#opintopistettä,tentamen*,omtent*',
  },
  {
    why: 'a call for contributions',
    weight: 1.5,
    most: 2,
    says: 'vi söker,call for papers*,call for speakers*,call for proposals*,call for participation*,call for abstracts*,skicka in,send inn,submit a,submit your,submission*',
  },
  {
    why: 'instructions to those who take part',
    weight: 2,
    most: 2,
    says: 'du ska moderera*,du skall moderera*,du kommer att moderera*,as a speaker,as a moderator,as a chair,till dig som är talare*,till dig som talare*,till dig som är moderator*,till dig som moderator*,till dig som är föreläsare*,till dig som föreläsare*,presenters should,presenters must,presenters are asked,presenters are requested,presenters are kindly asked,presenters are kindly requested,speakers should,speakers must,speakers are asked,speakers are requested,speakers are kindly asked,speakers are kindly requested',
  },
  {
    why: 'a job',
    weight: 2,
    most: 2,
    begins:
      'anställningsform,sista ansökningsdag,omfattning,lön,ansök senast,søknadsfrist,stillingsprosent,ansøgningsfrist,hakuaika,palkka,salary,employment type,intervjuer:*,haastattelut:*,interviews:*',
  },
  {
    why: 'a timetable of traffic',
    weight: 1.5,
    most: 3,
    begins:
      'avgång,avgångar,hållplats,hållplatser,perrong,tidtabell,tidtabeller,rutetabell,aikataulut,pysäkit,bus timetable,train timetable,route#,linje#,platform,saapuu,raide,afgang,avgang,avganger,departure$,departures$,departure:*,departures:*,departure#,departures#,departure from,departures from,departure to,departures to,arrival$,arrivals$,arrival:*,arrivals:*,arrival#,arrivals#,arrival at,arrivals at,arrivals from',
    says: 'busshållplats*,turlista*,avfallsbil*,farligt avfall*,bussholdeplass*,busstoppested*,pysäkki*,bus stop*,gate#$,platform#$,perrong#$,raide#$,spor#$',
  },
  {
    why: 'sports',
    weight: 1.5,
    most: 6,
    says: 'omgång#,omg#,division#,skytteliga*,målskyttar,serietabell*,avspark*,kick-off#,kickoff#,spelschema*,hemmamatch*,bortamatch*,kampprogram*,otteluohjelma*,fixtures,matchstart*,nedsläpp*,ottelu*,kierros#,runde#',
    // “2–2”, “4–0”: scores. Hours go up: “8–9”.
    line: /(?:0 ?[-?] ?\d|[1-9] ?[-?] ?0|1 ?[-?] ?1|2 ?[-?] ?[12]|3 ?[-?] ?[1-3]|[4-9] ?[-?] ?[1-3])$/,
  },
  {
    why: 'classes of a gym',
    weight: 1,
    most: 4,
    says:
      'gruppträning*,gruppass,yoga,pilates,spinning,bodypump,zumba,gympa,styrketräning*,crossfit,' +
      'gruppetimer,gruppetrening*,holdtræning*,styrketrening*,styrketræning*,ryhmäliikunta*,jumppa*,group fitness*',
  },
  {
    why: 'a meeting of members',
    weight: 1,
    most: 3,
    begins:
      'kallelse,dagordning,motioner,föredragningslista,val av *,godkännande av *,fastställande av *,ansvarsfrihet',
    says: 'årsstämma,årsmöteshandlingar,generalforsamling',
  },
  {
    why: 'music, plays and films',
    weight: 0.75,
    most: 2,
    says: '*konsert,*konserten,*konserter,standup*,stand-up*,turné,turnén,hockey*,lunchmusik*,orgel*,kammarmusik*,duo,trio,kvartett*,dirigent,solist,solister,kören,premiär,biobiljetter,koncert,konsertti,orkester,orkestern',
  },
  {
    why: 'services of a church',
    weight: 1,
    most: 6,
    says:
      '*gudstjänst*,högmässa*,mässa i,mässa med,kvällsmässa*,familjemässa*,sinnesromässa*,nattvard*,helgmålsbön,morgonbön,aftonbön,kvällsbön,predikan,predikant,predikotur*,präst:*,' +
      '*gudstjeneste*,høymesse*,højmesse*,kveldsmesse,nattverd,altergang,konfirmation,' +
      '*jumalanpalvelu*,messu,perhemessu,ehtoollinen,iltahartaus,aamuhartaus,rukoushetki,' +
      'holy communion,eucharist,parish eucharist,evensong,midweek communion,morning prayer,evening prayer,sunday school,preacher',
  },
  {
    why: 'what a cinema shows',
    weight: 1.5,
    most: 4,
    says:
      'salong#,barntillåten,tillåten från*,från#år*,svenskt tal,svensk text,regi:*,dagbio*,biosalong*,#tim#min,' +
      'norsk tale,dansk tale,tillatt for*,tilladt over*,tilladt for*,kinoprogram*,kinosal*,spilletider,' +
      'puhumme suomea,elokuvat,elokuvateatter*,kesto#,ikäraja#,näytösajat*,screen#,cert#,certificate#,now showing,#h#m',
  },
  {
    why: 'rooms for hire',
    weight: 1.5,
    most: 3,
    says:
      'biosittning*,skolsittning*,dagkonferens*,konferenspaket*,mötespaket*,pris per person,per person exkl*,bokningsansvarig*,konferera*,' +
      'dagpakke*,møtepakke*,dagmøde*,mødepakke*,konferencepakke*,biografopstilling*,kinooppsett*,pr person,pr. person,' +
      'kokouspaketti*,kokouspaketit*,kokoustilat,päiväpaketti*,day delegate*,delegate rate*,meeting rooms,theatre style,classroom style,boardroom#',
  },
  {
    why: 'the terms of a school',
    weight: 1,
    most: 4,
    says:
      'läsårstider*,läsårsdata*,höstlov*,jullov*,sportlov*,påsklov*,lovdagar,höstterminen:*,vårterminen:*,lektion#,' +
      'skolerute*,skoleruta*,høstferie*,juleferie*,vinterferie*,efterårsferie*,påskeferie*,friminutt*,frikvarter*,ringetider*,første skoledag*,' +
      'syysloma*,joululoma*,talviloma*,hiihtoloma*,syyslukukausi*,kevätlukukausi*,lukuvuosi*,välitunti*,' +
      'term dates,half term,half-term,autumn term*,spring term*,school day,lesson#',
  },
  {
    why: 'a report of what was',
    weight: 0.5,
    most: 4,
    says: 'föreläste,diskuterade,presenterade,foreleste,diskuterte,presenterte,kertoi,esitteli,spoke about,deltog,berättade,samlades,tack till alla,i går,i tisdags,i lördags,deltok,fortalte,samlet seg,osallistui,took place,attended,gathered',
  },
  {
    why: 'an offer to exhibitors',
    weight: 1.5,
    most: 2,
    says: 'monterplats*,utställarpaket*,sponsorpaket*,exhibition booth*,sponsorship package*,sponsorship level*',
  },
  {
    why: 'a book, a film or a record',
    weight: 1.5,
    most: 3,
    begins:
      'isbn,issn,doi,regi,regissör,instruktør,genre,speltid,spilletid,kesto,running time,runtime,release date,utgivningsdatum,utgivningsdag,förlag,forlag,kustantaja,publisher,director,directed by,ohjaus,artist,album,label,skivbolag,inläsare,bandtyp,original network',
    says: 'paperback,hardcover,häftad,inbunden,e-bok,spotify,prenumerera på podden,show notes',
  },
  {
    why: 'a degree',
    weight: 1.5,
    most: 2,
    begins: 'level: master*,level: bachelor*',
    says: "masterprogram*,mastersprogram*,masterutbildning*,master program*,master degree*,masters program*,masters degree*,master's program*,master's degree*,bachelorprogram*,bachelorutbildning*,bachelor program*,bachelor degree*,bachelors program*,bachelors degree*,bachelor's program*,bachelor's degree*,kandidatprogram*,kandidatutbildning*,magisterprogram*,magisterutbildning*",
  },
  {
    why: 'a report of a fault',
    weight: 1.5,
    most: 2,
    begins: '#:#:#*',
    says: 'bug tracker,stack trace,steps to reproduce,reported by,assignee,severity,felrapport,pull request',
  },
  { why: 'weather', weight: 1, most: 4, says: '#°*' },
]
