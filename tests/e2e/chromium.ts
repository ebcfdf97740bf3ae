import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core'
import { type Driver, orGone, PopupGone, until } from './driver.ts'

const HEADLESS = ['--headless=new']
const WINDOW = ['--force-renderer-accessibility']
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
]

/** `window`: in a window of its own, where a screen reader reaches it, and not headless. */
type Options = { dist: string; width?: number; height?: number; window?: 'shown' | 'none' }
type Send = (method: string, params?: object) => Promise<Record<string, unknown>>
type Popup = { targetId: string; isGone: () => boolean; send: Send }
type Reject = (reason: Error) => void
type Target = { targetId: string; type: string; url: string; attached: boolean }

/** Real Chromium with the built extension, through Playwright and, where that does not reach, its debugging protocol. */
export async function launchChromium({
  dist,
  width = 1024,
  height = 700,
  window = 'none',
}: Options): Promise<Driver> {
  const profile = mkdtempSync(path.join(tmpdir(), 'klarspar-chromium-'))
  const downloads = mkdtempSync(path.join(tmpdir(), 'klarspar-downloads-'))
  // In a window, the offer to translate would take the keyboard.
  mkdirSync(path.join(profile, 'Default'))
  writeFileSync(path.join(profile, 'Default/Preferences'), '{"translate":{"enabled":false}}')
  const requests: string[] = []
  const errors: string[] = []
  let { context, cdp, id, worker, page } = await start()
  let popup: Popup | undefined
  let privatePage: Popup | undefined

  async function start() {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
      headless: false, // Playwright’s own headless mode has no extensions; the new one is asked for by flag.
      viewport: { width, height },
      args: [...FLAGS, ...(window === 'none' ? HEADLESS : WINDOW)],
      ignoreDefaultArgs: ['--disable-extensions'],
    })
    const browser = context.browser()
    if (!browser) throw new Error('Chromium did not start.')
    watch(context)
    const cdp = await browser.newBrowserCDPSession()
    const { id } = await raw(cdp)('Extensions.loadUnpacked', { path: path.resolve(dist) })
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    // Debian’s Chromium speaks English only; the extension’s own language is a setting.
    await worker.evaluate(() =>
      (globalThis as unknown as { chrome: ChromeApi }).chrome.storage.local.set({
        settings: { language: 'sv' },
      }),
    )
    return { context, cdp, id: String(id), worker, page: context.pages()[0] ?? (await context.newPage()) }
  }

  function watch(context: BrowserContext) {
    context.on('request', request => {
      // A navigation may come before its frame is there.
      if (request.isNavigationRequest()) return
      const from = request.serviceWorker()?.url() ?? request.frame().url()
      if (from.startsWith('chrome-extension:') && /^(https?|wss?):/.test(request.url()))
        requests.push(request.url())
    })
    context.on('console', message => {
      if (message.type() === 'error' && message.location().url.startsWith('chrome-extension:'))
        errors.push(message.text())
    })
    // Playwright keeps what is downloaded under a name of its own.
    context.on('page', keepDownloads)
    for (const page of context.pages()) keepDownloads(page)
    context.on('weberror', error => errors.push(String(error.error())))
  }

  function keepDownloads(page: Page) {
    page.on('download', download => download.saveAs(path.join(downloads, download.suggestedFilename())))
  }

  const background = async (): Promise<Worker> => context.serviceWorkers()[0] ?? worker

  /** As the person does on the page of extensions. The browser then starts ours anew. */
  async function allowPrivate(): Promise<void> {
    await page.goto('chrome://extensions')
    await driver.run(`
      // Else what is not from a store is not started again.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true })`)
    await until('the extension, started anew', async () => {
      await page.goto(driver.extensionUrl('src/shell/options.html'))
      return driver.run<boolean>('return chrome.extension.isAllowedIncognitoAccess()')
    })
  }

  const driver: Driver = {
    name: 'chromium',
    downloads,
    extensionUrl: file => `chrome-extension://${id}/${file}`,
    goto: async url => {
      await page.goto(url)
    },
    url: async () => page.url(),
    run: script => (privatePage ? runIn(privatePage, script) : page.evaluate(`(async () => {${script}})()`)),
    inPrivateWindow: async (url, work) => {
      await allowPrivate()
      await driver.run(`await chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`)
      privatePage = await attach(cdp, url, 'seen')
      try {
        return await work()
      } finally {
        await raw(cdp)('Target.closeTarget', { targetId: privatePage.targetId })
        privatePage = undefined
      }
    },
    openPopup: async () => {
      if (popup && !popup.isGone()) return
      await page.bringToFront()
      // As a click on the button does, which also grants `activeTab`.
      const tab = (await targetsOf(cdp, { filter: [{ type: 'tab' }] })).find(({ url }) => url === page.url())
      await raw(cdp)('Extensions.triggerAction', { id, targetId: tab?.targetId })
      popup = await attach(cdp, `chrome-extension://${id}/src/shell/popup.html`)
    },
    popupOpened: async () => {
      popup = await attach(cdp, `chrome-extension://${id}/src/shell/popup.html`)
    },
    pressInPopup: async key => {
      const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined
      const windowsVirtualKeyCode = { Tab: 9, Enter: 13 }[key] ?? key.toUpperCase().charCodeAt(0)
      const press = { key, code: key, windowsVirtualKeyCode, ...(text && { text }) }
      // Enter may close it.
      await popup
        ?.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...press })
        .catch(orGone)
      popup?.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press }).catch(orGone)
    },
    runInPopup: async script => {
      if (!popup) throw new Error('The popup is not open.')
      return runIn(popup, script)
    },
    closePopup: async () => {
      const open = popup
      popup = undefined
      // It may be closing, or closed, by itself: that it is gone is what is waited for.
      open?.send('Runtime.evaluate', { expression: 'window.close()' }).catch(orGone)
      await until(
        'the popup to close',
        async () => !(await targetsOf(cdp)).some(({ targetId }) => targetId === open?.targetId),
      )
    },
    badge: async () =>
      (await background()).evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: ChromeApi }
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
        const tabId = tab?.id ?? -1
        return {
          text: await chrome.action.getBadgeText({ tabId }),
          title: await chrome.action.getTitle({ tabId }),
        }
      }),
    shortcuts: async () =>
      (await background()).evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: ChromeApi }
        return Object.fromEntries(
          (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]),
        )
      }),
    press: key => page.keyboard.press(key),
    pressShortcut: async letter => {
      await page.bringToFront()
      const session = await context.newCDPSession(page)
      const code = letter.charCodeAt(0)
      // Without the native code the browser does not take it for a shortcut. Modifiers: Alt 1, Shift 8.
      const key = {
        modifiers: 9,
        key: letter,
        code: `Key${letter}`,
        windowsVirtualKeyCode: code,
        nativeVirtualKeyCode: code,
      }
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
      await session.detach()
    },
    scheme: colorScheme => page.emulateMedia({ colorScheme }),
    resize: (width, height) => page.setViewportSize({ width, height }),
    forcedColours: forcedColors => page.emulateMedia({ forcedColors }),
    medium: medium => page.emulateMedia({ media: medium }),
    screenshot: async file => {
      await page.screenshot({ path: file })
    },
    screenshotPopup: async (file, scheme) => {
      if (!popup) throw new Error('The popup is not open.')
      await popup.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: scheme }],
      })
      const { data } = (await popup.send('Page.captureScreenshot', { format: 'png' })) as { data: string }
      writeFileSync(file, Buffer.from(data, 'base64'))
    },
    accessibilityTree: () => treeOf(context, page),
    pressNotification: async id => {
      await (await background()).evaluate(pressed => {
        const { chrome } = globalThis as unknown as { chrome: ChromeApi }
        chrome.notifications.onClicked.dispatch(pressed)
      }, id)
    },
    stopBackground: async () => {
      const target = (await targetsOf(cdp)).find(
        ({ type, url }) => type === 'service_worker' && url.includes(id),
      )
      if (target) await raw(cdp)('Target.closeTarget', { targetId: target.targetId })
    },
    restWorker: async () =>
      (await background()).evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: ChromeApi }
        for (let tries = 0; tries < 50; tries += 1) {
          // While it is asked it stays.
          chrome.alarms.onAlarm.dispatch({ name: 'rest' })
          const homes = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
          if (homes.length === 0) return true
          await new Promise(resolve => setTimeout(resolve, 50))
        }
        return false
      }),
    limitStorage: async quotaSize => {
      const session = await context.newCDPSession(page)
      await session.send('Storage.overrideQuotaForOrigin', {
        origin: `chrome-extension://${id}`,
        ...(quotaSize !== undefined && { quotaSize }),
      })
      // The override lasts as long as the session that asked for it.
      if (quotaSize === undefined) await session.detach()
    },
    restart: async meanwhile => {
      popup = undefined
      await context.close()
      meanwhile?.(profile)
      ;({ context, cdp, id, worker, page } = await start())
    },
    requests: async () => requests,
    errors: async () => errors,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  return driver
}

