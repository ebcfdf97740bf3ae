import { browser } from '../browser.ts'

/** Keeps the language of the extension’s words beside what else is set. */
export async function saveLanguage(language: 'auto' | 'sv' | 'en'): Promise<void> {
  const { settings } = await browser.storage.local.get('settings')
  await browser.storage.local.set({ settings: { ...(settings as object | undefined), language } })
}
