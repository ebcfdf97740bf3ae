import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toIcs } from '../../../src/core/export/to-ics.ts'
import { toJson } from '../../../src/core/export/to-json.ts'
import { toTextBlock } from '../../../src/core/export/to-text-block.ts'
import { readImport } from '../../../src/core/import/read-import.ts'
import { entryWith, savedWith } from '../../shell/list-fixtures.ts'

const AT = 5000
const entriesOf = (text: string) => {
  const read = readImport(text, AT)
  if ('problem' in read) throw new Error(read.problem)
  return read
}
const ics = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...lines, 'END:VCALENDAR'].join('\r\n')
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']

test('an own file comes back as it was', () => {
  const entries = [
    entryWith('a', { start: '2026-11-23T10:00' }, { notes: 'Min', tags: ['x'] }),
    entryWith('b'),
  ]
  expect(entriesOf(toJson(entries, AT))).toEqual({ entries, recurring: 0, skipped: 0 })
})

test('a file of version 1 is read, and what is no session in it is counted', () => {
  const text = JSON.stringify({
    format: 'klarspar-list',
    version: 1,
    entries: [savedWith('a'), { id: 'odd' }, null],
  })
  const { entries, skipped } = entriesOf(text)
  expect(entries).toEqual([entryWith('a')])
  expect(skipped).toBe(2)
})

test('an entry whose session has another id is not taken', () => {
  const text = toJson([{ ...entryWith('a'), id: 'b' }], AT)
  expect(entriesOf(text)).toMatchObject({ entries: [], skipped: 1 })
})

test('our own calendar file finds its sessions again by their ids', () => {
  const entry = entryWith('abc-1', {
    title: 'Tillit',
    start: '2026-06-01T10:00',
    end: '2026-06-01T11:00',
    place: 'Sal A',
    timeZone: 'Asia/Tokyo',
  })
  const { entries } = entriesOf(toIcs([entry], AT).text)
  expect(entries[0]).toMatchObject({
    id: 'abc-1',
    session: {
      id: 'abc-1',
      title: 'Tillit',
      start: '2026-06-01T10:00',
      end: '2026-06-01T11:00',
      place: 'Sal A',
      timeZone: 'Asia/Tokyo',
    },
    source: { url: 'https://konferens.example/program' },
  })
})

test.each<[string, string[], object]>([
  [
    'UTC is moved to Sweden',
    ['DTSTART:20260601T080000Z', 'DTEND:20260601T090000Z'],
    { start: '2026-06-01T10:00', end: '2026-06-01T11:00', timeZone: 'Europe/Stockholm' },
  ],
  [
    'a known zone stays',
    ['DTSTART;TZID=America/New_York:20260601T080000'],
    { start: '2026-06-01T08:00', timeZone: 'America/New_York' },
  ],
  [
    'floating time is Swedish',
    ['DTSTART:20260601T080000'],
    { start: '2026-06-01T08:00', timeZone: 'Europe/Stockholm' },
  ],
  ['a duration gives the end', ['DTSTART:20260601T080000', 'DURATION:PT1H30M'], { end: '2026-06-01T09:30' }],
  ['a date lasts all day', ['DTSTART;VALUE=DATE:20260601'], { day: '2026-06-01' }],
  ['cancelled', ['DTSTART:20260601T080000', 'STATUS:CANCELLED'], { cancelled: true }],
  [
    'an organiser by name',
    ['ORGANIZER;CN="Åsa Öberg":mailto:asa@konferens.example'],
    { people: [{ name: 'Åsa Öberg', role: 'organiser' }] },
  ],
  [
    'paragraphs',
    ['DESCRIPTION:Ett\\, två\\n\\nTre'],
    {
      blocks: [
        { kind: 'paragraph', text: [{ text: 'Ett, två' }] },
        { kind: 'paragraph', text: [{ text: 'Tre' }] },
      ],
    },
  ],
])('from any calendar: %s', (_, lines, session) => {
  const { entries } = entriesOf(ics(...event('UID:x', 'SUMMARY:Möte', ...lines)))
  expect(entries[0]?.session).toMatchObject(session)
})

test('a zone that only the file describes is reckoned by its description', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Egen tid',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0500',
    'TZOFFSETTO:+0500',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]
  const { entries } = entriesOf(
    ics(...zone, ...event('UID:x', 'SUMMARY:Möte', 'DTSTART;TZID=Egen tid:20260601T120000')),
  )
  expect(entries[0]?.session).toMatchObject({ start: '2026-06-01T09:00', timeZone: 'Europe/Stockholm' })
})

test('a series gives its first time and its exceptions, and is counted', () => {
  const { entries, recurring, skipped } = entriesOf(
    ics(
      ...event('UID:x', 'SUMMARY:Fika', 'DTSTART:20260601T080000', 'RRULE:FREQ=DAILY'),
      ...event('UID:x', 'SUMMARY:Sen fika', 'RECURRENCE-ID:20260602T080000', 'DTSTART:20260602T100000'),
      ...event('SUMMARY:Utan uid'),
    ),
  )
  expect(new Set(entries.map(({ id }) => id)).size).toBe(2)
  expect({ recurring, skipped }).toEqual({ recurring: 1, skipped: 1 })
})

test('an address that a reader should not open is not taken over', () => {
  const { entries } = entriesOf(ics(...event('UID:x', 'SUMMARY:Möte', 'URL:javascript:alert(1)')))
  expect(entries[0]?.session).not.toHaveProperty('url')
})

test('a copied block comes back, also quoted, broken into other lines and with text around it', () => {
  const entries = [entryWith('a', { title: 'Åäö 😀' })]
  const block = toTextBlock(toJson(entries, AT), ['Åäö'])
  const mailed = `Hej!\n${block.replace(/^/gm, '> ').replaceAll('\n', '\r\n')}\nHälsningar`
  expect(entriesOf(mailed).entries).toEqual(entries)
})

test.each([1, 40, 200])('a block that lost %i characters at any place is told of, not half read', lost => {
  const block = toTextBlock(toJson([entryWith('a')], AT), [])
  fc.assert(
    fc.property(fc.nat({ max: block.length - lost }), at => {
      const read = readImport(block.slice(0, at) + block.slice(at + lost), AT)
      expect('problem' in read || read.entries.length === 1).toBe(true)
    }),
  )
})

test('whatever is read in, nothing is thrown', () => {
  const parts = fc.constantFrom(
    'BEGIN:VCALENDAR\r\n',
    'BEGIN:VEVENT\r\n',
    'UID:x\r\n',
    'DTSTART:20261399T990000\r\n',
    'SUMMARY:a\r\n',
    'RRULE:FREQ=\r\n',
    'DTSTART;TZID=:1\r\n',
    'END:VEVENT\r\n',
    'END:VCALENDAR\r\n',
    '{"format":"klarspar-list"',
    ',"version":2,"entries":[null,{}]}',
    ':;\r\n',
    'DURATION:-P\r\n',
  )
  fc.assert(
    fc.property(fc.array(parts), fc.string(), (given, end) => {
      readImport(given.join('') + end, AT)
    }),
    { numRuns: 2000 },
  )
})
