import { type ListSettings, listSettingsFrom } from '../../core/list/list-settings.ts'
import { readLocal, writeLocal } from './local.ts'
import { SettingsError } from './settings-error.ts'

const KEY = 'list-settings'

/** The list’s settings, to go by; defaults where nothing is stored or nothing can be read. */
export async function loadListSettings(): Promise<ListSettings> {
  return listSettingsFrom((await readLocal(KEY))?.[KEY])
}

/** Changes some of the settings and gives back all. Rejects, and nothing is written, where the browser refuses. */
export async function saveListSettings(change: Partial<ListSettings>): Promise<ListSettings> {
  const stored = await readLocal(KEY)
  const settings = { ...listSettingsFrom(stored?.[KEY]), ...change }
  if (!stored || !(await writeLocal({ [KEY]: settings }))) throw new SettingsError()
  return settings
}
