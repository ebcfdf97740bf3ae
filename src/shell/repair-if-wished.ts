import { browser } from './browser.ts'
import { EVERYWHERE } from './repair-choice.ts'
import { repairTab } from './repair-tab.ts'
import { loadSettings } from './storage/settings.ts'

/** Repairs a damaged page by itself where the person has chosen that for its site or everywhere. */
export async function repairIfWished(tabId: number): Promise<void> {
  const { repairSites } = await loadSettings()
  if (repairSites.length === 0) return
  // The address is given only where the person has let us in: what they chose for a site includes that.
  const { url } = await browser.tabs.get(tabId)
  if (url && (repairSites.includes(EVERYWHERE) || repairSites.includes(new URL(url).host)))
    await repairTab(tabId)
}
