import MiniSearch from 'minisearch'
import { type Card, eventOf } from './entry.ts'
import { fold } from './fold.ts'

/** A search through the list: the ids of what matches all words, each from its beginning. */
export type SearchIndex = { find: (query: string) => ReadonlySet<string> }

const words = (text: string) => text.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean)

/** Answers that are kept: a search is typed and taken back letter by letter. */
const MOST_ANSWERS = 100

/** What a search begins with. A single letter finds the most, and so takes the longest. */
export const FIRST_LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789']

/** Cards that are indexed at a time: some 5 ms, so that a page stays usable meanwhile. */
const AT_A_TIME = 200

/** Indexes what a person would search by: title, people, place, track, event, organiser, tags and own notes. */
export async function createSearchIndex(cards: readonly Card[]): Promise<SearchIndex> {
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: words,
    processTerm: fold,
    searchOptions: { prefix: true, combineWith: 'AND' },
  })
  await index.addAllAsync(
    cards.map(card => ({ id: card.id, text: textOf(card) })),
    { chunkSize: AT_A_TIME },
  )
  const answers = new Map<string, ReadonlySet<string>>()
  return {
    find: query => {
      const asked = words(query).map(fold).join(' ')
      const known = answers.get(asked)
      if (known) return known
      const found = new Set(index.search(asked).map(({ id }) => String(id)))
      if (answers.size >= MOST_ANSWERS) answers.clear()
      answers.set(asked, found)
      return found
    },
  }
}

function textOf(card: Card): string {
  const { title, kind, number, track, place, organiser, people } = card.session
  const who = people.flatMap(({ name, title, organisation }) => [name, title, organisation])
  return [title, kind, number, track, place, organiser, ...who, eventOf(card), ...card.tags, card.notes].join(
    ' ',
  )
}
