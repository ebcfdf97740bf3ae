import type { ReaderSettings } from '../../core/settings/reader-settings.ts'
import { type Settings, settingsFrom } from '../../core/settings/settings.ts'
import { browser } from '../browser.ts'
import { SETTINGS_KEY } from './keys.ts'

/** The person’s settings; defaults where nothing is stored. */
export async function loadSettings(): Promise<Settings> {
  return settingsIn(await browser.storage.local.get(SETTINGS_KEY))
}

/** The same, of what `storage.local` holds. */
export function settingsIn(stored: Record<string, unknown>): Settings {
  return settingsFrom(stored[SETTINGS_KEY] ?? {})
}

/** Changes some settings; the others stay. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_KEY]: { ...(await loadSettings()), ...change } })
}

/**
 * Keeps one page’s reader settings. Saves follow one another, and what the page has written itself is not brought back
 * to it: it would undo what has been set since.
 */
export function keepReaderSettings() {
  const written = new Set<string>()
  let saving = Promise.resolve()
  return {
    /** Keeps them beside what else is set. Rejects where the storage refuses. */
    save(reader: ReaderSettings): Promise<void> {
      written.add(JSON.stringify(reader))
      const saved = saving.then(async () => {
        await browser.storage.local.set({ [SETTINGS_KEY]: { ...(await loadSettings()), reader } })
      })
      saving = saved.catch(() => undefined)
      return saved
    },
    /** Calls `onChange` when another of the extension’s pages has changed them. */
    watch(onChange: (reader: ReaderSettings) => void, signal: AbortSignal): void {
      const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area !== 'local' || !changes[SETTINGS_KEY]) return
        const { reader } = settingsFrom(changes[SETTINGS_KEY].newValue)
        if (!written.delete(JSON.stringify(reader))) onChange(reader)
      }
      browser.storage.onChanged.addListener(listen)
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen))
    },
  }
}
