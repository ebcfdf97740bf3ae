import { judge } from '../core/page/looks-like-programme.ts'
import { showOnButton } from './badge.ts'
import { browser } from './browser.ts'
import { answer, sendToTab } from './messages.ts'
import { readTab } from './read-tab.ts'
import { readerAddress } from './reader-address.ts'
import { repairIfWished } from './repair-if-wished.ts'
import { repairSlice, repairTab } from './repair-tab.ts'
import { chosenWords } from './words.ts'

/*
 * The background: repair and understanding run here. It keeps nothing in memory but the model, for the browser
 * may stop it at any time; every listener is registered at once, as both browsers demand.
 */

answer({
  'page-looked-at': async ({ glimpse, damaged }, tabId) => {
    if (tabId === undefined) return null
    await showOnButton(tabId, judge(glimpse).kind)
    if (damaged) await repairIfWished(tabId)
    return null
  },
  'repair-texts': ({ texts }) => repairSlice(texts),
  'page-repair-progress': async progress => {
    const words = await chosenWords()
    return { sentence: words.repairedPage(progress.words), undo: words.undo, close: words.close }
  },
  'repair-tab': ({ tabId }) => repairTab(tabId),
  'undo-tab': async ({ tabId }) => {
    await sendToTab(tabId, 'undo-page-repair', {})
    return null
  },
  'read-tab': ({ tabId }) => readTab(tabId),
  'open-reader': async ({ tabId, page, session }) => {
    await browser.tabs.update(tabId, { url: readerAddress({ page, session }) })
    return null
  },
})

browser.commands.onCommand.addListener(async command => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return
  if (command === 'repair-page') await repairTab(tab.id)
  if (command === 'read-page') await readInTab(tab.id)
})

/** Reads a tab’s page and turns the tab into the reader, which also says why there is nothing to read. */
async function readInTab(tabId: number): Promise<void> {
  const read = await readTab(tabId)
  const url =
    'problem' in read
      ? readerAddress({ problem: read.problem })
      : readerAddress({ page: read.programme.source.url })
  await browser.tabs.update(tabId, { url })
}
