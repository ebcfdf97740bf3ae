import { type Settings, settingsFrom } from '../../core/settings/settings.ts'
import { browser } from '../browser.ts'

const KEY = 'settings'

/** The person’s settings; defaults where nothing is stored. */
export async function loadSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY] ?? {})
}

/** Changes some settings; the others stay. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadSettings()), ...change } })
}
