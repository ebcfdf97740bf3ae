import { backgroundEn } from '../view/words/background-en.ts'
import { backgroundSv } from '../view/words/background-sv.ts'
import type { BackgroundWords } from '../view/words/background-words.ts'
import { readsSwedish } from '../view/words/reads-swedish.ts'
import { browser } from './browser.ts'
import { loadSettings } from './storage/settings.ts'

/** The words that the background says, in the language that the person has chosen. A service worker cannot load them later. */
export async function backgroundWords(): Promise<BackgroundWords> {
  const { language } = await loadSettings()
  return readsSwedish(language === 'auto' ? browser.i18n.getUILanguage() : language)
    ? backgroundSv
    : backgroundEn
}
