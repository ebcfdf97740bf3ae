import type { Person } from '../../session/session.ts'

/** What leads a session, in the definite form that a sentence uses: "Workshopen leds av …". */
export const LED_THINGS: readonly string[] = [
  'workshopen', 'workshoppen', 'verkstaden', 'seminariet', 'spåret', 'passet', 'samtalet', 'panelen', 'panelsamtalet', 'debatten', 'föreläsningen', 'föredraget', 'programpunkten',
  'sessionen', 'dagen', 'kursen', 'paneldiskussionen', 'utfrågningen', 'mötet', 'diskussionen', 'rundabordssamtalet', 'eftermiddagen', 'förmiddagen', 'konferensen', 'scensamtalet', 'det hela', 'vandringen', 'visningen', 'rundvandringen', 'paneldebatten', 'frukostseminariet', 'lunchseminariet', 'webbinariet', 'dialogen', 'intervjun', 'stunden', 'kvällen', 'utbildningen', 'parallellpasset', 'lunchföreläsningen', 'presentationen', 'hearingen', 'blocket', 'rundabordet', 'stadsvandringen', 'filmvisningen', 'studiebesöket',
  'seminaret', 'foredraget', 'samtalen', 'ordskiftet', 'debatten', 'verkstedet', 'sesjonen', 'paneldebatten', 'møtet', 'forelesningen', 'panelet', 'mødet', 'værkstedet', 'forelæsningen', 'foredraget', 'workshoppen', 'sporet',
  'the workshop', 'the session', 'the seminar', 'the panel', 'the discussion', 'the debate', 'the talk', 'the lecture', 'the conversation', 'the track', 'the panel discussion', 'the course', 'the keynote', 'the tour',
] // biome-ignore format: a table, many words a line

/** Verbs of leading, with the role, before the name: "leds av NAME". */
export const LED_BY: ReadonlyMap<string, Person['role']> = new Map([
  ...(['lett av', 'leds av', 'leddes av', 'leds i år av', 'leds denna gång av', 'guidas av', 'handleds av', 'under ledning av', 'ledes av', 'ledes af', 'ledet av', 'ledet af', 'leia av', 'leidd av', 'ledd av', 'guidad av', 'guidet av', 'guidet af', 'guides av', 'guides af', 'undervises af', 'under ledelse av', 'under ledelse af', 'is led by', 'led by', 'is run by', 'is guided by', 'is facilitated by', 'facilitated by', 'is taught by', 'taught by', 'is convened by', 'convened by', 'dras av', 'ohjaajana', 'vetäjänä', 'ohjaa', 'vetää', 'opastaa'].map(verb => [verb, 'leader'] as const)),
  ...(['hålls av', 'ges av', 'presenteras av', 'inleds av', 'introduceras av', 'kommenteras av', 'öppnas av', 'avslutas av', 'invigs av', 'framförs av', 'holdes av', 'holdes af', 'gis av', 'gives af', 'presenteres av', 'præsenteres af', 'innledes av', 'indledes af', 'introduseres av', 'introduceres af', 'kommenteres av', 'kommenteres af', 'åpnes av', 'åbnes af', 'avsluttes av', 'afsluttes af', 'is given by', 'given by', 'luennoi', 'alustaa', 'is presented by', 'is introduced by', 'introduced by', 'is opened by', 'is delivered by', 'delivered by'].map(verb => [verb, 'speaker'] as const)),
  ...(['modereras av', 'samtalsleds av', 'modereres av', 'modereres af', 'moderert av', 'modereret af', 'is moderated by', 'moderated by', 'is chaired by', 'chaired by'].map(verb => [verb, 'moderator'] as const)),
  ...(['programleds av', 'is hosted by'].map(verb => [verb, 'host'] as const)),
]) // biome-ignore format: a table, many words a line