type ChromeApi = {
  storage: { local: { set(values: object): Promise<void> } }
  tabs: { query(filter: object): Promise<{ id?: number }[]> }
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> }
  notifications: { onClicked: { dispatch(id: string): void } }
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> }
  alarms: { onAlarm: { dispatch(alarm: { name: string }): void } }
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<object[]> }
}

function raw(cdp: CDPSession): Send {
  return cdp.send.bind(cdp) as unknown as Send
}

async function targetsOf(cdp: CDPSession, filter: object = {}): Promise<Target[]> {
  const { targetInfos } = await raw(cdp)('Target.getTargets', filter)
  return targetInfos as Target[]
}

/** Playwright does not see the toolbar popup, and a private window only half: they are spoken to through the browser’s own session. */
async function attach(cdp: CDPSession, url: string, by: 'unseen' | 'seen' = 'unseen'): Promise<Popup> {
  const target = await until('the popup', async () =>
    (await targetsOf(cdp)).find(info => info.url === url && info.attached === (by === 'seen')),
  )
  const { sessionId } = await raw(cdp)('Target.attachToTarget', { targetId: target.targetId, flatten: false })
  const waiting = new Map<number, { resolve: (result: Record<string, unknown>) => void; reject: Reject }>()
  let gone = false
  cdp.on('Target.receivedMessageFromTarget', event => {
    if (event.sessionId !== sessionId) return
    const { id, result, error } = JSON.parse(event.message)
    if (error) waiting.get(id)?.reject(new Error(error.message))
    else waiting.get(id)?.resolve(result ?? {})
    waiting.delete(id)
  })
  // What closes itself while it is asked never answers.
  cdp.on('Target.detachedFromTarget', event => {
    if (event.sessionId !== sessionId) return
    gone = true
    for (const { reject } of waiting.values()) reject(new PopupGone())
    waiting.clear()
  })
  let last = 0
  return {
    targetId: target.targetId,
    isGone: () => gone,
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        if (gone) throw new PopupGone()
        last += 1
        waiting.set(last, { resolve, reject })
        raw(cdp)('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id: last, method, params }),
        }).catch(error => reject(gone ? new PopupGone() : error))
      }),
  }
}

