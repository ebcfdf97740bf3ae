import type { Decoded } from './decoded.ts'
import { CLASSES, CODE } from './letters.ts'
import { PAD } from './line.ts'
import { classAt, decide, type Place } from './places.ts'

const BULLET = CLASSES.indexOf('bullet')
const DASH = CLASSES.indexOf('dash')

/**
 * Lets the lines of one page agree on the mark that leads them: where bullets and dashes were read, each before a
 * space, all are what most of them are, bullets where it is even. Changes the words in place.
 */
export function agreeOnLeads(decoded: readonly Decoded[]): void {
  const leads = decoded.flatMap(one => {
    const place = leadingMark(one)
    return place === undefined ? [] : [{ line: one.line, place }]
  })
  const bullets = leads.filter(({ place }) => classAt(place) === BULLET).length
  if (bullets === 0 || bullets === leads.length) return
  const most = 2 * bullets >= leads.length ? BULLET : DASH
  for (const { line, place } of leads) if (classAt(place) !== most) decide(line, place, most)
}

function leadingMark({ line, words }: Decoded): Place | undefined {
  const [word] = words
  if (!word || word.slots[0] !== PAD || line.codes[PAD + 1] !== CODE.space) return undefined
  const place = { word, slot: 0 }
  const slotClass = classAt(place)
  return slotClass === BULLET || slotClass === DASH ? place : undefined
}
