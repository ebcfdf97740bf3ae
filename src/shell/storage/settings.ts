import type { ReaderSettings } from '../../core/settings/reader-settings.ts'
import { type Settings, settingsFrom } from '../../core/settings/settings.ts'
import { browser } from '../browser.ts'

const KEY = 'settings'

/** The person’s settings; defaults where nothing is stored. */
export async function loadSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY] ?? {})
}

/** Keeps the reader’s settings beside what else is set. Rejects where the storage refuses. */
export async function saveReaderSettings(reader: ReaderSettings): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadSettings()), reader } })
}

/** Calls `onChange` with the settings whenever they change in any of the extension’s pages. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(settingsFrom(changes[KEY].newValue))
  }
  browser.storage.onChanged.addListener(listen)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen))
}
