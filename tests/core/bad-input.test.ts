import { JSDOM } from 'jsdom'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { loadModel } from '../../scripts/load-page.ts'
import { listPage } from '../../src/core/page/list-page.ts'
import type { Page, PageBlock } from '../../src/core/page/page.ts'
import { alikeRooms } from '../../src/core/programme/alike-rooms.ts'
import { findClock } from '../../src/core/programme/clock.ts'
import { findDay } from '../../src/core/programme/dates.ts'
import { readLabels } from '../../src/core/programme/labels.ts'
import { nameEnd } from '../../src/core/programme/name.ts'
import { fromSentences } from '../../src/core/programme/people-in-sentences.ts'
import { readPersonLine } from '../../src/core/programme/person-line.ts'
import { forget } from '../../src/core/programme/remember.ts'
import { readTitle } from '../../src/core/programme/title.ts'
import { readProgramme } from '../../src/core/read-programme.ts'
import { programmeSchema } from '../../src/core/session/schema.ts'

const model = loadModel()

function pageFrom(html: string): Page {
  const { document } = new JSDOM(html, { url: 'https://konferens.example/p' }).window
  return listPage(document)
}

/** A page of texts as the content script sends it, without a document. */
function pageOfTexts(texts: readonly string[], facts: Partial<Page['facts']> = {}): Page {
  return {
    facts: {
      url: 'https://konferens.example/p',
      title: texts.length,
      charset: 'UTF-8',
      contentType: 'text/html',
      jsonLd: [],
      items: [],
      calendars: [],
      ...facts,
    },
    texts: [...texts.map(text => ({ text })), { text: 'Program' }],
    blocks: texts.map((_, text): PageBlock => ({ kind: 'text', text })),
  }
}

/**
 * The processor time of a piece of work, in ms: what the work itself takes, the machine’s other work left out. Done again
 * until it is long enough to be told from the ticks that the machine counts in.
 */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage()
  let runs = 0
  let spent = 0
  do {
    work()
    runs += 1
    spent = process.cpuUsage(start).user / 1000
  } while (spent < LONG_ENOUGH && runs < MOST_RUNS)
  return spent / runs
}

const LONG_ENOUGH = 20
const MOST_RUNS = 40

/**
 * How much longer a piece of work takes for four times the input. Linear work gives 4, quadratic 16; between them is
 * room for a busy machine, and work too short to measure counts as none. Other work of the machine makes one run look
 * longer than it is: the least of some tries counts.
 */
function growth(work: (size: number) => () => unknown, size: number): number {
  work(size * 4)()
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < MOST_TRIES && least >= MOST_GROWTH; tries++) {
    const [small, large] = [timeOf(work(size)), timeOf(work(size * 4))]
    least = Math.min(least, large < SHORTEST ? 0 : large / Math.max(small, 0.2))
  }
  return least
}

const MOST_GROWTH = 9
const MOST_TRIES = 5
/** Work that takes less cannot be told from what the machine does besides (ms). */
const SHORTEST = 10

const FOOD: readonly [what: string, food: (size: number) => string][] = [
  ['digits and dots', size => '1.'.repeat(size)],
  ['digits', size => '1'.repeat(size)],
  ['times', size => '10.00–11.00 '.repeat(size / 10)],
  ['broken times', size => 'kl. 17:65 – '.repeat(size / 10)],
  ['dates', size => '12 maj – '.repeat(size / 8)],
  ['capitals', size => 'A'.repeat(size)],
  ['names', size => 'Åsa Berg, '.repeat(size / 10)],
  ['small and capital letters', size => 'aA'.repeat(size)],
  ['spaces', size => `x${' '.repeat(size)}y`],
  ['no-break spaces', size => `x${'\u00a0'.repeat(size)}y`],
  ['colons', size => 'Plats: '.repeat(size / 7)],
  ['colons alone', size => ':'.repeat(size)],
  ['brackets', size => '('.repeat(size)],
  ['commas', size => ', '.repeat(size)],
  ['dashes', size => ' – '.repeat(size)],
  ['zero-width signs', size => 'a\u200b'.repeat(size)],
  ['right-to-left marks', size => '\u202eÅsa \u202d'.repeat(size / 6)],
  ['line feeds', size => '10.00 a\n'.repeat(size / 8)],
  ['sentences', size => 'Samtalet leds av Åsa Berg. '.repeat(size / 27)],
  ['bullets', size => '• '.repeat(size)],
]

