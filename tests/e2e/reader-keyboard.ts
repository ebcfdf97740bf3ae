import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Control } from '../../src/view/reader/controls.ts'
import { CONTROLS } from '../../src/view/reader/controls.ts'
import { readerSv as words } from '../../src/view/words/reader-sv.ts'
import { type Driver, until } from './driver.ts'
import { servePages } from './page-server.ts'
import { type ReaderDriver, readerIn } from './reader-driver.ts'

/** How a control is set by keys, where it is reached (its own name where nothing is said), and what is seen then. */
type Use = { at?: string; keys: readonly string[]; seen: string; becomes: unknown }

const style = (selector: string, property: string) =>
  `getComputedStyle(document.querySelector('${selector}')).${property}`
const count = (selector: string) => `document.querySelectorAll('.body ${selector}').length`

/** Every control of the appearance, in the panel’s order: one that is missing here does not compile. */
const USES: Record<Control['key'], Use> = {
  size: { keys: ['ArrowRight'], seen: style('main', 'fontSize'), becomes: '20.9px' },
  font: {
    at: words.font.atkinson,
    keys: ['ArrowUp'],
    seen: `document.querySelector('#looks input[type=text]') !== null`,
    becomes: true,
  },
  ownFont: {
    keys: [...'DejaVu Sans'],
    seen: `${style('main', 'fontFamily')}.split(',')[0]`,
    becomes: '"DejaVu Sans"',
  },
  weight: {
    at: words.weight.normal,
    keys: ['ArrowDown', 'ArrowDown'],
    seen: style('main', 'fontWeight'),
    becomes: '700',
  },
  theme: {
    at: words.theme.system,
    keys: ['ArrowUp'],
    seen: 'document.documentElement.dataset.theme',
    becomes: 'own',
  },
  ownInk: {
    at: words.colourCode(words.setting.ownInk),
    keys: [...'#1b1f00'],
    seen: style('main', 'color'),
    becomes: 'rgb(27, 31, 0)',
  },
  ownPaper: {
    at: words.colourCode(words.setting.ownPaper),
    keys: [...'#fbfa00'],
    seen: style('body', 'backgroundColor'),
    becomes: 'rgb(251, 250, 0)',
  },
  width: {
    keys: ['ArrowLeft'],
    seen: `document.querySelector('#looks input[aria-valuetext="omkring 64 tecken"]') !== null`,
    becomes: true,
  },
  lineHeight: {
    keys: ['ArrowRight'],
    seen: `Math.round(10 * parseFloat(${style('main', 'lineHeight')}) / parseFloat(${style('main', 'fontSize')}))`,
    becomes: 17,
  },
  paragraphSpacing: {
    keys: ['ArrowRight'],
    seen: `Math.round(10 * parseFloat(${style('.body p + p', 'marginBlockStart')}) / parseFloat(${style('main', 'fontSize')}))`,
    becomes: 13,
  },
  letterSpacing: {
    keys: ['ArrowRight'],
    seen: `Math.round(100 * parseFloat(${style('.body p', 'letterSpacing')}) / parseFloat(${style('main', 'fontSize')}))`,
    becomes: 1,
  },
  tiedSpacing: { keys: ['Space'], seen: style('.body p', 'wordSpacing'), becomes: '0px' },
  wordSpacing: {
    keys: ['ArrowRight'],
    seen: `Math.round(100 * parseFloat(${style('.body p', 'wordSpacing')}) / parseFloat(${style('main', 'fontSize')}))`,
    becomes: 2,
  },
  align: {
    at: words.align.start,
    keys: ['ArrowDown'],
    seen: style('.body p', 'textAlign'),
    becomes: 'center',
  },
  lineFocus: {
    at: words.lineFocus.off,
    keys: ['ArrowDown', 'ArrowDown'],
    seen: `document.querySelector('.shade.below').getBoundingClientRect().height > 0`,
    becomes: true,
  },
  ruler: { keys: ['Space'], seen: `document.querySelector('.ruler').hidden`, becomes: false },
  syllables: { keys: ['Space'], seen: `${count('.break')} > 20`, becomes: true },
  hyphenation: {
    // Syllables that are shown stand in its place: they are turned off, one step back.
    keys: ['Space', 'Shift+Tab', 'Space'],
    seen: 'document.documentElement.dataset.breaks',
    becomes: 'soft',
  },
  fullWords: {
    keys: ['Space'],
    seen: `document.querySelector('.body').textContent.includes('det vill säga allt')`,
    becomes: true,
  },
  marks: { keys: ['Space'], seen: count('.repair'), becomes: 0 },
  links: { keys: ['Space'], seen: count('a'), becomes: 0 },
  images: { keys: ['Space'], seen: count('img'), becomes: 1 },
  keys: {
    keys: ['Space'],
    seen: `[...document.querySelectorAll('#looks input[type=checkbox]')].at(-1).checked`,
    becomes: false,
  },
}

