import { countAgainst } from './count-against.ts'
import { countSigns } from './count-signs.ts'
import { foldDamage } from './fold-damage.ts'
import { type Glimpse, lookAt } from './glimpse.ts'
import { linesOf } from './line.ts'
import { type Counts, ENOUGH, type Sign, WORTH } from './programme-signs.ts'

/** What a page looks like, with how sure (0 and above: a programme, the higher the surer) and why: the signs (programme-signs.ts) with their counts. */
export type Verdict = { kind: 'session' | 'schedule' | 'other'; score: number; reasons: string[] }

/** Is this page a conference's programme, or one session of it? The cheap question, both halves of it at once. */
export function looksLikeProgramme(document: Document): Verdict {
  const { glimpse, worth } = lookAt(document)
  return worth ? judge(glimpse) : { kind: 'other', score: -ENOUGH, reasons: [] }
}

/** The second half: what a glimpse of a page shows. Never throws on what a page holds. */
export function judge(glimpse: Glimpse): Verdict {
  const lines = linesOf(glimpse)
  const counts = countSigns(glimpse, lines)
  const reasons: string[] = []
  let score = -ENOUGH
  for (const sign of Object.keys(counts) as Sign[]) {
    const { weight, most } = WORTH[sign]
    const count = counts[sign] ?? 0
    score += weight * Math.min(count, most)
    reasons.push(`${sign} (${count})`)
  }

  // What tells against is looked for only where it can matter: it costs as much as all the rest.
  if (score >= 0) {
    const text = [glimpse.title, ...lines.map(({ text }) => text)].join('\n')
    for (const [{ weight, most, why, aside }, count] of countAgainst(foldDamage(text))) {
      if (aside && counts.headWhen && counts.who) continue
      score -= weight * Math.min(count, most)
      reasons.push(`against: ${why} (${count})`)
    }
  }
  if (score < 0) return { kind: 'other', score, reasons }
  return { kind: isMany(counts) ? 'schedule' : 'session', score, reasons }
}

/** Whether the signs are those of several sessions: they repeat. */
function isMany(counts: Counts): boolean {
  const { item = 0, numbered = 0, repeated = 0, event = 0, dated = 0, named = 0, dayHeading = 0 } = counts
  return (
    item > 2 ||
    numbered > 2 ||
    (item > 1 && numbered > 1) ||
    repeated > 0 ||
    event > 2 ||
    dated > 0 ||
    named > 2 ||
    dayHeading > 1
  )
}
