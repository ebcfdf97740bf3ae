import { nameEnd } from './name.ts'
import { readApposition } from './names-in-row.ts'
import { type DraftPerson, readPersonLine } from './person-line.ts'
import { type Span, slice } from './span.ts'
import { isPredicate, isTitle } from './titles.ts'

const LONGEST_SENTENCE = 300
const IS = /^\s(?:är|er|is|on)\s(?:en |ett |et |a |an |the )?/u
/** Where the words for what someone is end: "… som har skrivit", "… with a passion for". */
const ENDS = /[.;!?\n]|,\s|\s(?:som|vilken|who|which|der|joka|med|with)\s/u
const AND = /\s(?:och|og|and|ja)\s/u

/** "Fabian Kraft är takentreprenör och har …", "Hiba Lind, antikvarie vid Stadsmuseet, vakar över …": who someone is, at the start of a text. */
export function introducedIn(span: Span): DraftPerson[] {
  const end = nameEnd(span.text)
  if (end === 0) return []
  const sentence = slice(span, 0, LONGEST_SENTENCE)
  const said = isSomething(sentence, end) ?? doesSomething(sentence)
  return said ? [{ name: slice(span, 0, end), role: 'speaker', ...said }] : []
}

type Said = Pick<DraftPerson, 'title' | 'organisation'>

function isSomething(sentence: Span, end: number): Said | undefined {
  const is = IS.exec(sentence.text.slice(end))
  if (!is) return undefined
  const from = end + is[0].length
  const to = ENDS.exec(sentence.text.slice(from))?.index
  const what = withoutMore(slice(sentence, from, to === undefined ? undefined : from + to))
  // In the definite form it is told of someone whom the text is about: "Selma Lagerlöf är författaren till …".
  const isSaid =
    /^(?:\p{Ll}|\p{Lu}{2,4}(?:-\p{Ll}|\s|$))/u.test(what.text) &&
    isTitle(what.text) &&
    !/^\p{L}+(?:aren|ören|isten|ologen)(?!\p{L})/u.test(what.text)
  if (!isSaid) return undefined
  const said = readApposition(what)
  const works = said.organisation ? null : WORKS_AT.exec(sentence.text.slice(from))
  const where = works?.groups?.['where']
  if (!works || !where) return said
  const at = from + works.index + works[0].length - where.length
  return { ...said, organisation: slice(sentence, at, at + where.length) }
}

/** Where someone works, behind what the person is: "… och undervisar vid Konstfacket i Malmhamn". */
const WORKS_AT =
  /^[^.!?]*\s(?:undervisar|arbetar|forskar|verkar|jobbar|anställd|verksam|underviser|arbejder|arbeider|forsker|ansat|ansatt|teaches|works|based)\s(?:som \p{Ll}+\s)?(?:vid|på|hos|ved|at)\s(?<where>\p{Lu}[^.,;!?]{2,60}?)(?=$|[.,;!?]|\s(?:och|og|and|som|der|who|där)\s)/u

/** Without what someone does behind what the person is: "psykolog och författare" stays, "… och har lagt tak" goes. */
function withoutMore(what: Span): Span {
  const and = AND.exec(what.text)
  return and && !isTitle(what.text.slice(and.index + and[0].length).split(/\s/u)[0] ?? '')
    ? slice(what, 0, and.index)
    : what
}

/** What stands between the commas says who, what comes after what the person does. */
function doesSomething(sentence: Span): Said | undefined {
  const stop = /\p{L}{3}[.!?](?=\s|$)/u.exec(sentence.text)
  const first = stop ? slice(sentence, 0, stop.index + 3) : sentence
  const comma = first.text.lastIndexOf(', ')
  if (comma < 0 || !isPredicate(first.text.slice(comma + 2))) return undefined
  const person = readPersonLine(slice(first, 0, comma))
  if (!person?.title || !/^\p{Ll}/u.test(person.title.text)) return undefined
  return { title: person.title, ...(person.organisation && { organisation: person.organisation }) }
}
