/**
 * Abbreviations and what they stand for, per language: shown as `<abbr>` and said in full. Each line: the
 * abbreviation as it is mostly written, with all its stops; what it stands for. Written without its last stop, without
 * any, or with a space after each stop ("dvs", "tex", "t. ex.") it is the same abbreviation.
 * Source of the forms: Svenska skrivregler (Språkrådet), "Förkortningar".
 */
const ABBREVIATIONS: Record<string, readonly (readonly [string, string])[]> = {
  sv: [
    ['adj.', 'adjungerad'],
    ['ang.', 'angående'],
    ['anm.', 'anmärkning'],
    ['ank.', 'ankomst'],
    ['avd.', 'avdelning'],
    ['avg.', 'avgång'],
    ['bl.a.', 'bland annat'],
    ['ca', 'cirka'],
    ['d.v.s.', 'det vill säga'],
    ['dvs.', 'det vill säga'],
    ['doc.', 'docent'],
    ['dr', 'doktor'],
    ['e.d.', 'eller dylikt'],
    ['e.Kr.', 'efter Kristus'],
    ['el.', 'eller'],
    ['enl.', 'enligt'],
    ['etc.', 'et cetera'],
    ['exkl.', 'exklusive'],
    ['f.d.', 'före detta'],
    ['f.Kr.', 'före Kristus'],
    ['f.n.', 'för närvarande'],
    ['f.ö.', 'för övrigt'],
    ['fil.', 'filosofie'],
    ['forts.', 'fortsättning'],
    ['fr.', 'från'],
    ['fr.o.m.', 'från och med'],
    ['följ.', 'följande'],
    ['förf.', 'författare'],
    ['i st.f.', 'i stället för'],
    ['inkl.', 'inklusive'],
    ['jfr', 'jämför'],
    ['kl.', 'klockan'],
    ['m.a.o.', 'med andra ord'],
    ['m.fl.', 'med flera'],
    ['m.m.', 'med mera'],
    ['max.', 'maximalt'],
    ['min.', 'minuter'],
    ['milj.', 'miljoner'],
    ['mdr', 'miljarder'],
    ['nr', 'nummer'],
    ['o.d.', 'och dylikt'],
    ['o.s.v.', 'och så vidare'],
    ['osv.', 'och så vidare'],
    ['p.g.a.', 'på grund av'],
    ['prof.', 'professor'],
    ['resp.', 'respektive'],
    ['s.k.', 'så kallad'],
    ['st.', 'styck'],
    ['t.ex.', 'till exempel'],
    ['t.o.m.', 'till och med'],
    ['t.v.', 'tills vidare'],
    ['tel.', 'telefon'],
    ['tfn', 'telefon'],
    ['tis.', 'tisdag'],
    ['tors.', 'torsdag'],
    ['u.a.', 'utan anmärkning'],
    ['uppl.', 'upplaga'],
    ['vd', 'verkställande direktör'],
    ['v.g.v.', 'var god vänd'],
    ['å.k.', 'årskurs'],
    ['äv.', 'även'],
    ['ö.h.', 'över havet'],
  ],
  en: [
    ['e.g.', 'for example'],
    ['i.e.', 'that is'],
    ['etc.', 'et cetera'],
    ['a.k.a.', 'also known as'],
    ['incl.', 'including'],
    ['approx.', 'approximately'],
  ],
}

/** Words that an abbreviation would be if its stops were left out: these need their stops. */
const ALSO_WORDS = new Set([
  'el',
  'fr',
  'st',
  'min',
  'max',
  'ed',
  'od',
  'tv',
  'ua',
  'följ',
  'fn',
  'fd',
  'fil',
  'tis',
  'ank',
  'avg',
  'adj',
  'eg',
  'ie',
  'sk',
  'åk',
  'öh',
  'äv',
  'doc',
  'prof',
  'forts',
  'ekr',
  'fkr',
  'fö',
  'tel',
])

/** An abbreviation in a text: UTF-16 offsets, and what it stands for. */
export type Abbreviation = { start: number; end: number; full: string }

type Known = { pattern: RegExp; full: ReadonlyMap<string, string> }
const known = new Map<string, Known>()

/** The abbreviations in a text, in order. Those of another language than the table knows are not found. */
export function abbreviationsIn(text: string, language: string): Abbreviation[] {
  const { pattern, full } = tableOf(language)
  return [...text.matchAll(pattern)].flatMap(match => {
    const expansion = full.get(bare(match[0]))
    return expansion ? [{ start: match.index, end: match.index + match[0].length, full: expansion }] : []
  })
}

/** Whether a text ends in an abbreviation with a stop, so that the stop need not end a sentence. */
export function endsInAbbreviation(text: string, language: string): boolean {
  const last = abbreviationsIn(text.trimEnd().slice(-24), language).at(-1)
  return last !== undefined && text.trimEnd().slice(-24).length === last.end
}

/** Abbreviations that a sentence often ends with: a capital after them begins a new one. */
export function mayEndSentence(text: string): boolean {
  return /(?:\betc|\bosv|\bo\.\s?s\.\s?v|\bm\.\s?m|\bm\.\s?fl|\bo\.\s?d|\be\.\s?d)\.\s*$/i.test(text)
}

function tableOf(language: string): Known {
  const key = /^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? ''
  const made = known.get(key) ?? makeTable(ABBREVIATIONS[key] ?? [])
  known.set(key, made)
  return made
}

function makeTable(lines: readonly (readonly [string, string])[]): Known {
  const forms = [...lines].sort(([a], [b]) => b.length - a.length).map(([short]) => formOf(short))
  const anyForm = forms.length > 0 ? forms.join('|') : '(?!)'
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.])(?:${anyForm})(?![\\p{L}\\p{N}])`, 'giu'),
    full: new Map(lines.map(([short, full]) => [bare(short), full])),
  }
}

/** Every way to write an abbreviation, as the source of a regular expression. */
function formOf(short: string): string {
  const parts = short.split('.').filter(Boolean)
  const written = parts.map(part => part.trim().replace(/\s+/g, '\\s'))
  const withStops = `${written.join('\\.\\s?')}${short.endsWith('.') ? '\\.' : ''}`
  const needsStops = ALSO_WORDS.has(bare(short)) || !short.endsWith('.')
  return needsStops ? withStops : `${written.join('(?:\\.\\s?)?')}\\.?`
}

const bare = (short: string) => short.replace(/[.\s]/g, '').toLowerCase()
