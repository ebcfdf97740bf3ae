import { loadWords } from '../view/words/load-words.ts'
import type { Words } from '../view/words/words.ts'
import { browser } from './browser.ts'
import { loadSettings } from './storage/settings.ts'

/** The word table that the person has chosen, or the one for the browser’s language. For pages: the background has its own. */
export async function chosenWords(): Promise<Words> {
  const ofBrowser = browser.i18n.getUILanguage()
  // Mostly the table that is wanted: it comes while the settings are asked for.
  void loadWords(ofBrowser)
  const { language } = await loadSettings()
  return loadWords(language === 'auto' ? ofBrowser : language)
}
