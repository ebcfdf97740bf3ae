import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { FONTS, type ReaderSettings, THEMES } from '../../src/core/settings/reader-settings.ts'
import type { Driver } from './driver.ts'
import { type ReaderDriver, readerIn } from './reader-driver.ts'
import { EVERYTHING, SCHEDULE } from './reader-programmes.ts'

const pictures = new URL('../../out/pictures/', import.meta.url).pathname

/** What can be open or on while one reads; each is looked at in every theme. */
const STATES: readonly {
  name: string
  settings?: Partial<ReaderSettings>
  open?: (reader: ReaderDriver) => Promise<unknown>
}[] = [
  { name: 'text' },
  { name: 'appearance', open: reader => reader.click('#looks-button') },
  { name: 'read aloud', open: reader => reader.click('#listen-button') },
  { name: 'more', open: reader => reader.click('.more summary') },
  { name: 'keys', open: reader => reader.press('?') },
  { name: 'a repaired word', open: reader => reader.click('.body .repair') },
  { name: 'as the page had it', open: reader => reader.click('.repairs input') },
  { name: 'line focus and ruler', settings: { lineFocus: '3', ruler: true } },
  { name: 'syllables, large, centred', settings: { syllables: true, size: 400, align: 'center' } },
]

/** What axe can see, in every theme and state, and what it cannot: measured in the browser. */
export function describeReaderProof(launch: () => Promise<Driver>): void {
  let browser: Driver
  let reader: ReaderDriver

  /** Chromium’s pictures are the ones that are looked at first; the others say whose they are. */
  const prefix = () => (browser.name === 'chromium' ? '' : `${browser.name}-`)

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true })
    browser = await launch()
    reader = readerIn(browser)
  })
  afterAll(() => browser?.close())

  describe.each(THEMES)('theme %s', theme => {
    test.each(STATES)('axe finds nothing: $name', async ({ name, settings, open }) => {
      await reader.show(EVERYTHING)
      await reader.reset({ theme, ...settings })
      await open?.(reader)
      expect(await reader.faults()).toEqual([])
      await browser.screenshot(`${pictures}${prefix()}reader-${theme}-${name.replace(/\W+/g, '-')}.png`)
    })

    test('axe finds nothing: a programme', async () => {
      await reader.show(SCHEDULE)
      await reader.reset({ theme })
      expect(await reader.faults()).toEqual([])
      await browser.screenshot(`${pictures}${prefix()}reader-${theme}-programme.png`)
    })
  })

  describe('what axe cannot see', () => {
    beforeEach(async () => {
      await reader.show(EVERYTHING)
      await reader.reset()
    })

    test('the document speaks the text’s language, and its parts say theirs', async () => {
      expect(await browser.run('return document.documentElement.lang')).toBe('sv')
      expect(await browser.run('return document.title')).toBe('Allt på en gång')
      await reader.waitFor('the English passage', `return document.querySelector('.body [lang=en]') !== null`)
      expect(await browser.run(`return document.querySelector('.body [lang=en]').textContent`)).toBe(
        'New Public Management',
      )
      expect(
        await browser.run(
          `return [...document.querySelectorAll('.body abbr')].map(one => one.textContent + '=' + one.title)`,
        ),
      ).toEqual(['dvs.=det vill säga', 'kl.=klockan'])
    })

    test.each([EVERYTHING, SCHEDULE])(
      'headings never skip, and there is one h1 and one main: $kind',
      async programme => {
        await reader.show(programme)
        const levels = await browser.run<number[]>(
          `return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(one => Number(one.localName[1]))`,
        )
        expect(levels[0]).toBe(1)
        expect(levels.filter(level => level === 1)).toHaveLength(1)
        for (const [index, level] of levels.entries())
          expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
        expect(await browser.run(`return document.querySelectorAll('main').length`)).toBe(1)
      },
    )

    test.each(FONTS.flatMap(font => [40, 66, 80].map(width => ({ font, width }))))(
      'a line holds about $width characters in $font, and at the usual width none more than 80',
      async ({ font, width }) => {
        await reader.show(PROSE)
        await reader.set({ font, width, ownFont: 'DejaVu Sans' })
        const lines = await browser.run<number[]>(LINE_LENGTHS)
        expect(lines.length).toBeGreaterThan(20)
        expect(Math.max(...lines)).toBeLessThanOrEqual(width === 66 ? 80 : width * 1.25)
        // A column far too narrow would pass too.
        expect(Math.max(...lines)).toBeGreaterThan(width * 0.9)
      },
    )

    test('the spacing of WCAG 1.4.12 clips nothing', async () => {
      await reader.click('#looks-button')
      await browser.run(`const sheet = new CSSStyleSheet()
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }')
        document.adoptedStyleSheets = [sheet]`)
      expect(await browser.run(CLIPPED)).toEqual([])
      expect(await browser.run(SIDEWAYS)).toBeLessThanOrEqual(0)
    })

    test.each([100, 200, 400])('at %i per cent nothing scrolls sideways', async size => {
      await reader.set({ size })
      await reader.click('.more summary')
      expect(await browser.run(SIDEWAYS)).toBeLessThanOrEqual(0)
      await reader.click('#looks-button')
      expect(await browser.run(SIDEWAYS)).toBeLessThanOrEqual(0)
      await reader.show(SCHEDULE)
      expect(await browser.run(SIDEWAYS)).toBeLessThanOrEqual(0)
    })

    test.each([EVERYTHING, SCHEDULE])(
      'at 320 px and 400 per cent nothing scrolls sideways: $kind',
      async programme => {
        await browser.resize(320, 640)
        try {
          await reader.show(programme)
          await reader.set({ size: 400 })
          await browser.screenshot(`${pictures}${prefix()}reader-320-400-${programme.kind}.png`)
          expect(await browser.run(SIDEWAYS)).toBeLessThanOrEqual(0)
        } finally {
          await browser.resize(1024, 700)
        }
      },
    )

    test('at 320 px nothing scrolls sideways', async () => {
      await browser.resize(320, 640)
      try {
        for (const programme of [EVERYTHING, SCHEDULE]) {
          await reader.show(programme)
          if (programme.kind === 'session')
            await reader.waitFor('places to break', `return document.querySelector('.body .break') !== null`)
          await browser.screenshot(`${pictures}${prefix()}reader-320-${programme.kind}.png`)
          expect(await browser.run(SIDEWAYS)).toBeLessThanOrEqual(0)
        }
        await reader.click('#looks-button')
        expect(await browser.run(SIDEWAYS)).toBeLessThanOrEqual(0)
        await reader.show(EVERYTHING)
        await reader.click('.more summary')
        expect(await browser.run(SIDEWAYS)).toBeLessThanOrEqual(0)
        await reader.click('#listen-button')
        expect(await browser.run(SIDEWAYS)).toBeLessThanOrEqual(0)
        await browser.screenshot(`${pictures}${prefix()}reader-320-listen.png`)
      } finally {
        await browser.resize(1280, 800)
      }
    })

    test.each(['#looks-button', '#listen-button', '.more summary'])(
      'what is pressed is 44 px or more, with %s open',
      async opener => {
        await reader.click(opener)
        expect(await browser.run(SMALL_TARGETS)).toEqual([])
      },
    )

    test.each(['none', 'looks', 'listen'])(
      'the focus is seen and never hidden, in the order of the page, with %s open',
      async panel => {
        if (panel !== 'none') {
          await reader.click(`#${panel}-button`)
          await reader.waitFor(
            'the focus in the panel',
            `return document.activeElement.closest('#${panel}') !== null`,
          )
        }
        await browser.run(
          `document.activeElement.blur(); getSelection().removeAllRanges(); document.body.tabIndex = -1; document.body.focus(); scrollTo(0, 0)`,
        )
        let before = -1
        const seen: string[] = []
        for (let times = 0; times < 120; times++) {
          await browser.press('Tab')
          const focus = await browser.run<Focus | null>(FOCUS)
          if (!focus || focus.place <= before) break
          before = focus.place
          seen.push(focus.name)
          expect(focus, focus.name).toMatchObject({ outline: true, hidden: false })
        }
        expect(seen.length).toBeGreaterThan(panel === 'looks' ? 30 : 8)
      },
    )

    test.each([EVERYTHING, SCHEDULE])('on paper it is a handout: $kind', async programme => {
      await reader.show(programme)
      await reader.reset({ theme: 'dark' })
      await browser.resize(720, 1000)
      await browser.medium('print')
      try {
        await browser.screenshot(`${pictures}${prefix()}reader-print-${programme.kind}.png`)
        // What is pressed is of no use on paper, and black on white takes the least ink.
        expect(
          await browser.run(
            `return [...document.querySelectorAll('button, summary, input')].filter(one => one.getClientRects().length > 0).map(one => one.textContent)`,
          ),
        ).toEqual([])
        expect(await browser.run(`return getComputedStyle(document.querySelector('main')).color`)).toBe(
          'rgb(0, 0, 0)',
        )
        expect(await browser.run(`return getComputedStyle(document.body).backgroundColor`)).toBe(
          'rgb(255, 255, 255)',
        )
        expect(await browser.run(`return document.querySelector('h1').getClientRects().length`)).toBe(1)
      } finally {
        await browser.medium('screen')
        await browser.resize(1024, 700)
      }
    })

    test('forced colours keep every edge', async () => {
      await browser.forcedColours('active')
      await reader.click('#looks-button')
      await browser.screenshot(`${pictures}${prefix()}reader-forced-colours.png`)
      expect(await reader.faults()).toEqual([])
      expect(
        await browser.run(`return getComputedStyle(document.querySelector('.repair')).textDecorationLine`),
      ).toBe('underline')
      // A ground of one system colour under text of another pair is painted over.
      expect(
        await browser.run(
          `const { backgroundColor, color } = getComputedStyle(document.querySelector('.button.primary')); return backgroundColor !== color`,
        ),
      ).toBe(true)
      await browser.forcedColours('none')
    })
  })
}

