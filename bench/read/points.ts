import type { Programme } from '../../src/core/session/session.ts'
import type { TrueSession, Truth } from '../pages/truth.ts'
import { alike } from './compare.ts'
import { pairs } from './pairs.ts'
import { texts } from './score.ts'

/** The seven facts that a programme is made of. */
export const FACTS = ['kind', 'number', 'title', 'time', 'place', 'people', 'text'] as const
type Fact = (typeof FACTS)[number]

/** For every fact that the page says, the share of its sessions for which it was kept. */
export type Points = Partial<Record<Fact, number>>

type Keeps = (fact: Fact, session: TrueSession) => boolean

/** Points for a reader that gives text alone: a fact is kept where its words stand anywhere in the text. */
export function pointsOfText(truth: Truth, text: string): Points {
  const all = folded(text)
  const has = (value: string | undefined) => value !== undefined && all.includes(folded(value))
  return points(truth, (fact, session) => {
    if (fact === 'time') return clockPattern(session.start ?? '').test(all)
    if (fact === 'people') return session.people.every(({ name }) => has(name))
    if (fact === 'text') return texts(session.blocks).every(has)
    if (fact === 'number')
      return new RegExp(`(?<![\\p{L}\\p{N}])${session.number}(?![\\p{L}\\p{N}])`, 'iu').test(all)
    return has(session[fact])
  })
}

/** Points for a reader that gives sessions: each fact must stand in its own field of the right session. */
export function pointsOfProgramme(truth: Truth, programme: Pick<Programme, 'sessions'>): Points {
  const partners = new Map(pairs(truth.sessions, programme.sessions))
  return points(truth, (fact, session) => {
    const read = partners.get(session)
    if (!read) return false
    if (fact === 'time') return read.start?.slice(-5) === session.start?.slice(-5)
    if (fact === 'people')
      return session.people.every(({ name }) =>
        read.people.some(person => alike('person', name, person.name)),
      )
    if (fact === 'text') {
      const found = texts(read.blocks)
      return texts(session.blocks).every(text => found.some(other => alike('body', text, other)))
    }
    const [known, value] = [session[fact], read[fact]]
    return known !== undefined && value !== undefined && alike(fact, known, value)
  })
}

function points({ sessions }: Truth, keeps: Keeps): Points {
  const said: Record<Fact, (session: TrueSession) => boolean> = {
    kind: ({ kind }) => kind !== undefined && kind !== 'pause',
    number: ({ number }) => number !== undefined,
    title: () => true,
    time: ({ start }) => start !== undefined,
    place: ({ place }) => place !== undefined,
    people: ({ people }) => people.length > 0,
    text: ({ blocks }) => blocks.length > 0,
  }
  const found: Points = {}
  for (const fact of FACTS) {
    const telling = sessions.filter(said[fact])
    if (telling.length > 0)
      found[fact] = telling.filter(session => keeps(fact, session)).length / telling.length
  }
  return found
}

/** Any way to write a time of day, also without minutes where there are none, and with am or pm. */
function clockPattern(start: string): RegExp {
  const [hours = 0, minutes = '00'] = [Number(start.slice(-5, -3)), start.slice(-2)]
  const rest = minutes === '00' ? '(?:[.:]?00)?' : `[.:]?${minutes}`
  return new RegExp(`(?<!\\d)0?(?:${hours}|${((hours + 11) % 12) + 1})${rest}(?!\\d)`)
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .toLocaleLowerCase('sv')
}
