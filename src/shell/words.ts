import { chooseWords } from '../view/words/choose-words.ts'
import type { Words } from '../view/words/words.ts'
import { browser } from './browser.ts'
import { loadSettings } from './storage/settings.ts'

/** The word table that the person has chosen, or the one for the browser’s language. For pages: the background has its own. */
export async function chosenWords(): Promise<Words> {
  const { language } = await loadSettings()
  return chooseWords(language === 'auto' ? browser.i18n.getUILanguage() : language)
}