async function runIn<T>(popup: Popup, script: string): Promise<T> {
  const answer = await popup.send('Runtime.evaluate', {
    expression: `(async () => {${script}})()`,
    awaitPromise: true,
    returnByValue: true,
  })
  const { result, exceptionDetails } = answer as {
    result: { value: T }
    exceptionDetails?: { text: string; exception?: { description?: string } }
  }
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

type AxNode = {
  nodeId: string
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  childIds?: string[]
  properties?: { name: string; value: { value: unknown } }[]
}

async function treeOf(context: BrowserContext, page: Page): Promise<string> {
  const session = await context.newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] }
  await session.detach()
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const lines: string[] = []
  const walk = (node: AxNode | undefined, depth: number) => {
    if (!node) return
    const role = node.role?.value ?? ''
    const shown = !node.ignored && !['none', 'generic', 'InlineTextBox', 'ListMarker'].includes(role)
    if (shown) {
      const level = node.properties?.find(({ name }) => name === 'level')?.value.value
      const pressed = node.properties?.find(({ name }) => name === 'pressed')?.value.value
      lines.push(
        `${'  '.repeat(depth)}${role}${level ? ` ${level}` : ''}${node.name?.value ? ` "${node.name.value}"` : ''}${pressed === undefined ? '' : ` pressed=${pressed}`}`,
      )
    }
    for (const child of node.childIds ?? []) walk(byId.get(child), shown ? depth + 1 : depth)
  }
  walk(nodes[0], 0)
  return lines.join('\n')
}
