import { render } from 'preact'
import { exampleProgramme } from '../view/options/example.ts'
import { Options } from '../view/options/Options.tsx'
import { createOptionsState, type OptionsVerbs } from '../view/options/options-state.ts'
import { browser } from './browser.ts'
import { lastSync, syncNow } from './keep-in-sync.ts'
import { send } from './messages.ts'
import { readerAddress } from './reader-address.ts'
import { keepReading } from './readings.ts'
import { loadRepairChoice, repairEverywhere, stopRepairing } from './repair-choice.ts'
import { saveFile } from './save-file.ts'
import { saveRescued } from './save-rescued.ts'
import { loadListSettings, saveListSettings } from './storage/list-settings.ts'
import { readLocal } from './storage/local.ts'
import { createSavedSessions } from './storage/saved-sessions.ts'
import { areSettingsReadable, changeSettings, loadSettings } from './storage/settings.ts'
import { SettingsError } from './storage/settings-error.ts'
import { storageProblem } from './storage/storage-problem.ts'
import { chosenWords } from './words.ts'

/* The options page, wired. */

const [settings, listSettings] = await Promise.all([loadSettings(), loadListSettings()])
let words = await chosenWords()
const state = createOptionsState(listSettings, settings.language)
const saved = createSavedSessions()
const page = new AbortController()
if (!(await areSettingsReadable())) state.problem.value = 'settings-failed'
/** What was erased, until the page is closed. */
let erased: { restore: () => Promise<void> } | undefined

async function attempt(work: () => Promise<string>): Promise<void> {
  try {
    state.status.value = await work()
    state.problem.value = undefined
  } catch (error) {
    state.problem.value = storageProblem(error)
  }
}

const verbs: OptionsVerbs = {
  setLanguage: language =>
    attempt(async () => {
      await changeSettings(() => ({ language }))
      state.language.value = language
      words = await chosenWords()
      show()
      return words.options.saved
    }),
  repairEverywhere: to =>
    attempt(async () => {
      state.repair.value = await repairEverywhere(to)
      return state.repair.value.refused ? '' : words.options.saved
    }),
  stopRepairing: site =>
    attempt(async () => {
      state.repair.value = await stopRepairing(site)
      return words.options.saved
    }),
  change: change =>
    attempt(async () => {
      state.list.value = await saveListSettings(change)
      if (change.sync) {
        await syncNow(saved, Date.now())
        await send('list-changed', {})
      }
      state.sync.value = await lastSync()
      return words.options.saved
    }),
  allowReminders: async () => {
    state.mayNotify.value = await browser.permissions.request({ permissions: ['notifications'] })
  },
  openReader: async () => {
    const programme = exampleProgramme(words, browser.runtime.getURL('src/shell/options.html'))
    await keepReading(programme)
    await browser.tabs.create({ url: readerAddress({ page: programme.source.url }) })
  },
  exportAll: () =>
    attempt(async () => {
      const { toJson } = await import('../core/export/to-json.ts')
      const name = 'klarspar.json'
      const json = toJson(await saved.whole(), Date.now())
      saveFile(new File([json], name, { type: 'application/json' }))
      return words.list.export.done(name)
    }),
  rescue: () => attempt(async () => words.list.rescued(await saveRescued())),
  erase: () =>
    attempt(async () => {
      const stored = await readLocal(null)
      if (!stored) throw new SettingsError()
      const bringBack = await saved.erase()
      await browser.storage.local.clear()
      await browser.storage.sync.clear()
      erased = {
        // The list and the settings first: whatever becomes of the sync, they are back.
        restore: async () => {
          await bringBack()
          await browser.storage.local.set(stored)
          await syncNow(saved, Date.now())
        },
      }
      state.erasing.value = 'done'
      await readSettings()
      await send('list-changed', {})
      return words.options.erase.done
    }),
  undoErase: () =>
    attempt(async () => {
      await erased?.restore()
      state.erasing.value = 'no'
      await readSettings()
      await send('list-changed', {})
      return words.options.erase.undone
    }),
  persist: () =>
    attempt(async () => {
      await navigator.storage.persist()
      await look()
      return words.options.saved
    }),
}

/** Shows what is set; the words stay as they are until the page is opened again. */
async function readSettings(): Promise<void> {
  state.list.value = await loadListSettings()
  state.language.value = (await loadSettings()).language
  state.repair.value = await loadRepairChoice()
  state.sync.value = await lastSync()
}

/** What is stored, and what the browser lets us do. */
async function look(): Promise<void> {
  const [{ usage }, persisted, mayNotify, records, sync] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
    browser.permissions.contains({ permissions: ['notifications'] }),
    saved.count(),
    lastSync(),
  ])
  const unreadable = Math.max(0, records - state.saved.value)
  state.storage.value = { ...(usage !== undefined && { used: usage }), persisted, unreadable }
  state.mayNotify.value = mayNotify
  state.sync.value = sync
}

/** Shows the page in the words that are chosen. */
function show(): void {
  document.documentElement.lang = words.language
  document.title = words.options.title
  render(<Options state={state} verbs={verbs} words={words} />, document.body)
}

state.repair.value = await loadRepairChoice()
saved.watch(
  cards => {
    state.saved.value = cards.length
    look().catch(error => {
      state.problem.value = storageProblem(error)
    })
  },
  error => {
    state.problem.value = storageProblem(error)
  },
  page.signal,
)
window.addEventListener('pagehide', () => page.abort())
show()