/** Words in the place of a person's role that give the role in the session: "NAME, Moderator, chefredaktör, TIDNING". */
export const ROLE_WORDS: ReadonlyMap<string, Person['role']> = new Map([
  ...(['moderator', 'samtalsledare', 'diskussionsledare', 'debattledare', 'ordstyrer', 'møteleder', 'ordstyrare', 'ordstyrar', 'møteleiar', 'samtaleleiar', 'moderaattori', 'modererar', 'moderator och samtalsledare', 'utfrågare', 'puheenjohtaja', 'puheenjohtajana', 'moderaattorina', 'juontajana', 'session chair', 'chair', 'samtaleleder'].map(word => [word, 'moderator'] as const)),
  ...(['programledare', 'konferencier', 'värd', 'toastmaster', 'host'].map(word => [word, 'host'] as const)),
  ...(['paneldeltagare', 'panelist', 'panellist', 'panelisti'].map(word => [word, 'panelist'] as const)),
  ...(['guide', 'facilitator', 'workshopledare', 'kursledare', 'seminarieledare', 'spårledare', 'workshop leader'].map(word => [word, 'leader'] as const)),
  ...(['talare', 'föreläsare', 'huvudtalare', 'inledare', 'inledningstalare', 'keynote', 'speaker', 'keynote speaker', 'puhuja'].map(word => [word, 'speaker'] as const)),
]) // biome-ignore format: a table, many words a line

/** Titles in the definite form, as a sentence has them before a name: "författaren Anna Berg"; also as ends of longer ones. */
const DEFINITE_TITLES: readonly string[] = [
  'konstnären', 'ambassadören', 'direktören', 'redaktören', 'regissören', 'debattören', 'kommunikatören', 'entreprenören', 'ledaren', 'läraren', 'forskaren', 'författaren', 'utredaren', 'samordnaren', 'företagaren', 'journalisten', 'specialisten', 'skribenten', 'historikern', 'politikern', 'ministern', 'professorn', 'ordföranden', 'ledamoten', 'chefen', 'strategen', 'experten', 'pedagogen', 'kommunalrådet', 'statsrådet', 'regionrådet', 'oppositionsrådet',
  'poeten', 'skådespelaren', 'kulturministern', 'rektorn', 'docenten', 'juristen', 'ekonomen', 'landshövdingen', 'biskopen', 'generalsekreteraren', 'förläggaren', 'översättaren', 'moderatorn', 'moderatorerna', 'författarna', 'forskarna', 'poeterna', 'konstnärerna', 'professorerna', 'politikerna', 'journalisterna', 'ledamöterna', 'ekonomerna', 'läkarna', 'lärarna',
] // biome-ignore format: a table, many words a line

/**
 * What people are: a part of a person's line that is, or ends or begins with, one of these is a title, not an
 * organisation. `ENDINGS` catch compounds ("förvaltningschef", "riksdagsledamot").
 */
