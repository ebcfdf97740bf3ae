import { type ListSettings, listSettingsFrom } from '../../core/list/list-settings.ts'
import { browser } from '../browser.ts'

const KEY = 'list-settings'

export async function loadListSettings(): Promise<ListSettings> {
  return listSettingsFrom((await browser.storage.local.get(KEY))[KEY])
}

/** Changes some of the settings and gives back all. */
export async function saveListSettings(change: Partial<ListSettings>): Promise<ListSettings> {
  const settings = { ...(await loadListSettings()), ...change }
  await browser.storage.local.set({ [KEY]: settings })
  return settings
}
