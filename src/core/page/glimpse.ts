import { countEventMarks, type EventMarks } from './event-marks.ts'
import { type Glance, glance } from './glance.ts'
import { looksDamaged } from './looks-damaged.ts'
import { isWorthJudging } from './worth-judging.ts'

/**
 * What is seen of a page at a glance, bounded, as plain JSON: taken in the page, judged in the extension’s own
 * process, so that the vocabulary of six languages never loads into other people’s pages.
 */
export type Glimpse = Omit<Glance, 'aside'> & { url: string; title: string; marks: EventMarks }

/** A glimpse, with what can be told of it in the page: whether it is worth judging, and whether its text looks damaged. */
export type FirstLook = { glimpse: Glimpse; worth: boolean; damaged: boolean }

/** An address and a title are looked at this far, in UTF-16 units. */
const ADDRESS = 2_000
const TITLE = 300

/** Looks at a document: the cheap question of every page. Forces no layout, changes nothing. */
export function lookAt(document: Document): FirstLook {
  const { aside, ...seen } = glance(document)
  const glimpse = {
    url: document.URL.slice(0, ADDRESS),
    title: document.title.slice(0, TITLE),
    marks: countEventMarks(document),
    ...seen,
  }
  const text = seen.lines.join('\n')
  return {
    glimpse,
    worth: isWorthJudging(glimpse, text),
    damaged: [glimpse.title, text, aside].some(looksDamaged),
  }
}
