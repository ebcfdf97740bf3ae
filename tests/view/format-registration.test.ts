import { expect, test } from 'vitest'
import { formatRegistration } from '../../src/view/format-registration.ts'
import { formatDay } from '../../src/view/format-time.ts'
import { en } from '../../src/view/words/en.ts'
import { sv } from '../../src/view/words/sv.ts'

const day = (language: 'sv' | 'en') => formatDay({ day: '2026-10-03' }, language)

test.each([
  [{ text: 'Anmäl dig i luckan', state: 'open' as const }, 'Anmäl dig i luckan', 'Anmäl dig i luckan'],
  [{ state: 'none' as const }, 'Behövs inte', 'Not needed'],
  [{ until: '2026-10-03' }, `Senast ${day('sv')}`, `By ${day('en')}`],
  [
    { state: 'full' as const, until: '2026-10-03T12:00', url: 'https://a.example/' },
    `Fullbokad. Senast ${day('sv')} 12.00`,
    `Fully booked. By ${day('en')} 12:00`,
  ],
  [{ url: 'https://a.example/' }, 'Anmäl dig', 'Register'],
  [{ url: 'https://a.example/', until: 'snart' }, 'Anmäl dig', 'Register'],
])('%o is said in words', (registration, swedish, english) => {
  expect(formatRegistration(registration, sv)).toBe(swedish)
  expect(formatRegistration(registration, en)).toBe(english)
})