/** Prose of every letter, long enough for lines of all kinds. */
const PROSE = {
  ...EVERYTHING,
  repairs: [],
  sessions: EVERYTHING.sessions.map(session => ({
    ...session,
    blocks: [
      'Illa till mods stiger hon ner till stillheten i den lilla viken, där inte ett liv står att finna, och lutar sig till slut mot en tall. '.repeat(
        6,
      ),
      'Mammas kommunala morgonmöten om omsorgens framtidsprogram sammankallas numera av Göteborgsområdets omorganiserade kommunnämnder. '.repeat(
        6,
      ),
      'Den offentliga styrningen vilar på tillit: den som gör arbetet vet oftast bäst hur det kan bli bättre, och får därför rum att pröva sig fram. '.repeat(
        6,
      ),
    ].map(text => ({ kind: 'paragraph' as const, text: [{ text }] })),
  })),
}

/** How many characters each line of the body holds, without the space at its end. */
const LINE_LENGTHS = `
  const lines = []
  for (const paragraph of document.querySelectorAll('.body p')) {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    let top, count = ''
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (let at = 0; at < node.length; at++) {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const box = range.getBoundingClientRect()
        if (box.width > 0 && top !== undefined && Math.abs(box.top - top) > box.height / 2) { lines.push(count.trim().length); count = '' }
        if (box.width > 0) top = box.top
        count += node.data[at]
      }
    lines.push(count.trim().length)
  }
  return lines`