export const TITLE_WORDS: readonly string[] = [
  ...DEFINITE_TITLES,
  'kordegn', 'kapellan', 'kappalainen', 'kanttori', 'diakoni', 'kateket', 'katekeet', 'diakon', 'klokker', 'kantor', 'organist', 'emeritus', 'emerita', 'førsteamanuensis', 'amanuensis', 'stipendiat', 'postdoktor', 'postdoc', 'overlege', 'fastlege', 'tannlege', 'overlæge', 'puutarhuri', 'maisteri', 'magister', 'neuvoja', 'spesialist', 'lead', 'arkivar', 'museumsinspektør', 'museumsinspektör', 'arkivarie', 'styrer', 'spejder', 'vd', 'prof', 'prof.', 'mr', 'mrs', 'ms', 'ceo', 'cto', 'cfo', 'cio', 'ordf', 'professor', 'docent', 'lektor', 'adjunkt', 'doktorand', 'fil dr', 'fil. dr', 'fil.dr', 'med dr', 'med. dr', 'tekn dr', 'tekn. dr', 'jur dr', 'ekon dr', 'phd', 'ph.d.', 'dr', 'dekan', 'rektor', 'prorektor', 'kanslichef', 'kanslist', 'minister', 'talman', 'biskop', 'präst', 'läkare', 'överläkare', 'sjuksköterska', 'jurist', 'advokat', 'journalist', 'reporter', 'redaktör', 'krönikör', 'kolumnist', 'skribent', 'debattör', 'utredare', 'konsult', 'strateg', 'expert', 'forskare', 'ekonom', 'arkitekt', 'ingenjör', 'lärare', 'student', 'grundare', 'medgrundare', 'entreprenör', 'partner', 'director', 'manager', 'president', 'chair', 'chairman', 'head', 'founder', 'co-founder', 'researcher', 'lecturer', 'associate professor', 'senior lecturer', 'adviser', 'advisor', 'analyst', 'analytiker', 'artist', 'musiker', 'regissör', 'generalsekreterare', 'statssekreterare', 'generaldirektör', 'gd', 'landshövding', 'kommunalråd', 'oppositionsråd', 'regionråd', 'landstingsråd', 'borgarråd', 'politiker', 'riksdagsledamot', 'ledamot', 'europaparlamentariker', 'talesperson', 'språkrör', 'pressekreterare', 'kommunikatör', 'författare', 'poet', 'samordnare', 'handläggare', 'projektledare', 'sekreterare', 'ordförande', 'chef', 'tf chef', 'direktör', 'daglig leder', 'leder', 'forsker', 'forfatter', 'journaliste', 'direktør', 'toimitusjohtaja', 'johtaja', 'professori', 'tutkija', 'kirjailija', 'toimittaja', 'pædagog', 'jordmor', 'vaktmester', 'fylkesråd', 'byråd', 'asiantuntija', 'dosentti', 'kansanedustaja', 'dramatiker', 'översättare', 'psykolog', 'sociolog', 'filosof', 'historiker', 'statsvetare', 'nationalekonom', 'moderator', 'vice ordförande', 'verksamhetsutvecklare', 'utvecklare', 'specialist', 'designer', 'developer', 'engineer', 'senior advisor', 'editor', 'author', 'writer', 'fellow', 'research fellow', 'librarian', 'chief librarian', 'policy adviser', 'head of unit', 'strategist', 'coordinator', 'secretary', 'teacher', 'planner', 'nurse', 'architect', 'secretary general', 'editor-in-chief', 'phd candidate', 'candidate', 'president', 'vice president', 'formand', 'næstformand', 'landsformand', 'borgmester', 'statsråd', 'ordfører', 'leder', 'prost', 'kyrkoherde', 'kaplan', 'komminister', 'diakon', 'kantor', 'illustratör', 'illustratören', 'sakkunnig', 'doc', 'lic', 'fil lic', 'fil mag', 'tekn lic', 'agr dr', 'civ ing', 'veterinär', 'veterinær', 'eläinlääkäri', 'tutkijatohtori', 'agronom', 'biolog', 'ekolog', 'arkivchef', 'forskningsledare', 'studerande', 'studerende', 'baroness', 'lord', 'lady', 'sir', 'dame', 'cllr', 'councillor', 'rev', 'reverend', 'ambassador', 'senator', 'mayor', 'judge', 'barnmorska', 'kock', 'polis', 'tolk', 'læge', 'præst', 'lege', 'prest', 'elev', 'lærer', 'sygeplejerske', 'sykepleier', 'skuespiller', 'kunstner', 'seniorrådgiver', 'vtm', 'vtt', 'fd', 'fm', 'ft', 'lkt', 'tkt', 'ktt', 'htt', 'ekd', 'pd',
] // biome-ignore format: a table, many words a line

