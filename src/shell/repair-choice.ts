import type { RepairChoice } from '../view/options/options-state.ts'
import { browser } from './browser.ts'
import { changeSettings, loadSettings } from './storage/settings.ts'

/** Among the sites whose pages are repaired by themselves this stands for all. */
export const EVERYWHERE = '*'
const EVERY_SITE = { origins: ['http://*/*', 'https://*/*'] }

/** Where damaged pages are repaired by themselves, as the person has chosen. */
export async function loadRepairChoice(): Promise<RepairChoice> {
  const { repairSites } = await loadSettings()
  const sites = repairSites.filter(site => site !== EVERYWHERE).sort()
  return { everywhere: repairSites.includes(EVERYWHERE), sites }
}

/**
 * Repairs damaged pages everywhere, or only on single sites. Must be called straight from a press: only then does a
 * browser ask the person. What it allowed is not given back with the choice: in Firefox it is one with what lets the
 * content script see pages, and programme pages would be found no more.
 */
export async function repairEverywhere(to: 'on' | 'off'): Promise<RepairChoice> {
  const allowed = to === 'on' && (await browser.permissions.request(EVERY_SITE))
  await changeSettings(({ repairSites }) => {
    const sites = repairSites.filter(site => site !== EVERYWHERE)
    return { repairSites: allowed ? [EVERYWHERE, ...sites] : sites }
  })
  return { ...(await loadRepairChoice()), ...(to === 'on' && !allowed && { refused: true }) }
}

/** Repairs a site’s pages no longer by themselves. */
export async function stopRepairing(site: string): Promise<RepairChoice> {
  await changeSettings(({ repairSites }) => ({ repairSites: repairSites.filter(one => one !== site) }))
  return loadRepairChoice()
}
