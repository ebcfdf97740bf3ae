import { saveFile } from './save-file.ts'
import { rescue } from './storage/rescue.ts'

/** Saves what can be read of the list as an own file, and comes back with how many sessions are in it. Without any there is no file. */
export async function saveRescued(): Promise<number> {
  const { records } = await rescue()
  if (records.length === 0) return 0
  const { toJson } = await import('../core/export/to-json.ts')
  saveFile(new File([toJson(records, Date.now())], 'klarspar.json', { type: 'application/json' }))
  return records.length
}