export const TITLE_ENDINGS: readonly string[] = [
  ...DEFINITE_TITLES,
  'givare', 'chef', 'ledare', 'ledamot', 'ordförande', 'direktör', 'direktør', 'sekreterare', 'råd', 'forskare', 'forsker', 'utredare', 'strateg', 'konsult', 'konsulent', 'expert', 'ansvarig', 'ansvarlig', 'samordnare', 'koordinator', 'handläggare', 'redaktör', 'redaktør', 'journalist', 'professor', 'professori', 'lektor', 'minister', 'ministeri', 'sköterska', 'läkare', 'pedagog', 'utvecklare', 'ekonom', 'jurist', 'politiker', 'person', 'företrädare', 'ombud', 'inspektör', 'kommissionär', 'mästare', 'lärare', 'ingenjör', 'arkitekt', 'analytiker', 'rådgiver', 'johtaja', 'asiantuntija', 'tutkija', 'toimittaja', 'päällikkö', 'manager', 'director', 'officer', 'advisor', 'adviser', 'researcher', 'specialist', 'grundare', 'skribent', 'författare', 'kurator', 'intendent', 'producent', 'vetare', 'terapeut', 'psykolog', 'log', 'assistent', 'leder', 'kommunikatör', 'sjef', 'chair',
  'arkkitehti', 'insinööri', 'asentaja', 'huoltaja', 'hoitaja', 'valvoja', 'vastaava', 'isännöitsijä', 'myyjä', 'vartija', 'laborantti', 'teknikko', 'emäntä', 'suunnittelija', 'ohjaaja', 'opettaja', 'hoitaja', 'kuraattori', 'valtuutettu', 'edustaja', 'lääkäri', 'psykologi', 'tarkastaja', 'neuvos', 'mestari', 'kehittäjä', 'vetäjä', 'lakimies', 'virkamies', 'ministeri', 'pastori', 'kouluttaja', 'valmentaja', 'terapeutti', 'juristi', 'seppä', 'sosionomi', 'agronomi', 'kätilö', 'muusikko', 'näyttelijä', 'säveltäjä', 'tieteilijä', 'lähettiläs', 'yrittäjä', 'viljelijä', 'taiteilija', 'ohjelmoija', 'ylläpitäjä',
  'ambassadör', 'representant', 'debattör', 'historiker', 'konstnär', 'puheenjohtaja', 'neuvonantaja', 'sihteeri', 'lehtori', 'rehtori', 'koordinaattori', 'formand', 'mester', 'sekretær', 'sakkunnig', 'læge', 'præst', 'lærer', 'tist', 'nist', 'list', 'gist', 'graf', 'grafen', 'iker', 'planerare', 'leiar', 'førar', 'forskar', 'rådgjevar', 'forfattar', 'førelesar', 'sakshandsamar', 'utviklar', 'vanhin', 'råden', 'ledarna', 'ledamöterna', 'cheferna', 'experterna', 'prost', 'provst', 'slege', 'elege', 'nlege', 'rlege', 'tlege', 'tillitsvalgt', 'tillidsvalgt', 'tillitsvald', 'kyrkoherde', 'coordinator', 'president', 'caster', 'writer', 'maker', 'keeper', 'player', 'teacher', 'painter', 'builder', 'worker', 'blåsare', 'blåser',
] // biome-ignore format: a table, many words a line

