import { createPageRepairState, type PageRepairVerbs } from '../view/popup/page-repair-state.ts'
import { browser } from './browser.ts'
import { overhear, send, sendToTab } from './messages.ts'
import { loadRepairChoice } from './repair-choice.ts'
import { changeSettings, loadSettings } from './storage/settings.ts'

/** The popup’s part that repairs the page in front, wired. Its words for the page itself are the background’s to give. */
export async function wirePageRepair({
  tabId,
  url,
  signal,
}: {
  tabId: number
  url: string | undefined
  signal: AbortSignal
}) {
  const state = createPageRepairState()
  const site = url && /^https?:/.test(url) ? new URL(url) : undefined
  state.host.value = site?.host ?? ''
  const choice = await loadRepairChoice()
  state.everywhere.value = choice.everywhere
  state.always.value = choice.sites.includes(state.host.value)
  state.progress.value = (await sendToTab(tabId, 'page-repair-state', {})) ?? state.progress.value

  const told = (progress: typeof state.progress.value, from: number | undefined) => {
    if (from === tabId) state.progress.value = progress
  }
  overhear('page-repair-progress', told, signal)

  const verbs: PageRepairVerbs = {
    repair: async () => {
      await send('repair-tab', { tabId })
    },
    undoRepair: async () => {
      await send('undo-tab', { tabId })
    },
    setAlways: async always => {
      if (!site) return
      // The question to the person must come first: a browser takes it only straight after a press.
      const allowed =
        !always || (await browser.permissions.request({ origins: [`${site.origin.replace(/:\d+$/, '')}/*`] }))
      const { repairSites } = await loadSettings()
      const others = repairSites.filter(host => host !== site.host)
      state.always.value = always && allowed
      await changeSettings({ repairSites: state.always.value ? [...others, site.host] : others })
      if (state.always.value) await send('repair-tab', { tabId })
    },
  }
  return { state, verbs }
}
