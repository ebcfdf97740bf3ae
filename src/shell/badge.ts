import { backgroundWords } from './background-words.ts'
import { browser } from './browser.ts'

/** The accent of the light theme (view/theme.css): a badge knows no theme. */
const ACCENT = '#1d5a48'

/** Says on the toolbar button that the tab’s page can be read: a dot for the eye, the button’s name for the ear. */
export async function showOnButton(tabId: number, kind: 'session' | 'schedule' | 'other'): Promise<void> {
  if (kind === 'other') return browser.action.setBadgeText({ tabId, text: '' })
  const words = await backgroundWords()
  await browser.action.setBadgeBackgroundColor({ tabId, color: ACCENT })
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' })
  await browser.action.setBadgeText({ tabId, text: '●' })
  await browser.action.setTitle({ tabId, title: words.button[kind] })
}
