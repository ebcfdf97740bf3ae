import { HOME_ZONE } from '../session/when.ts'

/** Time zones of the countries whose pages are read, by the last part of the host; else Sweden’s. */
const BY_COUNTRY: Readonly<Record<string, string>> = {
  fi: 'Europe/Helsinki',
  ax: 'Europe/Mariehamn',
  no: 'Europe/Oslo',
  dk: 'Europe/Copenhagen',
  is: 'Atlantic/Reykjavik',
}

/** The IANA time zone of a page’s times, by its address. */
export function timeZoneOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return BY_COUNTRY[host.split('.').at(-1) ?? ''] ?? HOME_ZONE
}
