const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Words that hold an English sentence together and that Swedish has not. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = words(`
  the of and to with from by this that these those is are was were will be been have has had it its we our you your
  they their what which who how why when where not but or as at into about between through beyond towards within
  without can could should would may might must do does an`)

/** Words of conference English that Swedish has not: two of them in a row are an English passage. */
export const ENGLISH_WORDS: ReadonlySet<string> = words(`
  ability academic academy access accessibility accountability action administration advanced affairs age ageing
  aging alliance approach architecture art artificial arts assessment assurance authority awareness based behavior
  behaviour benefit benefits better beyond big board body book bridge bridging budget building business by
  capability capacity capital care case caring center challenge challenges change changing child children choice
  circle circular cities citizen citizens city civic classroom climate closing cloud coach coaching code
  collaboration collaborative collective commerce common community companies company competence complexity
  computing conference connected connecting consulting content continuous control convention council creating
  creative credit crisis critical cross culture cultures current customer cyber daily daring data days decision decisions
  deep delivery democracy dependent designing developer developers developing development differences digital
  director disability disruption diversity driven early earth economics economy ecosystem education effect
  effective emerging employee employees employer empowerment ending energy engagement engineering enterprise
  entrepreneurship environment environmental equality equity ethics europe european event everyone everything evidence
  excellence exchange executive experience experiences facing failure fair faith family fast field finance
  financial first flow food foresight foundation framework free friendly from future futures game gender generation
  getting global goal goals going good governance governing government great green ground group growing growth guide
  hands health healthcare healthy heart help hidden high home hope hour housing how human humanities humanity humans
  impact implementation improvement improving inclusion inclusive independent industry inequality information
  initiative innovation innovative inside insights institute integrated intelligence interaction international
  internet introducing introduction investing investment joint journal journey justice keeping key knowledge labor
  labour language large last law lead leader leaders leadership leading league learn learned learning lecture legal lessons
  level library life lifelong lifestyle listening literacy live lives living local long looking love machine maker
  making management manager managers managing market marketing matter matters measuring mental methods middle mind
  mindful mindset minds minority mission mobile mobility modern money motion moving music nations natural nature
  need needs network networking networks new news next night northern now nursing ocean on open opportunities
  opportunity organization organizational organizations our outcome outcomes outreach ownership part participation
  partnership partnerships past path patient patients peace people performance personal perspective perspectives
  philosophy physical place planet planning planned playing pledge policies policy politics poor population poverty
  power practice practices practitioner present prevention principles privacy private problem professional
  programme progress project projects promise public publishing quality quantum question questions race ready
  real reality reform refugee relations relationship report research researcher resilience resilient resource
  resources responsibility responsible rethinking return review rights rise rising road roadmap role round rules rural
  safe safety scale school schools science sciences secure security self sense sexual shape shaping shared sharing
  show silent simple skill skills small smart social societal societies society software solution solutions solving
  something source space speaker special spirit stakeholder standard standards start-up state states
  statistics step steps stories storytelling story strategic strategies strategy street strengthening stronger student students studies
  study succeeding success successful summit supply support supporting survey sustainability sustainable system systems
  talk talks teacher teachers teaching technologies technology the theory things times think thinking thought tomorrow
  tool toolbox tools top touch tough towards trade trading traditional transformation transforming transition transparency
  transportation travel treatment trust truth turning twenty-first understanding union united university unlocking
  urban user users using value values via violence virtual vision voice voices volunteer walk war waste water way
  ways we wealth web welcome welfare well wellbeing what why wicked wild winning wisdom with women work workers
  workforce working workplace works world worldwide worth writing year years yes young your youth zero`)

/** Words that both languages have: part of a passage, no evidence for one. */
export const SHARED_WORDS: ReadonlySet<string> = words(`
  agile a i in for under over till all man art arts best by cloud design lab lean forum data digital team event service
  workshop process test plan fika award app start up stop hub tech open bar gap fair fest form scrum sprint canvas
  keynote speaker festival award expert center central moral ideal social mental digital system standard
  global minister session panel program team trend lunch brunch film radio video pilot act agenda dialog index info
  job park pitch net online off on one out press quiz rock second slow sport street talent tour after day camp jam
  feedback framing nudge nudging mindfulness scope score sector sense silo case front end back office gig`)
