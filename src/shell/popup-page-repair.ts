import { createPageRepairState, type PageRepairVerbs } from '../view/popup/page-repair-state.ts'
import { browser } from './browser.ts'
import { overhear, send, sendToTab } from './messages.ts'
import { loadRepairChoice } from './repair-choice.ts'
import { changeSettings } from './storage/settings.ts'
import { SettingsError } from './storage/settings-error.ts'

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
      state.always.value = always && allowed
      try {
        await changeSettings(({ repairSites }) => {
          const others = repairSites.filter(host => host !== site.host)
          return { repairSites: state.always.value ? [...others, site.host] : others }
        })
      } catch (error) {
        // The list below says that the settings are out of reach.
        if (!(error instanceof SettingsError)) throw error
        state.always.value = !always
        return
      }
      if (state.always.value) await send('repair-tab', { tabId })
    },
  }
  return { state, verbs }
}
