import browser from 'webextension-polyfill'

/** The one door to the browser’s extension interfaces. The content script has its own: see content.ts. */
export { browser }
