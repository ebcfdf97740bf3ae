import type { Entry } from '../core/list/entry.ts'
import { type Choice, entriesToWrite, type ImportPlan } from '../core/list/merge.ts'
import type { ListState, ListVerbs, Undoable } from '../view/list/list-state.ts'
import type { Words } from '../view/words/words.ts'
import { exportWords } from './export-words.ts'
import { saveFile } from './save-file.ts'
import { saveRescued } from './save-rescued.ts'
import type { SavedSessions } from './storage/saved-sessions.ts'

/** What is done with the list; comes back with what to say of it, where that is worth saying. */
export type Work = () => Promise<string | undefined>

type Given = {
  state: ListState
  words: Words
  saved: SavedSessions
  /** For what only reads the list, and for what changes it. */
  attempt: (work: Work) => Promise<unknown>
  change: (work: Work) => Promise<unknown>
  offerUndo: (offer: Omit<Undoable, 'key'>) => void
}
type FileVerbs = Pick<
  ListVerbs,
  'saveAs' | 'copy' | 'print' | 'readFile' | 'readText' | 'startImport' | 'cancelImport' | 'rescue'
>

/**
 * The list out to files and in from them. What writes and reads them is large (ical.js above all) and is loaded when it
 * is first asked for, so that the popup stays quick.
 */
export function createFileVerbs({ state, words, saved, attempt, change, offerUndo }: Given): FileVerbs {
  const { list } = words
  let stop = new AbortController()

  async function readIn(text: string): Promise<void> {
    const { readImport } = await import('../core/import/read-import.ts')
    const { planImport } = await import('../core/list/merge.ts')
    const read = readImport(text, Date.now())
    if ('problem' in read) {
      state.importing.value = { kind: 'asking', problem: read.problem }
      return
    }
    await attempt(async () => {
      const mine = await saved.whole(read.entries.map(({ id }) => id))
      state.importing.value = { kind: 'planned', plan: planImport(mine, read) }
      return list.import.found(read.entries.length)
    })
  }

  async function runImport(plan: ImportPlan, choice: Choice): Promise<string> {
    const entries = entriesToWrite(plan, choice, Date.now())
    const replaced = plan.conflicts.map(({ mine }) => mine)
    if (!(await imported(entries))) return list.import.cancelled
    const fresh = entries.filter(({ id }) => !replaced.some(one => one.id === id)).map(({ id }) => id)
    const said = list.import.done(entries.length)
    const undo = async () => {
      await saved.removeAll(fresh)
      await saved.restore(replaced)
    }
    offerUndo({ said, undo, takesFocus: true })
    return said
  }

  /** Writes the entries, all or none, and says how far it has come; false where the person stopped it. */
  async function imported(entries: readonly Entry[]): Promise<boolean> {
    stop = new AbortController()
    const onProgress = (done: number) => {
      state.importing.value = { kind: 'running', done, of: entries.length }
    }
    onProgress(0)
    try {
      return await saved.import(entries, { signal: stop.signal, onProgress })
    } finally {
      state.importing.value = { kind: 'closed' }
    }
  }

  return {
    saveAs: (format, ids) =>
      attempt(async () => {
        const { FORMATS } = await import('../core/export/formats.ts')
        const { extension, mediaType, write } = FORMATS[format]
        const { text, leftOut } = write(await saved.whole(ids), {
          at: Date.now(),
          words: exportWords(words),
        })
        const name = `klarspar-${new Date().toISOString().slice(0, 10)}.${extension}`
        saveFile(new File([text], name, { type: mediaType }))
        return leftOut > 0 ? list.export.leftOut(leftOut) : list.export.done(name)
      }),
    copy: ids =>
      attempt(async () => {
        const [{ toTextBlock }, { toJson }] = await Promise.all([
          import('../core/export/to-text-block.ts'),
          import('../core/export/to-json.ts'),
        ])
        const entries = await saved.whole(ids)
        const titles = entries.map(({ session }) => session.title)
        await navigator.clipboard.writeText(toTextBlock(toJson(entries, Date.now()), titles))
        return list.export.copied(entries.length)
      }),
    print: () => window.print(),
    readFile: async file => readIn(await file.text()),
    readText: readIn,
    startImport: choice =>
      change(async () => {
        const { value } = state.importing
        return value.kind === 'planned' ? runImport(value.plan, choice) : undefined
      }),
    cancelImport: () => {
      if (state.importing.value.kind === 'running') stop.abort()
      else state.importing.value = { kind: 'closed' }
    },
    rescue: async () => {
      state.status.value = list.rescued(await saveRescued())
    },
  }
}
