import type { Block, Person, Programme, Session } from '../../src/core/session/session.ts'
import type { TrueSession, Truth } from '../pages/truth.ts'
import { alike } from './compare.ts'
import { pairs } from './pairs.ts'

/** What is scored. `session` is that the session was found at all; `body` are paragraphs, headings and list items. */
export const FIELDS = [
  'session',
  'kind',
  'number',
  'title',
  'day',
  'start',
  'end',
  'place',
  'track',
  'organiser',
  'language',
  'cancelled',
  'accessibility',
  'url',
  'person',
  'role',
  'post',
  'organisation',
  'body',
] as const
export type Field = (typeof FIELDS)[number]

/** How many values the page says, how many were read, and how many of both are the same. */
export type Count = { true: number; read: number; right: number }
export type Score = Record<Field, Count>
/** A value that was missed (`read` absent), invented (`true` absent) or read wrong. */
export type Fault = { field: Field; session: string; true?: string; read?: string }

export function emptyScore(): Score {
  return Object.fromEntries(FIELDS.map(field => [field, { true: 0, read: 0, right: 0 }])) as Score
}

export function addScore(sum: Score, more: Score): void {
  for (const field of FIELDS)
    for (const side of ['true', 'read', 'right'] as const) sum[field][side] += more[field][side]
}

/** Compares what was read with what the page says, session by session. */
export function scorePage(
  truth: Truth,
  programme: Pick<Programme, 'sessions'>,
): { score: Score; faults: Fault[] } {
  const score = emptyScore()
  const faults: Fault[] = []
  const count = (
    field: Field,
    session: string,
    values: { true?: string | undefined; read?: string | undefined },
  ) => {
    if (values.true === undefined && values.read === undefined) return
    const right =
      values.true !== undefined && values.read !== undefined && alike(field, values.true, values.read)
    if (values.true !== undefined) score[field].true++
    if (values.read !== undefined) score[field].read++
    if (right) score[field].right++
    else
      faults.push({
        field,
        session,
        ...(values.true !== undefined && { true: values.true }),
        ...(values.read !== undefined && { read: values.read }),
      })
  }
  for (const [known, read] of pairs(truth.sessions, programme.sessions)) {
    const name = known?.title ?? read?.title ?? ''
    count('session', name, { true: known && name, read: read && (known ? name : read.title) })
    for (const field of [
      'kind',
      'number',
      'title',
      'place',
      'track',
      'organiser',
      'language',
      'url',
    ] as const)
      count(field, name, plainField(field, known, read))
    count('day', name, { true: dayOf(known), read: dayOf(read) })
    for (const field of ['start', 'end'] as const)
      count(field, name, { true: clockOf(known?.[field]), read: clockOf(read?.[field]) })
    count('cancelled', name, { true: known?.cancelled && 'yes', read: read?.cancelled && 'yes' })
    for (const values of matched('accessibility', known?.accessibility ?? [], read?.accessibility ?? []))
      count('accessibility', name, values)
    scorePeople(known?.people ?? [], read?.people ?? [], {
      truth,
      count: (field, values) => count(field, name, values),
    })
    const wanted = texts(known?.blocks ?? [])
    const found = texts(read?.blocks ?? []).filter(
      text => !truth.tolerated.some(free => alike('body', free, text)),
    )
    for (const values of matched('body', wanted, found)) count('body', name, values)
  }
  return { score, faults }
}

type Values = { true?: string | undefined; read?: string | undefined }

/** A field of plain text; what the page leaves open counts for neither side. */
function plainField(
  field: 'kind' | 'number' | 'title' | 'place' | 'track' | 'organiser' | 'language' | 'url',
  known: TrueSession | undefined,
  read: Session | undefined,
): Values {
  const values = { true: known?.[field], read: read?.[field] }
  // A single page’s own address, and a word of the title taken for its kind, are no faults.
  if (field === 'url' && values.true === undefined) return {}
  if (
    field === 'kind' &&
    known &&
    !known.kind &&
    values.read &&
    folded(known.title).includes(folded(values.read))
  )
    return {}
  return values
}

type People = { truth: Truth; count(field: Field, values: Values): void }

function scorePeople(known: readonly Person[], read: readonly Person[], { truth, count }: People): void {
  const left = read.filter(({ name }) => !truth.freeNames.some(free => alike('person', free, name)))
  for (const person of known) {
    const at = left.findIndex(({ name }) => alike('person', person.name, name))
    const [found] = at < 0 ? [] : left.splice(at, 1)
    count('person', { true: person.name, read: found?.name })
    if (!truth.freeRoles.includes(person.name)) count('role', { true: person.role, read: found?.role })
    count('post', { true: person.title, read: found?.title })
    count('organisation', { true: person.organisation, read: found?.organisation })
  }
  for (const person of left) {
    count('person', { read: person.name })
    count('role', { read: person.role })
    if (person.title) count('post', { read: person.title })
    if (person.organisation) count('organisation', { read: person.organisation })
  }
}

/** Each true value with the first equal read one; those without a partner on either side follow. */
function matched(field: Field, known: readonly string[], read: readonly string[]): Values[] {
  const left = [...read]
  const found = known.map((value): Values => {
    const at = left.findIndex(other => alike(field, value, other))
    return { true: value, read: at < 0 ? undefined : left.splice(at, 1)[0] }
  })
  return [...found, ...left.map((value): Values => ({ read: value }))]
}

/** Paragraphs, headings, list items and quotes, each as one text; pictures and tables are not scored. */
export function texts(blocks: readonly Block[]): string[] {
  return blocks.flatMap(block => {
    if (block.kind === 'paragraph' || block.kind === 'heading') return [runText(block.text)]
    if (block.kind === 'list')
      return block.items
        .flatMap(item => [runText(item.text), ...texts(item.blocks ?? [])])
        .filter(text => text !== '')
    if (block.kind === 'quote') return texts(block.blocks)
    if (block.kind === 'table') return block.rows.flatMap(row => row.map(runText)).filter(text => text !== '')
    return []
  })
}

const runText = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('')
const dayOf = (session: TrueSession | undefined) =>
  session?.day ?? /^\d{4}-\d\d-\d\d(?=T)/.exec(session?.start ?? '')?.[0]
const clockOf = (time: string | undefined) => time && /(?:^|T)(\d\d:\d\d)/.exec(time)?.[1]
const folded = (text: string) => text.toLocaleLowerCase('sv')
