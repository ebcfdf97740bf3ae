import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Driver, until } from './driver.ts'
import { startFirefox } from './marionette.ts'

const ID = 'klarspar@klarspar.example'
const UUID = '6b6c6172-7370-4172-8000-6c6573626172'

/**
 * Firefox notes it where a popup or a page is left while it still waits for the extension’s storage, or for the answer
 * to a message that has arrived. Tests leave quickly, and so do people: nothing is lost by it.
 */
const LEFT_WAITING =
  /^Promise (?:resolved (?:while context is inactive|after context unloaded)|rejected after context unloaded: (?:Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved|An unexpected error occurred))/

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  // The question for a permission stands in the browser’s own frame, where no test can answer it.
  'extensions.webextOptionalPermissionPrompts': false,
  // What is installed for a test is taken away at the end of the session; its data shall stay, as with a real add-on.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Files go to the folder given (2) without a question of what to open them with.
  'browser.download.folderList': 2,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.alwaysOpenPanel': false,
  'browser.helperApps.neverAsk.saveToDisk':
    'text/calendar,text/csv,text/markdown,text/plain,application/json',
  'intl.accept_languages': 'sv,en',
}

/** W3C WebDriver key codes. */
const KEYS: Record<string, string> = {
  Tab: '\ue004',
  Enter: '\ue007',
  Escape: '\ue00c',
  Space: ' ',
  ArrowDown: '\ue015',
  Backspace: '\ue003',
  Delete: '\ue017',
  ArrowUp: '\ue013',
  ArrowLeft: '\ue012',
  ArrowRight: '\ue014',
  Shift: '\ue008',
  Control: '\ue009',
  Alt: '\ue00a',
}

/** `window`: in a window of its own, where a screen reader reaches it, and not headless. */
type Options = { dist: string; window?: 'shown' | 'none' }

