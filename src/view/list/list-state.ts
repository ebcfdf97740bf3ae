import { computed, signal } from '@preact/signals'
import type { FormatId } from '../../core/export/format-ids.ts'
import {
  arrange,
  type Filter,
  filterCards,
  filterGroups,
  filterValues,
  type Sort,
} from '../../core/list/arrange.ts'
import type { Card, CardChange } from '../../core/list/entry.ts'
import { wallClock } from '../../core/list/instants.ts'
import type { Choice, ImportPlan } from '../../core/list/merge.ts'
import { nowAndNext } from '../../core/list/now-next.ts'
import { overlapsByDay } from '../../core/list/overlaps-by-day.ts'
import { type Draft, emptyDraft } from '../../core/list/own-session.ts'
import type { SearchIndex } from '../../core/list/search-index.ts'
import { dayOf } from '../../core/session/when.ts'
import type { Words } from '../words/words.ts'

/** Something that was done and can be undone for as long as the page is open. */
export type Undoable = {
  key: number
  said: string
  undo: () => Promise<void>
  /** The session in whose details it was done. */
  of?: string
  /** Does what was pressed go away with it? */
  takesFocus: boolean
}

/** Reading in: what was found, how far it has come, or why nothing came of it. */
export type Importing =
  | { kind: 'closed' }
  | { kind: 'asking'; problem?: 'unreadable' | 'cutOff' }
  | { kind: 'planned'; plan: ImportPlan }
  | { kind: 'running'; done: number; of: number }

export type ListState = ReturnType<typeof createListState>

/** The state of the personal list, the same in the popup and on the page. `now` is in milliseconds since 1970. */
export function createListState(now: number) {
  const cards = signal<readonly Card[] | undefined>(undefined)
  const ahead = signal<readonly Card[]>([])
  const clock = signal(now)
  const query = signal('')
  const filter = signal<Filter>({})
  const sort = signal<Sort>('time')
  const all = computed(() => cards.value ?? [])
  const today = computed(() => wallClock(clock.value).slice(0, 10))
  const index = signal<SearchIndex | undefined>(undefined)
  const narrowed = computed((): Filter => {
    const asked = query.value.trim()
    return { ...filter.value, ids: asked ? index.value?.find(asked) : undefined }
  })
  /** What lies ahead stands first in the list, and so can be shown before the rest of it is known. */
  const known = computed(
    () => cards.value ?? ahead.value.filter(({ session }) => (dayOf(session) ?? '') >= today.value),
  )
  const inOrder = computed(() => arrange(known.value, { sort: sort.value, today: today.value }))
  return {
    cards,
    /** What comes first in time, known before the whole list is. */
    ahead,
    clock,
    query,
    filter,
    sort,
    today,
    shown: computed(() => filterCards(all.value, narrowed.value)),
    /** The search’s index: of a long list it takes a moment (`keepIndex`), and until then nothing is left out. */
    index,
    /** Has the person turned to the search? */
    indexWanted: signal(false),
    searching: computed(() => query.value.trim() !== '' && index.value === undefined),
    groups: computed(() => filterGroups(inOrder.value, narrowed.value)),
    overlaps: computed(() => overlapsByDay(all.value)),
    nowNext: computed(() => nowAndNext(cards.value ?? ahead.value, clock.value)),
    filterValues: computed(() => filterValues(all.value)),
    ids: computed(() => new Set(all.value.map(({ id }) => id))),
    view: signal<'list' | 'day'>('list'),
    day: signal<string | undefined>(undefined),
    /** Are the tools shown? The popup has no room for them until asked. */
    tools: signal<'shown' | 'folded' | 'unfolded'>('folded'),
    selecting: signal(false),
    selected: signal<ReadonlySet<string>>(new Set()),
    /** The session that was marked last: where a range begins. */
    selectedLast: signal<string | undefined>(undefined),
    expanded: signal<string | undefined>(undefined),
    panel: signal<'none' | 'narrow' | 'export' | 'own'>('none'),
    draft: signal<Draft>(emptyDraft()),
    importing: signal<Importing>({ kind: 'closed' }),
    undoable: signal<readonly Undoable[]>([]),
    status: signal(''),
    problem: signal<keyof Words['problem'] | undefined>(undefined),
    /** Are the person’s settings out of reach, and the defaults in their place? */
    settingsFailed: signal(false),
    remindersRefused: signal(false),
    /** Sessions that the browser’s sync has no room for. */
    notSynced: signal(0),
    /** Sessions that the browser has lost, all or in part: they are gone, or cannot be read. */
    lost: signal(0),
    /** Minutes before the start that a reminder suggests. */
    suggested: signal(10),
  }
}

/** What the list asks of the shell. */
export type ListVerbs = {
  addressOf: (card: Card) => string
  remove: (ids: readonly string[]) => void
  change: (ids: readonly string[], change: (card: Card) => CardChange) => void
  /** Changes one session in its details. `pressed` is whether what was pressed stays there. */
  edit: (card: Card, change: (card: Card) => CardChange, pressed?: 'stays' | 'goes') => void
  undo: (undoable: Undoable) => Promise<unknown>
  /** Saves a note that was `before` when the person began to write. What failed is told by the state. */
  saveNotes: (card: Card, notes: { before: string; after: string }) => Promise<'done' | 'failed'>
  setReminder: (card: Card, minutes: number | undefined) => void
  saveOwn: (draft: Draft) => void
  /** All that is in the list where no ids are given. */
  saveAs: (format: FormatId, ids?: readonly string[]) => void
  copy: (ids?: readonly string[]) => void
  print: () => void
  readFile: (file: File) => void
  readText: (text: string) => void
  startImport: (choice: Choice) => void
  cancelImport: () => void
  rescue: () => void
}
