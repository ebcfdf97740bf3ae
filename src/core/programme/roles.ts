import type { Mark } from '../page/page.ts'
import { remember } from './remember.ts'
import type { Span } from './span.ts'

/** What an author's names for an element (`class`, `id`, `itemprop`) may say of its text. */
export type NamedRole =
  | 'time' | 'day' | 'place' | 'title' | 'person' | 'personTitle' | 'organisation' | 'organiser' | 'track' | 'kind' | 'language' | 'number' | 'text' // biome-ignore format: a list of words

/** The words that names are made of ("session-title", "p-location"), with the role of the last that is known. */
const BY_WORD: ReadonlyMap<string, NamedRole> = new Map(
  (
    [
      ['time', 'time tid tider tidpunkt clock klockslag dtstart dtend startdate enddate start end starttime endtime hours when kl klocka tidspunkt aika'],
      ['day', 'day date datum dag weekday dato paiva month manad maned kuukausi'],
      ['place', 'place plats location lokal room rm rum venue sal stage scen where sted rom lokale scene paikka tila'],
      ['title', 'title rubrik heading headline summary titel tittel otsikko namn'],
      ['person', 'speaker speakers spk talare presenter presenters lecturer medverkande performer author person people moderator panelist foreläsare forelasare participant byline fn foredragsholder oplaegsholder puhuja deltager deltaker'],
      ['personTitle', 'job jobtitle position role befattning roll'],
      ['organisation', 'org organisation organization company affiliation foretag företag worksfor'],
      ['organiser', 'organiser organizer arrangor arrangör arrangorer arrangörer arrangør arrangører jarjestaja'],
      ['track', 'track spar spår stream theme tema'],
      ['kind', 'type kind typ kicker category kategori eyebrow'],
      ['language', 'language lang locale sprak språk sprog kieli'],
      ['number', 'number nr no nummer id code kod'],
      ['text', 'description abstract beskrivning text content body ingress bio'],
    ] as const
  ).flatMap(([role, words]) => words.split(' ').map((word): [string, NamedRole] => [word, role])),
) // biome-ignore format: a table, many words a line

/** What names say of a text; the last word of a name decides ("speaker-org"), `undefined` where none is known. */
export function roleOf(names: string | undefined): NamedRole | undefined {
  return names ? roleIn(names) : undefined
}

/** "Facts_label__f8qj" (CSS Modules): what a build tool adds says nothing. */
const HASH = /^(?<name>[a-z][a-z\d]*_[a-z\d-]+)__[\w-]{2,8}$/u

/** What a name in one word is of: "eventtitle", "sessiontype", "speakername". */
const OF = /^(?:event|session|speaker|talk|seminar|program|person|article|entry|page)(?=\p{L}{4})/u

function wordsOf(name: string): string[] {
  return (HASH.exec(name)?.groups?.['name'] ?? name).split(/[-_]+/u).flatMap(word => {
    const of = BY_WORD.has(word) ? undefined : OF.exec(word)?.[0]
    const rest = of && word.slice(of.length)
    return of && rest && (rest === 'name' || BY_WORD.has(rest)) ? [of, rest] : [word]
  })
}

/**
 * The names of the innermost element that holds a whole piece of a text. What is said of an element is said of the first
 * piece in it, too, but not of the others, where they have an element of their own: `<a class="title">Title <i>Room</i></a>`.
 */
export function namesAround({ text, at }: Span, marks: readonly Mark[]): string | undefined {
  const around = marks
    .filter(({ names, start, end }) => names && start <= at && end >= at + text.length)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
  const [inner] = around
  return (around.find(mark => roleOf(mark.names) && (mark === inner || mark.start === at)) ?? inner)?.names
}

const roleIn = remember((names: string): NamedRole | undefined => {
  for (const name of names.split(' ')) {
    const words = wordsOf(name)
    const roles = words.flatMap(word => BY_WORD.get(word) ?? [])
    const last = BY_WORD.get(words.at(-1) ?? '')
    if (roles[0] === 'person' && words.length > 1) {
      if (last === 'title') return 'personTitle'
      if (last === 'organisation' || last === 'personTitle' || last === 'text') return last
      return 'person'
    }
    if (last) return last
    if (words.at(-1) === 'name' || words.at(-1) === 'label')
      return roles[0] ?? (words.at(-1) === 'name' ? 'title' : undefined)
  }
  return undefined
})
