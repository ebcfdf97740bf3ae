import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Driver, until } from './driver.ts'
import { servePages } from './page-server.ts'
import { type ReaderDriver, readerIn } from './reader-driver.ts'
import { EVERYTHING, longSession, SCHEDULE } from './reader-programmes.ts'

const setting = (name: string) => `document.documentElement.style.getPropertyValue('--reader-${name}')`

/** What a person does in the reader, mostly without a mouse. */
export function describeReaderUse(launch: () => Promise<Driver>): void {
  let browser: Driver
  let reader: ReaderDriver
  let site: Awaited<ReturnType<typeof servePages>>

  beforeAll(async () => {
    site = await servePages()
    browser = await launch()
    reader = readerIn(browser)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  test('by keyboard alone: page, reader, controls, save, back', async () => {
    // From the usual settings, also when it is tried again.
    await browser.goto(browser.extensionUrl('src/shell/options.html'))
    await browser.run(
      `await (globalThis.browser ?? chrome).storage.local.set({ settings: { language: 'sv' } })`,
    )
    const page = `${site.origin}/seed--letters-lost/page.html`
    await browser.goto(page)
    await until('the badge', async () => (await browser.badge()).text)
    await browser.pressShortcut('J')
    await reader.waitFor(
      'the reader',
      `return location.pathname.endsWith('reader.html') && document.querySelector('article h1') !== null`,
    )
    await reader.tabTo('Utseende')
    await browser.press('Enter')
    await reader.waitFor('the panel', `return document.activeElement.id === 'looks-heading'`)
    await reader.tabTo('Textstorlek')
    await browser.press('ArrowRight')
    await reader.waitFor('size 1.1', `return ${setting('size')} === '1.1'`)
    await browser.press('ArrowRight')
    await reader.waitFor('size 1.2', `return ${setting('size')} === '1.2'`)
    await reader.tabTo('Mer textstorlek')
    await browser.press('Enter')
    await reader.waitFor('size 1.3', `return ${setting('size')} === '1.3'`)
    await reader.tabTo('Atkinson Hyperlegible')
    await browser.press('ArrowDown')
    await reader.waitFor('Lexend', `return ${setting('font')}.startsWith('Lexend')`)
    await reader.tabTo('Som webbläsaren')
    await reader.press('ArrowDown', 'ArrowDown')
    await reader.waitFor('the dark', `return document.documentElement.dataset.theme === 'dark'`)
    await reader.tabTo('Visa stavelser')
    await browser.press('Space')
    await reader.waitFor('the syllables', `return document.querySelector('.body .break') !== null`)
    await browser.press('Escape')
    expect(await reader.focused()).toBe('Utseende')
    await reader.tabTo(/^Spara /)
    await browser.press('Enter')
    await reader.waitFor(
      'the status',
      `return document.body.lastElementChild.textContent.includes('är sparad')`,
    )
    await browser.press('Escape')
    await reader.waitFor('the page', `return location.href === ${JSON.stringify(page)}`)
  })

  test('what was set stands the next time', async () => {
    await reader.show(EVERYTHING)
    await reader.waitFor('size 1.3', `return ${setting('size')} === '1.3'`)
    await reader.waitFor('the dark', `return document.documentElement.dataset.theme === 'dark'`)
    await reader.click('#looks-button')
    await reader.tabTo('Återställ allt')
    await browser.press('Enter')
    expect(await reader.status()).toBe('Utseendet är återställt.')
    await reader.waitFor('size 1', `return ${setting('size')} === '1'`)
  })

  test('another reading corrects the word everywhere, and is remembered', async () => {
    await reader.show(EVERYTHING)
    expect(await reader.text()).toContain('4 ord lagade')
    await reader.press('Alt+n')
    expect(await reader.focused()).toBe('mätas')
    await browser.press('Enter')
    await reader.waitFor('the readings', `return document.activeElement.closest('[role=dialog]') !== null`)
    expect(await browser.run(`return document.querySelector('[role=dialog]').innerText`)).toMatch(
      /Sidan hade\s+m\?tas\s+Vi läser\s+mätas/,
    )
    await reader.tabTo('Läs ”måtas”')
    await reader.press('Shift+Tab', 'Enter')
    expect(await reader.status()).toBe('Ändrat till ”mötas” på 2 ställen.')
    expect(await reader.focused()).toBe('mötas')
    expect(await reader.text()).toMatch(/Vad ska mötas\?[\s\S]*Det här ska mötas och följas/)
    await reader.show(EVERYTHING)
    expect(await reader.text()).toMatch(/Vad ska mötas\?/)
    await reader.press('Alt+n', 'Enter')
    await reader.waitFor('the readings', `return document.activeElement.textContent === 'Läs ”mätas”'`)
    await browser.press('Enter')
    expect(await reader.text()).toMatch(/Vad ska mätas\?/)
  })

  test('as the page had it, and back', async () => {
    await reader.show(EVERYTHING)
    await reader.tabTo('Visa som sidan hade det')
    await browser.press('Space')
    expect(await reader.text()).toContain('Det h?r ska m?tas och f?ljas upp')
    expect(await reader.status()).toBe('Texten visas som sidan hade den.')
    await browser.press('Space')
    expect(await reader.text()).toContain('Det här ska mätas och följas upp')
  })

  test('Escape closes what is open before it goes back', async () => {
    await reader.show(EVERYTHING)
    const here = await browser.url()
    await reader.press('Alt+n', 'Enter')
    await reader.waitFor('the readings', `return document.activeElement.closest('[role=dialog]') !== null`)
    await browser.press('Escape')
    expect(await reader.focused()).toBe('mätas')
    await browser.press('?')
    await reader.waitFor('the help', `return document.querySelector('dialog[open]') !== null`)
    await browser.press('Escape')
    await reader.waitFor('no help', `return document.querySelector('dialog[open]') === null`)
    await browser.press('Alt+u')
    await reader.waitFor('the panel', `return document.activeElement.id === 'looks-heading'`)
    await browser.press('Escape')
    await reader.waitFor('the focus on its button', `return document.activeElement.id === 'looks-button'`)
    expect(await browser.url()).toBe(here)
  })

  test('find in page finds what is marked, cut by syllables, in another language, or far below', async () => {
    const finds = (text: string) =>
      browser.run<string>(`
        getSelection().removeAllRanges()
        const found = window.find(${JSON.stringify(text)}, true, false, true)
        return found ? getSelection().toString() : 'nothing'`)
    for (const settings of [{}, { syllables: true }, { hyphenation: true }, { fullWords: true }]) {
      await reader.show(EVERYTHING)
      await reader.reset(settings)
      if ('syllables' in settings || 'hyphenation' in settings)
        await reader.waitFor('the syllables', `return document.querySelector('.body .break') !== null`)
      for (const text of [
        'ska mätas och följas upp',
        'New Public Management räknade',
        'teckenspråkstolkning',
      ])
        expect(await finds(text), JSON.stringify(settings)).toBe(text)
    }
    await reader.show(longSession(20_000))
    await reader.reset()
    await browser.run(`document.querySelector('.body').lastElementChild.append(' Allra sist.')`)
    // Firefox gives no text of what it has not yet laid out, but it has found it.
    expect(await finds('Allra sist.')).toBe(browser.name === 'firefox' ? '' : 'Allra sist.')
  })

  test('a key pressed right as the help is closed is heard', async () => {
    await reader.show(EVERYTHING)
    await reader.click('.more summary')
    await browser.run(`[...document.querySelectorAll('.more-tools button')].at(-1).click()`)
    await reader.waitFor('the help', `return document.querySelector('dialog[open]') !== null`)
    // In one task, as keys come that were pressed while the page was busy.
    const focused = await browser.run(`
      document.querySelector('dialog .button').click()
      const { activeElement } = document
      activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'u', code: 'KeyU', altKey: true, bubbles: true }))
      return activeElement.textContent`)
    expect(focused).toBe('Mer')
    await reader.waitFor('the panel', `return document.activeElement.id === 'looks-heading'`)
  })

  test('the line that is read follows the arrow keys', async () => {
    await reader.show(EVERYTHING)
    await reader.set({ lineFocus: '3', ruler: true })
    const rule = () =>
      browser.run<number>(`return document.querySelector('.ruler').getBoundingClientRect().top + scrollY`)
    const before = await rule()
    await reader.press('ArrowDown', 'ArrowDown', 'ArrowDown')
    const after = await rule()
    expect(after).toBeGreaterThan(before + 30)
    await browser.press('ArrowUp')
    expect(await rule()).toBeLessThan(after)
    await reader.set({ lineFocus: 'off', ruler: false })
  })

  test('where no voice speaks Swedish, it says how to get one', async () => {
    await reader.show(EVERYTHING)
    await browser.run(SILENT_VOICES)
    await reader.press('Alt+k')
    await reader.waitFor(
      'the advice',
      `return document.querySelector('.speech')?.innerText.includes('ingen röst som talar svenska') ?? false`,
    )
  })

  test('reading aloud says the words, marks the sentence, and can be steered', async () => {
    await reader.show(EVERYTHING)
    await browser.run(FAKE_VOICES)
    await reader.press('Alt+k')
    await reader.waitFor('speech', 'return (window.said ?? []).length > 0')
    expect(await browser.run('return window.said[0]')).toEqual({
      text: 'Allt på en gång',
      lang: 'sv',
      rate: 1,
      voice: 'prov-sv',
    })
    for (let times = 0; times < 26; times++) await browser.press('Alt+l')
    await reader.waitFor(
      'the time in words',
      `return window.said.some(({ text }) => text.includes('klockan tio till elva och trettio'))`,
    )
    const said = await browser.run<string[]>('return window.said.map(({ text }) => text)')
    expect(said.join(' ')).toContain('det vill säga allt som New Public Management räknade.')
    expect(said.join(' ')).not.toMatch(/Spara|minuters läsning|lagade/)
    expect(
      await browser.run(
        `return [...CSS.highlights.get('sentence')].map(range => range.toString()).join().length > 0`,
      ),
    ).toBe(true)
    await browser.run('window.sayWord(0)')
    expect(
      await browser.run(`return [...CSS.highlights.get('word')].map(range => range.toString()).join()`),
    ).not.toBe('')
    await reader.press('Alt+k')
    expect(await browser.run(`return document.querySelector('.speech .play').textContent`)).toBe('Läs upp')
    await browser.press('Escape')
    expect(await browser.run(`return CSS.highlights.has('sentence')`)).toBe(false)
  })

  test('a programme is read session by session', async () => {
    await reader.show(SCHEDULE)
    expect(
      await browser.run(`return [...document.querySelectorAll('.day > h2')].map(one => one.textContent)`),
    ).toEqual(['torsdag 12 november 2026', 'fredag 13 november 2026'])
    await reader.tabTo('Läs Tillit i vardagen')
    await browser.press('Enter')
    await reader.waitFor('the session', `return document.title === 'Tillit i vardagen'`)
    await reader.tabTo('Nästa: Att leda utan att styra')
    await browser.press('Enter')
    await reader.waitFor('the next one', `return document.title === 'Att leda utan att styra'`)
    await reader.waitFor('the reader', `return document.querySelector('.neighbours') !== null`)
    await reader.tabTo('Hela programmet')
    await browser.press('Enter')
    await reader.waitFor('the programme', `return document.querySelector('.outline') !== null`)
  })

  test('pictures stay away until they are asked for, and nothing is red in the console', async () => {
    await reader.show(EVERYTHING)
    expect(await browser.run(`return document.querySelectorAll('.body img').length`)).toBe(0)
    expect(await reader.text()).toContain('En full sal')
    expect(await browser.requests()).toEqual([])
    expect(await browser.errors()).toEqual([])
    await reader.set({ images: true, links: false })
    expect(await browser.run(`return document.querySelector('.body img').alt`)).toBe('En full sal')
    expect(await browser.run(`return document.querySelectorAll('.body a').length`)).toBe(0)
    await reader.reset()
  })
}

const SILENT_VOICES = `Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: { getVoices: () => [], cancel() {}, speak() {} } })`

/** A voice that says nothing, keeps what it was asked to say, and reports a word when it is told to. */
const FAKE_VOICES = `
  window.said = []
  window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text } }
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: {
    getVoices: () => [{ voiceURI: 'prov-sv', name: 'Prov', lang: 'sv-SE', default: true }],
    cancel() {},
    speak(words) {
      window.said.push({ text: words.text, lang: words.lang, rate: words.rate, voice: words.voice?.voiceURI })
      window.sayWord = charIndex => words.dispatchEvent(Object.assign(new Event('boundary'), { name: 'word', charIndex }))
    },
  } })`