/** Real Firefox with the built extension, through Marionette: the only protocol that reaches extension pages. */
export async function launchFirefox({ dist, window = 'none' }: Options): Promise<Driver> {
  const profile = mkdtempSync(path.join(tmpdir(), 'klarspar-firefox-'))
  const downloads = mkdtempSync(path.join(tmpdir(), 'klarspar-downloads-'))
  const preferences = { ...PREFERENCES, 'browser.download.dir': downloads }
  let firefox = await startFirefox(profile, preferences, window)
  let front = ''
  let observer = ''
  await setUp()

  async function setUp() {
    // Swedish without a language pack: the extension asks the browser for its language.
    await chrome(
      `Services.locale.availableLocales = ['sv-SE', 'en-US']; Services.locale.requestedLocales = ['sv-SE']`,
    )
    await chrome(`
      window.klarsparRequests = []
      Services.obs.addObserver(channel => {
        const { triggeringPrincipal, externalContentPolicyType } = channel.QueryInterface(Ci.nsIChannel).loadInfo
        // 6: a document, that is, the person following a link
        if (triggeringPrincipal?.schemeIs('moz-extension') && externalContentPolicyType !== 6) window.klarsparRequests.push(channel.URI.spec)
      }, 'http-on-modify-request')`)
    await firefox.send('Addon:Install', {
      path: path.resolve(dist),
      temporary: true,
      allowPrivateBrowsing: true,
    })
    front = ((await firefox.send('WebDriver:GetWindowHandle')) as { value: string }).value
    observer = (
      (await firefox.send('WebDriver:NewWindow', { type: 'tab', focus: false })) as { handle: string }
    ).handle
    await look(observer, () =>
      firefox.send('WebDriver:Navigate', {
        url: `moz-extension://${UUID}/src/shell/reader.html?problem=gone`,
      }),
    )
  }

  async function script<T>(body: string): Promise<T> {
    const { value } = (await firefox.send('WebDriver:ExecuteScript', {
      script: `return (async () => {${body}})()`,
      args: [],
    })) as { value: T }
    return value
  }

  async function chrome<T>(body: string): Promise<T> {
    await firefox.send('Marionette:SetContext', { value: 'chrome' })
    try {
      return await script<T>(body)
    } finally {
      await firefox.send('Marionette:SetContext', { value: 'content' })
    }
  }

  /** Does something in another tab, which stays behind: the popup must not lose the focus. */
  async function look<T>(handle: string, work: () => Promise<T>): Promise<T> {
    await firefox.send('WebDriver:SwitchToWindow', { handle, focus: false })
    try {
      return await work()
    } finally {
      await firefox.send('WebDriver:SwitchToWindow', { handle: front, focus: false })
    }
  }

  const extension = `WebExtensionPolicy.getByID('${ID}').extension`
  const actions = (keys: string[]) => ({
    actions: [
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          ...keys.map(value => ({ type: 'keyDown', value })),
          ...keys.toReversed().map(value => ({ type: 'keyUp', value })),
        ],
      },
    ],
  })

  const driver: Driver = {
    name: 'firefox',
    downloads,
    extensionUrl: file => `moz-extension://${UUID}/${file}`,
    goto: async url => {
      await firefox.send('WebDriver:Navigate', { url })
    },
    inPrivateWindow: async (url, work) => {
      const { handle } = (await firefox.send('WebDriver:NewWindow', { type: 'window', private: true })) as {
        handle: string
      }
      return look(handle, async () => {
        await firefox.send('WebDriver:Navigate', { url })
        const done = await work()
        await firefox.send('WebDriver:CloseWindow')
        return done
      })
    },
    url: () => script('return location.href'),
    run: script,
    openPopup: async () => {
      if (
        await look(observer, () =>
          script<boolean>(`return browser.extension.getViews({ type: 'popup' }).length > 0`),
        )
      )
        return
      await chrome(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
        await ExtensionParent.apiManager.global.browserActionFor(${extension}).openPopup(window, true)`)
    },
    pressInPopup: async key => {
      await firefox.send('Marionette:SetContext', { value: 'chrome' })
      await firefox.send('WebDriver:PerformActions', actions([KEYS[key] ?? key]))
      await firefox.send('Marionette:SetContext', { value: 'content' })
    },
    runInPopup: body =>
      look(observer, () =>
        script(`
          const [window] = browser.extension.getViews({ type: 'popup' })
          if (!window) throw new Error('The popup is not open.')
          const { document } = window
          ${body}`),
      ),
    closePopup: async () => {
      await look(observer, () =>
        until('the popup to close', () =>
          script<boolean>(`
            const popups = browser.extension.getViews({ type: 'popup' })
            for (const popup of popups) popup.close()
            return popups.length === 0`),
        ),
      )
    },
    badge: () =>
      look(observer, () =>
        script(`
          const [{ id: tabId }] = await browser.tabs.query({ active: true })
          return { text: await browser.action.getBadgeText({ tabId }), title: await browser.action.getTitle({ tabId }) }`),
      ),
    shortcuts: () =>
      look(observer, () =>
        script(
          `return Object.fromEntries((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]))`,
        ),
      ),
    press: async key => {
      // "Shift+Tab", "Alt++": what is held comes before what is pressed.
      const keys = key.split(/(?<=.)\+(?=.)/)
      await firefox.send('WebDriver:PerformActions', actions(keys.map(one => KEYS[one] ?? one)))
    },
    pressShortcut: async letter => {
      await firefox.send('Marionette:SetContext', { value: 'chrome' })
      await firefox.send(
        'WebDriver:PerformActions',
        actions([KEYS['Alt'] ?? '', KEYS['Shift'] ?? '', letter]),
      )
      await firefox.send('Marionette:SetContext', { value: 'content' })
    },
    scheme: async scheme => {
      await chrome(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
      )
    },
    // The window has a least width; what is shown in it has none.
    resize: async (width, height) => {
      await chrome(
        `Object.assign(gBrowser.selectedBrowser.style, { minWidth: '${width}px', maxWidth: '${width}px', minHeight: '${height}px', maxHeight: '${height}px' })`,
      )
      await until('the new width', () => script<boolean>(`return innerWidth === ${width}`))
    },
    medium: async medium => {
      await chrome(
        `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium === 'print' ? medium : ''}'`,
      )
    },
    forcedColours: async on => {
      await chrome(
        `Services.prefs.setIntPref('browser.display.document_color_use', ${on === 'active' ? 2 : 0})`,
      )
    },
    screenshot: async file => {
      const { value } = (await firefox.send('WebDriver:TakeScreenshot', { full: false })) as { value: string }
      writeFileSync(file, Buffer.from(value, 'base64'))
    },
    screenshotPopup: () => Promise.reject(new Error('Firefox gives no picture of its popup.')),
    accessibilityTree: () =>
      chrome(`
        const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)
        const plain = ['text leaf', 'section', 'list item marker', 'text container', 'paragraph marker', 'statictext']
        const walk = (node, depth) => {
          const role = service.getStringRole(node.role)
          const shown = !plain.includes(role)
          const level = {}
          node.groupPosition?.(level, {}, {})
          const name = node.name ? ' "' + node.name + '"' : ''
          const own = shown ? ['  '.repeat(depth) + role + (role === 'heading' && level.value ? ' ' + level.value : '') + name] : role === 'text leaf' && node.name?.trim() ? ['  '.repeat(depth) + 'text' + name] : []
          const children = Array.from({ length: node.childCount }, (_, index) => walk(node.getChildAt(index), depth + (shown ? 1 : 0)))
          return [...own, ...children.flat()]
        }
        service.getAccessibleFor(gBrowser.selectedBrowser)
        for (let tries = 0; tries < 50; tries++) {
          const outer = service.getAccessibleFor(gBrowser.selectedBrowser)
          if (outer?.childCount && outer.getChildAt(0).childCount) return walk(outer.getChildAt(0), 0).join('\\n')
          await new Promise(resolve => setTimeout(resolve, 100))
        }
        return ''`),
    stopBackground: () => chrome(`await ${extension}.terminateBackground({ ignoreDevToolsAttached: true })`),
    pressReaderView: () =>
      chrome(`
        const button = document.getElementById('reader-mode-button')
        for (let tries = 0; button.hidden && tries < 100; tries++) await new Promise(resolve => setTimeout(resolve, 20))
        if (button.hidden) throw new Error('Firefox finds nothing to read here.')
        const pressed = Date.now()
        ChromeUtils.importESModule('resource:///actors/AboutReaderParent.sys.mjs').AboutReaderParent.toggleReaderMode({ target: button, type: 'click', button: 0 })
        return pressed`),
    restart: async meanwhile => {
      await firefox.quit()
      meanwhile?.(profile)
      firefox = await startFirefox(profile, preferences, window)
      await setUp()
    },
    requests: () => chrome('return window.klarsparRequests'),
    errors: async () =>
      (
        await chrome<string[]>(`return Services.console.getMessageArray()
        .filter(message => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
        .filter(message => message.sourceName.startsWith('moz-extension:'))
        .map(message => message.errorMessage)`)
      ).filter(error => !LEFT_WAITING.test(error)),
    close: async () => {
      await firefox.quit()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  return driver
}
