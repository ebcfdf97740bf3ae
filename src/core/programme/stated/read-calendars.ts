import { readMoment, type Stated } from './stated.ts'

/** The events in `data:text/calendar` links. What cannot be decoded is passed over. */
export function readCalendars(links: readonly string[]): Stated[] {
  return links.flatMap(link => eventsIn(decoded(link)))
}

function decoded(link: string): string {
  const comma = link.indexOf(',')
  const data = link.slice(comma + 1)
  const bytes = /;base64$/iu.test(link.slice(0, comma)) ? base64(data) : percent(data)
  return new TextDecoder().decode(bytes)
}

function base64(data: string): Uint8Array {
  const clean = data.replace(/[^A-Za-z0-9+/]/gu, '')
  const whole = clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))
  return Uint8Array.from(atob(whole), sign => sign.charCodeAt(0))
}

/** Percent signs that begin no byte stand for themselves, as browsers read them. */
function percent(data: string): Uint8Array {
  const bytes: number[] = []
  const encoded = new TextEncoder().encode(data)
  for (let at = 0; at < encoded.length; at++) {
    const hex = encoded[at] === 0x25 ? String.fromCharCode(encoded[at + 1] ?? 0, encoded[at + 2] ?? 0) : ''
    if (/^[0-9a-f]{2}$/iu.test(hex)) {
      bytes.push(Number.parseInt(hex, 16))
      at += 2
    } else bytes.push(encoded[at] ?? 0)
  }
  return new Uint8Array(bytes)
}

/** The VEVENTs of an iCalendar text (RFC 5545), as far as a programme needs them. */
function eventsIn(calendar: string): Stated[] {
  const events: Stated[] = []
  let values: Map<string, string> | undefined
  for (const line of calendar.replace(/\r?\n[ \t]/gu, '').split(/\r?\n/u)) {
    const colon =
      /^(?<name>[A-Z-]{1,40})(?<parameters>(?:;[^:"]{0,200}|;[A-Z-]{1,30}="[^"]{0,200}")*):(?<value>.*)$/iu.exec(
        line.slice(0, 10_000),
      )?.groups
    if (!colon) continue
    const [name, value] = [colon['name']?.toUpperCase() ?? '', colon['value'] ?? '']
    if (name === 'BEGIN' && /^VEVENT$/iu.test(value)) values = new Map()
    else if (name === 'END' && /^VEVENT$/iu.test(value) && values) {
      events.push(...eventOf(values))
      values = undefined
    } else if (name === 'ORGANIZER')
      values?.set(name, /CN="?(?<cn>[^";:]{1,100})/iu.exec(colon['parameters'] ?? '')?.groups?.['cn'] ?? '')
    else values?.set(name, unescaped(value))
  }
  return events
}

function unescaped(value: string): string {
  return value
    .replace(/\\([nN,;\\])/gu, (_, sign: string) => (/n/iu.test(sign) ? ' ' : sign))
    .replace(/\s+/gu, ' ')
    .trim()
}

function eventOf(values: ReadonlyMap<string, string>): Stated[] {
  const name = values.get('SUMMARY')
  const [start, end] = [readMoment(values.get('DTSTART') ?? ''), readMoment(values.get('DTEND') ?? '')]
  const [place, organiser, description, url] = ['LOCATION', 'ORGANIZER', 'DESCRIPTION', 'URL'].map(key =>
    values.get(key),
  )
  if (!name) return []
  return [
    {
      name,
      ...(start && { start }),
      ...(end && { end }),
      ...(place && { place }),
      ...(organiser && { organiser }),
      ...(description && { description }),
      ...(url && { url }),
      ...(/^CANCELLED$/iu.test(values.get('STATUS') ?? '') && { cancelled: true as const }),
      people: [],
      parts: [],
    },
  ]
}