describe('time grows no faster than the text', () => {
  test.each(FOOD)('%s', (_what, food) => {
    expect(
      growth(size => {
        const page = pageOfTexts([food(size)])
        return () => readProgramme(page, model)
      }, 5000),
    ).toBeLessThan(MOST_GROWTH)
  })

  test.each(FOOD)('%s, in the readers of a line alone', (_what, food) => {
    expect(
      growth(size => {
        const text = food(size)
        return () => {
          const span = { text, of: 0, at: 0 }
          findClock(text)
          findDay(text)
          nameEnd(text)
          readLabels(span)
          readPersonLine(span)
          readTitle(span)
          fromSentences(span)
          forget()
        }
      }, 10_000),
    ).toBeLessThan(MOST_GROWTH)
  })

  test('sessions of a schedule', () => {
    expect(
      growth(size => {
        const page = pageOfTexts(
          Array.from({ length: size }, (_, index) => `${9 + (index % 9)}.00 Rubrik nummer ${index}`),
        )
        return () => readProgramme(page, model)
      }, 250),
    ).toBeLessThan(MOST_GROWTH)
  })

  test('lines of one text that are asked what they are like', () => {
    const rows = ['10.00 Titel', 'Eva Ek, docent, KTH', 'Sal B']
    const box = { parent: undefined, depth: 0, from: 0, to: 0 }
    expect(
      growth(size => {
        const leaves = Array.from({ length: size }, () => rows)
          .flat()
          .map((text, at) => ({
            line: { source: { text, of: 0, at }, span: { text, of: 0, at }, marks: [] },
            box,
          }))
        const sessions = Array.from({ length: size }, (_, at) => ({ from: 3 * at, to: 3 * at + 3 }))
        return () => alikeRooms(leaves, sessions)
      }, 1500),
    ).toBeLessThan(MOST_GROWTH)
  })

  test('events of JSON-LD', () => {
    expect(
      growth(size => {
        const events = Array.from({ length: size }, (_, index) => ({
          '@type': 'Event',
          name: `Händelse ${index}`,
          startDate: '2016-05-12T10:00',
          '@id': `#${index}`,
          subEvent: { '@id': `#${(index * 7) % size}` },
        }))
        const page = pageOfTexts(['Program'], { jsonLd: [JSON.stringify({ '@graph': events })] })
        return () => readProgramme(page, model)
      }, 300),
    ).toBeLessThan(MOST_GROWTH)
  })

  /** How often the page’s style is asked for: the work that reading a document is made of. */
  function looks(html: string): number {
    const { window } = new JSDOM(html)
    let count = 0
    const ask = window.getComputedStyle.bind(window)
    window.getComputedStyle = element => {
      count += 1
      return ask(element)
    }
    listPage(window.document)
    return count
  }

  test('nested elements are looked at once each, and no deeper than a page needs', () => {
    const nested = (size: number) => `${'<div>'.repeat(size)}Plats: Aulan${'</div>'.repeat(size)}`
    expect(looks(nested(100))).toBeLessThanOrEqual(110)
    expect(looks(nested(800))).toBeLessThanOrEqual(looks(nested(400)) + 1)
  })

  test('elements side by side are looked at once each', () => {
    const inline = (size: number) => `<p>${'<b>a</b>'.repeat(size)}</p>`
    expect(looks(inline(400))).toBeLessThanOrEqual(2 * looks(inline(200)))
  })
})

describe('nothing throws, and what is read is a programme', () => {
  const deep = (size: number, tag: string) => `<${tag}>`.repeat(size)
  const PAGES: readonly [what: string, html: string][] = [
    ['an empty page', ''],
    ['nested divs', `${deep(1000, 'div')}Plats: Aulan`],
    ['nested inline elements', `${deep(1000, 'b')}text`],
    ['nested lists', `${deep(300, 'ul><li')}text`],
    ['nested tables', `${deep(100, 'table><tr><td')}text`],
    [
      'unclosed and misnested markup',
      '<p><b>10.00 <i>Fika</b></i><li>11.00<table><td>12.00<tr>Lunch</p></table><h1>Dag',
    ],
    [
      'a title of 100,000 characters',
      `<title>${'Lång titel '.repeat(10_000)}</title><h1>${'Lång rubrik '.repeat(10_000)}</h1>`,
    ],
    [
      'colspan=99999',
      '<table><tr><td colspan=99999 rowspan=99999>10.00<td>a<tr><td>11.00<td>b<tr><td>12.00<td>c</table>',
    ],
    ['JSON-LD that is broken', '<script type="application/ld+json">{"@type":"Event",</script><h1>a</h1>'],
    [
      'JSON-LD that is deep',
      `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script><h1>a</h1>`,
    ],
    [
      'JSON-LD that is circular',
      '<script type="application/ld+json">{"@graph":[{"@id":"#a","@type":"Event","name":"a","subEvent":{"@id":"#b"}},{"@id":"#b","@type":"Event","name":"b","subEvent":{"@id":"#a"}}]}</script>',
    ],
    [
      'JSON-LD of wrong types',
      '<script type="application/ld+json">[{"@type":["Event",3],"name":{"a":1},"startDate":7,"location":[null],"performer":"x"},{"@type":"Event","name":"b","startDate":"9999-99-99T99:99","url":"javascript:alert(1)","performer":[{"name":["c"],"image":"data:x"}]}]</script>',
    ],
    [
      'a calendar that is none',
      '<a href="data:text/calendar;base64,%%%">x</a><a href="data:text/calendar,BEGIN:VEVENT%0ASUMMARY:%FF%">y</a>',
    ],
    [
      'impossible times and years',
      '<h1>a</h1><p>Tid: 17:65</p><p>Datum: 12 maj 9999</p><p>31 februari 2016 kl 24.30</p>',
    ],
    [
      'right-to-left and zero-width signs in names',
      '<p>Talare: Å\u200bsa \u202eBerg\u202c, vd, \u2066Actea\u2069</p>',
    ],
    ['nul, lone surrogates and controls', '<p>Plats: A\u0000\ud800\u0007 B</p><h1>\udfff</h1>'],
    ['a frameset', '<frameset><frame src="a.htm"></frameset>'],
  ]
  test.each(PAGES)(
    '%s',
    (_what, html) => {
      const programme = readProgramme(pageFrom(html), model)
      expect(v.is(programmeSchema, programme)).toBe(true)
      expect(JSON.stringify(programme)).not.toMatch(/9999-|javascript:|T17:65|"data:/)
    },
    60_000,
  )
})
