import type { ReaderSettings } from '../../core/settings/reader-settings.ts'
import { type Settings, settingsFrom } from '../../core/settings/settings.ts'
import { browser } from '../browser.ts'
import { SETTINGS_KEY } from './keys.ts'
import { readLocal, type Stored, writeLocal } from './local.ts'
import { SettingsError } from './settings-error.ts'

/** The person’s settings, to go by; defaults where nothing is stored or nothing can be read. */
export async function loadSettings(): Promise<Settings> {
  return settingsIn(await readLocal(SETTINGS_KEY))
}

/** The same, of what `storage.local` was found to hold. */
export function settingsIn(stored: Stored | undefined): Settings {
  return settingsFrom(stored?.[SETTINGS_KEY] ?? {})
}

/** Can the settings be read? If not, the defaults are shown, and a person should know why. */
export async function areSettingsReadable(): Promise<boolean> {
  return (await readLocal(SETTINGS_KEY)) !== undefined
}

/** Changes some settings; the others stay. Rejects, and nothing is written, where the browser refuses. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  const stored = await readLocal(SETTINGS_KEY)
  const settings = settingsIn(stored)
  const changed = { [SETTINGS_KEY]: { ...settings, ...change(settings) } }
  if (!stored || !(await writeLocal(changed))) throw new SettingsError()
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
      const saved = saving.then(() => changeSettings(() => ({ reader })))
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