/** Words that no person is called: a capitalised text with one of these is an organisation, a place or a thing. */
export const NOT_IN_NAMES: ReadonlySet<string> = new Set([
  'sold', 'fully', 'booked', 'utsolgt', 'udsolgt', 'slutsåld', 'slutsålt', 'fullbokad', 'fullbokat', 'fullbooket', 'loppuunmyyty', 'ab', 'region', 'kommun', 'kommuner', 'universitet', 'universitetet', 'university', 'högskola', 'högskolan', 'institut', 'institutet', 'institute', 'forum', 'förbund', 'förbundet', 'föreningen', 'sverige', 'sverige.', 'sveriges', 'svenska', 'svenskt', 'svensk', 'nordiska', 'norge', 'norges', 'norsk', 'norske', 'danske', 'den', 'det', 'forening', 'förening', 'danmark', 'dansk', 'finland', 'finlands', 'suomen', 'stockholm', 'stockholms', 'göteborg', 'göteborgs', 'malmö', 'uppsala', 'lunds', 'umeå', 'visby', 'europa', 'eu', 'rådet', 'verket', 'myndigheten', 'museum', 'museet', 'center', 'centrum', 'centre', 'group', 'gruppen', 'konferens', 'konferensen', 'conference', 'summit', 'dagarna', 'program', 'programme', 'stora', 'lilla', 'scen', 'scenen', 'stage', 'sal', 'salen', 'hörsal', 'hörsalen', 'aulan', 'aula', 'rum', 'room', 'hallen', 'hotel', 'hotell', 'hotellet', 'restaurang', 'restaurangen', 'foajén', 'café', 'kafé', 'gatan', 'torget', 'parken', 'lunch', 'paus', 'fika', 'mingel', 'registrering', 'public', 'management', 'new', 'digital', 'digitala', 'keynote', 'workshop', 'panel', 'session', 'spår', 'pass', 'seminarium', 'welcome', 'välkommen', 'inledning', 'avslutning', 'introduction', 'opening', 'closing', 'questions', 'coffee', 'break', 'fellow', 'adviser', 'advisor', 'librarian', 'lecturer', 'officer', 'director', 'manager', 'chief', 'senior', 'policy', 'research', 'unit', 'secretary', 'møterom', 'grupperom', 'seminarierom', 'kommune', 'universitetet', 'videnscenter', 'biblioteket', 'fylkeskommune', 'departementet', 'by', 'med', 'ved', 'som', 'enligt', 'ifølge', 'när', 'då', 'där', 'här', 'efter', 'etter', 'men', 'också', 'även', 'också', 'kuten', 'as', 'according', 'after', 'when', 'where', 'but', 'also', 'world', 'survey', 'report', 'och', 'eller', 'samt', 'og', 'ja', 'sekä', 'or', 'av', 'with', 'makerspace', 'hackerspace', 'fablab', 'phd', 'candidate', 'the', 'and', 'of', 'for', 'in', 'how', 'why', 'what', 'days', 'dagen', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag', 'januari', 'februari', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december', 'nya', 'gamla', 'röda', 'korset', 'kyrkan', 'sveriges', 'riksdagen', 'regeringen', 'länsstyrelsen', 'landsting', 'landstinget', 'skåne', 'dalarna', 'gotland', 'västra', 'östra', 'norra', 'södra', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'open', 'data', 'health', 'lean', 'agile', 'future', 'framtidens', 'hållbar', 'hållbara', 'social', 'plats', 'tid', 'moderator', 'talare', 'medverkande', 'arrangör', 'dagens', 'nyheter', 'tidning', 'tidningen', 'as', 'aps', 'oy', 'ltd', 'inc', 'folkhögskola', 'bibliotek', 'biblioteket', 'stadsbiblioteket', 'folkets', 'hus', 'konserthuset', 'akademi', 'akademin', 'academy', 'stiftelsen', 'foundation', 'nätverket', 'network', 'agency', 'department', 'college', 'school', 'skolan', 'gymnasiet', 'science', 'tech', 'city', 'konserthus', 'kulturhus', 'kulturhuset', 'slott', 'vägen', 'building', 'byggnad', 'våning', 'floor', 'läs', 'boka', 'anmälan', 'anmäl', 'part', 'track', 'tema', 'kostnad', 'pris', 'avgift', 'biljett', 'biljetter', 'målgrupp', 'kontakt', 'nivå', 'förtäring', 'påmelding', 'tilmelding', 'price', 'cost', 'audience', 'contact', 'gratis', 'kostnadsfritt', 'fritt', 'foto', 'fotograf', 'photo', 'bild', 'kuva', 'without', 'within', 'beyond', 'behind', 'before', 'between', 'about', 'over', 'under', 'to', 'on', 'at', 'from', 'into', 'is', 'are', 'be', 'not', 'no', 'your', 'our', 'their', 'this', 'that', 'we', 'you', 'all', 'every', 'more', 'less', 'best', 'better', 'first', 'next', 'last', 'building', 'making', 'using', 'getting', 'writing', 'reading', 'learning', 'teaching', 'lessons', 'guide', 'stories', 'tools', 'things', 'systems', 'software', 'web', 'cloud', 'utan', 'från', 'till', 'på', 'hur', 'varför', 'vad', 'uten', 'fra', 'til', 'hvordan', 'hvorfor', 'hvad', 'uden', 'miten', 'miksi',
  'post', 'times', 'press', 'media', 'news', 'bank', 'trust', 'council', 'association', 'society', 'journal', 'gazette', 'tribune', 'herald', 'authority', 'ministry', 'villa', 'principal', 'pm', 'staff', 'vp', 'engineer', 'designer', 'developer', 'analyst', 'product',
]) // biome-ignore format: a table, many words a line

/** What stands before a title and is part of it: "vice ordförande", "Senior Vice President". */
export const TITLE_LEADS: readonly string[] = [
  'leg',
  'legitimerad',
  'legitimert',
  'aut',
  'autoriserad',
  'certifierad',
  'diplomerad',
  'senior',
  'vice',
  'biträdande',
  'tillförordnad',
  'förste',
  'andre',
  'tidigare',
  'verkställande',
  'ledande',
  'stf',
  'tf',
  'deputy',
  'executive',
  'acting',
  'assistant',
]

/** The parties of the Nordic countries as they stand after a name: "Åsa Lind (S)". */
export const PARTIES =
  'S|M|SD|C|V|KD|L|MP|FP|FI|PP|AP|H|SP|SV|KRF|FRP|R|MDG|SF|EL|K|LA|RV|DF|ALT|Å|KOK\\.?|VIHR\\.?|KESK\\.?|PS\\.?|VAS\\.?|SDP|SFP|SAML'
