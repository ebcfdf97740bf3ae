import { showOnButton } from './badge.ts'
import { browser } from './browser.ts'
import { answer } from './messages.ts'
import { readTab } from './read-tab.ts'
import { readerAddress } from './reader-address.ts'

/*
 * The background: repair and understanding run here. It keeps nothing in memory but the model, for the browser
 * may stop it at any time; every listener is registered at once, as both browsers demand.
 */

answer({
  'page-looked-at': async ({ kind }, tabId) => {
    if (tabId !== undefined && kind !== 'other') await showOnButton(tabId, kind)
    return null
  },
  'read-tab': ({ tabId }) => readTab(tabId),
  'list-changed': async () => null,
  'open-reader': async ({ tabId, page, session }) => {
    await browser.tabs.update(tabId, { url: readerAddress({ page, session }) })
    return null
  },
})

browser.commands.onCommand.addListener(async command => {
  if (command !== 'read-page') return
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return
  const read = await readTab(tab.id)
  const url =
    'problem' in read
      ? readerAddress({ problem: read.problem })
      : readerAddress({ page: read.programme.source.url })
  await browser.tabs.update(tab.id, { url })
})
