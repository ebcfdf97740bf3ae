import type { Line } from './line.ts'
import { hasPerson, hasSpeaker } from './person-names.ts'
import { patternOf } from './phrases.ts'
import { type Counts, NOT_HERE, TALK, WELCOME } from './programme-signs.ts'

/** A line longer than this is prose, and names many people who do not come. In UTF-16 units. */
const LONGEST = 400

const talk = patternOf(TALK, 'g')
const welcome = patternOf(WELCOME)
const notHere = patternOf(NOT_HERE)

/**
 * Counts what tells that people come together to hear someone: that someone speaks, who does, and who may come. Looked
 * for only on a page that says when; concerts, markets and drop-in hours say when and where, too.
 */
export function countGathering(lines: readonly Line[]): Counts {
  const counts: Counts = {}
  const text = lines.map(({ folded }) => folded).join('\n')
  const talks = new Set(text.match(talk())).size
  if (talks) counts.talk = talks
  const who = lines.filter(isWho).length
  if (who) counts.who = who
  // Markets are open to all, too.
  if ((talks || who) && welcome().test(text)) counts.welcome = 1
  return counts
}

/** Whether a line says who comes: with a role beside the name, or as the one who speaks. */
function isWho({ text, folded }: Line): boolean {
  if (text.length > LONGEST || notHere().test(folded)) return false
  return hasPerson(text) || hasSpeaker(text)
}
