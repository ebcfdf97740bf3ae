import { signal } from '@preact/signals'
import type { ListSettings } from '../../core/list/list-settings.ts'
import type { Words } from '../words/words.ts'

/** What the browser says of the room that the list takes (bytes), and whether it promises to keep it. */
export type Storage = { used?: number; persisted: boolean; unreadable: number }

type OptionsState = ReturnType<typeof createOptionsState>

/** Where damaged pages are repaired by themselves; `refused` where the browser has just not allowed it. */
export type RepairChoice = { everywhere: boolean; sites: readonly string[]; refused?: true }

/** The state of the options page: what is set, and what is stored. */
export function createOptionsState(list: ListSettings, language: 'auto' | 'sv' | 'en') {
  return {
    list: signal(list),
    language: signal(language),
    repair: signal<RepairChoice>({ everywhere: false, sites: [] }),
    saved: signal(0),
    storage: signal<Storage>({ persisted: true, unreadable: 0 }),
    mayNotify: signal(false),
    sync: signal<{ fits: number; leftOut: number } | 'refused' | undefined>(undefined),
    erasing: signal<'no' | 'asked' | 'done'>('no'),
    status: signal(''),
    problem: signal<keyof Words['problem'] | undefined>(undefined),
  }
}

/** What the options page asks of the shell. */
export type OptionsVerbs = {
  setLanguage: (language: 'auto' | 'sv' | 'en') => void
  repairEverywhere: (to: 'on' | 'off') => void
  stopRepairing: (site: string) => void
  change: (change: Partial<ListSettings>) => void
  allowReminders: () => void
  openReader: () => void
  exportAll: () => void
  /** Saves what can be read of the list, also what is in no form that can be shown. */
  rescue: () => void
  erase: () => void
  undoErase: () => void
  persist: () => void
}

export type OptionsProps = { state: OptionsState; verbs: OptionsVerbs; words: Words }