const SIDEWAYS = `const { scrollWidth, clientWidth } = document.documentElement; return scrollWidth - clientWidth`

const CLIPPED = `return [...document.querySelectorAll('body *')]
  .filter(one => !one.closest('.visually-hidden, .panel') || one.matches('.panel *'))
  .filter(one => ['hidden', 'clip'].includes(getComputedStyle(one).overflowX) && !one.closest('.visually-hidden'))
  .filter(one => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
  .map(one => one.outerHTML.slice(0, 120))`

/** What stands in a sentence is excepted (WCAG 2.2, 2.5.5): links and repaired words in the text. A label counts with its field. */
const SMALL_TARGETS = `return [...document.querySelectorAll('a, button, input, select, summary')]
  .filter(one => !one.matches('.body a, .repair, .skip-link') && one.getClientRects().length > 0)
  .map(one => ({ name: one.outerHTML.slice(0, 100), box: (one.closest('label') ?? one).getBoundingClientRect() }))
  .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
  .map(({ name, box }) => name + ' ' + box.width + '×' + box.height)`

type Focus = { name: string; place: number; outline: boolean; hidden: boolean }

/** Whether what has the focus shows it by two pixels or more, and is what one would hit there. */
const FOCUS = `
  const one = document.activeElement
  if (!one || one === document.body) return null
  const shown = one.closest('.option') ?? one
  const { outlineStyle, outlineWidth } = getComputedStyle(shown)
  const box = [...shown.getClientRects()][0]
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
  return {
    name: one.outerHTML.slice(0, 100),
    place: [...document.querySelectorAll('*')].indexOf(one),
    outline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    hidden: !(hit && (shown.contains(hit) || hit.contains(shown))),
  }`
