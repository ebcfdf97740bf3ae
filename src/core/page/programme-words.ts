import { lazily } from './lazily.ts'
import { foldedPhrases } from './phrases.ts'
import { ADDRESS, BACK, PROGRAMME_WORDS } from './programme-signs.ts'

const words = lazily(() => new Set(foldedPhrases(PROGRAMME_WORDS)))
const addresses = lazily(() => new Set(ADDRESS.split(',')))

/** Whether one of the words of a folded title says that here is the programme. */
export function saysProgramme(title: string): boolean {
  return title.split(/[^a-z?]+/).some(word => words().has(word))
}

/** Whether a part of an address is named after a programme or a session. */
export function isProgrammeAddress(url: string): boolean {
  return url
    .split('/')
    .slice(1)
    .some(part => addresses().has(part.replace(/^konferens-?/, '').split(/[.?#-]/, 1)[0] ?? ''))
}

/** What every way back has: it is asked of every short line. */
const MAY_LEAD_BACK = /program|schedule|agenda|sessions|talks|ohjelma/

/** Whether a short folded line is the way from a session back to the programme. */
export function leadsBack(line: string): boolean {
  return MAY_LEAD_BACK.test(line) && BACK.test(line)
}
