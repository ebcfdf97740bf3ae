/** What a person can do with a browser, the same in Chromium and Firefox. Scripts are bodies of functions, as strings: they run elsewhere. */
export type Driver = {
  name: 'chromium' | 'firefox'
  /** The address of a page of the extension. */
  extensionUrl: (path: string) => string
  /** The folder that files are downloaded to. */
  downloads: string
  goto: (url: string) => Promise<void>
  url: () => Promise<string>
  /** Runs in the tab in front. */
  run: <T>(script: string) => Promise<T>
  /** Opens the real popup of the toolbar button, unless it is open. */
  openPopup: () => Promise<void>
  /** Takes hold of the popup that a shortcut has opened. Not every browser needs it. */
  popupOpened?: () => Promise<void>
  /** Runs in the open popup; rejects where there is none, and with `PopupGone` where the script closed it before it could answer. */
  runInPopup: <T>(script: string) => Promise<T>
  /** Presses a key in the open popup: Tab, Enter, or a small letter, which is written. */
  pressInPopup: (key: string) => Promise<void>
  closePopup: () => Promise<void>
  badge: () => Promise<{ text: string; title: string }>
  shortcuts: () => Promise<Record<string, string>>
  /** Presses a key in the tab in front ("Tab", "Enter", "Escape"), as hardware does. */
  press: (key: string) => Promise<void>
  /** Presses a shortcut of the extension (Alt+Shift+letter), so that the browser itself sees it. */
  pressShortcut: (letter: string) => Promise<void>
  scheme: (scheme: 'light' | 'dark') => Promise<void>
  screenshot: (file: string) => Promise<void>
  screenshotPopup: (file: string, scheme: 'light' | 'dark') => Promise<void>
  /** Gives the tab in front another size, in px. */
  resize: (width: number, height: number) => Promise<void>
  /** Shows the page in forced colours, as a high contrast theme of the system does. */
  forcedColours: (on: 'active' | 'none') => Promise<void>
  /** Shows the page as it is printed, or as it is on the screen. */
  medium: (medium: 'print' | 'screen') => Promise<void>
  /** The accessibility tree of the tab in front: what assistive technology gets, one line a node, indented. */
  accessibilityTree: () => Promise<string>
  /** Stops the background, as the browser itself does after a while. */
  stopBackground: () => Promise<void>
  /** Gives up the worker that reads, as the background does after a while, and says whether it is gone. Firefox’s goes with its background. */
  restWorker?: () => Promise<boolean>
  /** Does something with an address in a private window, which is then closed. */
  inPrivateWindow: <T>(url: string, work: () => Promise<T>) => Promise<T>
  /** Gives the background the event of a press on a notification. Not every browser can. */
  pressNotification?: (id: string) => Promise<void>
  /** Gives the extension this many bytes of storage, or (undefined) all there is. Not every browser can. */
  limitStorage?: (bytes: number | undefined) => Promise<void>
  /** Presses the browser’s own reader button, where it has one, and gives the time of the press in ms since 1970. */
  pressReaderView?: () => Promise<number>
  /** Closes the browser and starts it again with the same profile; in between something may be done to that on the disk. */
  restart: (meanwhile?: (profile: string) => void) => Promise<void>
  /** Addresses asked for over the network by the extension since the start. */
  requests: () => Promise<string[]>
  /** Errors in consoles and processes of the extension since the start. */
  errors: () => Promise<string[]>
  close: () => Promise<void>
}

/** The popup closed before it answered. */
export class PopupGone extends Error {
  constructor() {
    super('The popup is gone.')
  }
}

/** Where something may close the popup: takes that for an answer, and throws everything else. */
export function orGone(error: unknown): void {
  if (!(error instanceof PopupGone)) throw error
}

/** Waits until a check gives something true; its last value is in the message when it does not. */
export async function until<T>(what: string, check: () => Promise<T>, ms = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + ms
  let last: T | undefined
  let failure: unknown
  while (Date.now() < end) {
    try {
      last = await check()
      failure = undefined
      if (last) return last
    } catch (error) {
      failure = error
    }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`Waited in vain for ${what}; last: ${JSON.stringify(last)}`, { cause: failure })
}