/** A person with a keyboard and nothing else: no mouse, and no press by a script. */
export function describeReaderKeyboard(launch: () => Promise<Driver>): void {
  let browser: Driver
  let reader: ReaderDriver
  let site: Awaited<ReturnType<typeof servePages>>
  let page = ''

  beforeAll(async () => {
    site = await servePages()
    page = `${site.origin}/session`
    browser = await launch()
    reader = readerIn(browser)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const sees = (what: string, script: string) => reader.waitFor(what, `return ${script}`)
  const isOpen = () =>
    sees(
      'the reader',
      `location.pathname.endsWith('reader.html') && document.querySelector('article h1')?.textContent === 'Ledarskap i vardagen'`,
    )
  const isBack = () => until('the page', async () => (await browser.url()) === page)

  test('from the page to the reader and back, by the shortcut and by the popup', async () => {
    await browser.goto(page)
    await until('the badge', async () => (await browser.badge()).text)
    await browser.pressShortcut('J')
    await isOpen()
    await browser.press('Escape')
    await isBack()
    await browser.pressShortcut('K')
    await browser.popupOpened?.()
    const focused = () => browser.runInPopup<string>('return document.activeElement.textContent')
    await until('the page in the popup', () =>
      browser.runInPopup<boolean>(`return document.querySelector('.page .title') !== null`),
    )
    for (let tabs = 0; tabs < 12 && (await focused()) !== 'Läs'; tabs++) await browser.pressInPopup('Tab')
    expect(await focused()).toBe('Läs')
    await browser.pressInPopup('Enter')
    await isOpen()
    await browser.press('Escape')
    await isBack()
  })

  test('from the page by the shortcut to the reader: every control of the appearance', async () => {
    await browser.goto(page)
    await until('the badge', async () => (await browser.badge()).text)
    await browser.pressShortcut('J')
    await isOpen()
    await sees('what comes after the text', `document.querySelector('.body abbr') !== null`)
    await reader.tabTo(words.looks)
    await browser.press('Enter')
    await sees('the panel', `document.activeElement.id === 'looks-heading'`)
    for (const { key } of CONTROLS.flatMap(([, controls]) => controls)) {
      const { at = words.setting[key], keys, seen, becomes } = USES[key]
      expect(await browser.run(`return ${seen}`), `${key}, before`).not.toBe(becomes)
      await reader.tabTo(at)
      for (const one of keys) await browser.press(one)
      await until(`${key} to be ${becomes}`, async () => {
        const now = await browser.run(`return ${seen}`)
        if (now !== becomes) throw new Error(`${key} is ${now}`)
        return true
      })
    }
    await reader.tabTo(words.reset)
    await browser.press('Enter')
    expect(await reader.status()).toBe(words.resetDone)
    expect(await browser.run(`return ${USES.size.seen}`)).toBe('19px')
    await browser.press('Escape')
    await sees('the focus on its button', `document.activeElement.id === 'looks-button'`)
  })

  test('every tool behind the button for more', async () => {
    await browser.run(`window.print = () => { window.printed = true }`)
    const choose = async (name: string) => {
      await reader.tabTo(words.moreTools)
      await browser.press('Enter')
      await sees('the tools', `document.querySelector('.more').open`)
      await reader.tabTo(name)
      await browser.press('Enter')
      await sees('no tools', `!document.querySelector('.more').open`)
    }
    for (const copy of [words.copyText, words.copyMarkdown]) {
      await choose(copy)
      await sees(
        'the answer',
        `[${JSON.stringify(words.copied)}, ${JSON.stringify(words.notCopied)}].includes(document.body.lastElementChild.textContent.trim())`,
      )
    }
    await choose(words.print)
    await sees('the print', 'window.printed === true')
    await choose(words.help)
    await sees('the help', `document.querySelector('dialog[open]') !== null`)
    await reader.tabTo(words.close)
    await browser.press('Enter')
    await sees('no help', `document.querySelector('dialog') === null`)
  })

  test('another reading of a repair, and the text as the page had it', async () => {
    await browser.press('Alt+n')
    await until('the first mark', async () => (await reader.focused()) === 'mätas')
    await browser.press('Enter')
    await sees('the readings', `document.activeElement.closest('[role=dialog]') !== null`)
    expect(await reader.focused()).toBe(words.repairs.use('mötas'))
    await browser.press('Escape')
    expect(await reader.focused()).toBe('mätas')
    await reader.press('Enter')
    await sees('the readings', `document.activeElement.closest('[role=dialog]') !== null`)
    await browser.press('Enter')
    await sees(
      'the other reading',
      `document.querySelector('.body').textContent.includes('Det här ska mötas')`,
    )
    await reader.tabTo(words.repairs.asPageHad, 'Shift+Tab')
    await browser.press('Space')
    await sees(
      'the page’s own text',
      `document.querySelector('.body').textContent.includes('Det h?r ska m?tas')`,
    )
    await browser.press('Space')
    await sees(
      'the repaired text',
      `document.querySelector('.body').textContent.includes('Det här ska mötas')`,
    )
  })

  test('reading aloud: play, steps, speed, voice, and away', async () => {
    await browser.run(VOICES)
    await reader.tabTo(words.listen, 'Shift+Tab')
    await browser.press('Enter')
    await sees('the bar', `document.activeElement.closest('#listen') !== null`)
    await browser.press('Enter')
    await sees('speech', 'window.said.length === 1')
    await reader.tabTo(words.speech.next)
    await browser.press('Enter')
    await sees('the next sentence', 'window.said.length === 2')
    await reader.tabTo(words.speech.rate)
    await browser.press('ArrowRight')
    await sees('another speed', 'window.said.at(-1).rate === 1.1')
    await reader.tabTo(words.speech.voice)
    await reader.press('ArrowDown', 'ArrowDown')
    await sees('another voice', `window.said.at(-1).voice === 'prov-1'`)
    await reader.tabTo(words.close)
    await browser.press('Enter')
    await sees('no bar', `document.querySelector('#listen') === null && !CSS.highlights.has('sentence')`)
    await sees('the focus on its button', `document.activeElement.id === 'listen-button'`)
  })

  test('saves, takes it out again, and goes back to the page', async () => {
    const pressed = () => sees('the status', `document.body.lastElementChild.textContent.trim() !== ''`)
    await reader.tabTo(/^Spara /)
    await browser.press('Enter')
    await pressed()
    await sees('saved', `document.activeElement.ariaPressed === 'true'`)
    await browser.press('Enter')
    await sees('not saved', `document.activeElement.ariaPressed === 'false'`)
    await browser.press('Escape')
    await isBack()
  })
}

/** Two voices that say nothing and keep what they were asked to say. */
const VOICES = `
  window.said = []
  window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text } }
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: {
    getVoices: () => [0, 1].map(at => ({ voiceURI: 'prov-' + at, name: 'Prov ' + at, lang: 'sv-SE', default: at === 0 })),
    cancel() {},
    speak({ text, rate, voice }) { window.said.push({ text, rate, voice: voice?.voiceURI }) },
  } })`
