/** What a page looks like, with how sure (the higher the surer, other below 0) and why. */
export type Verdict = { kind: 'session' | 'schedule' | 'other'; score: number; reasons: string[] }

/** How many characters of text are looked at: a programme shows itself early. */
const LOOK_AT_MOST = 20_000

type Clue = { pattern: RegExp; weight: number; reason: string }

/** Clues in a line, in folded text (see `folded`). */
const CLUES: readonly Clue[] = [
  { pattern: /^programpunkt$/, weight: 3, reason: 'kicker' },
  {
    pattern: /^(medverkande|moderator|arrang.r|talare|f.rel.sare)\s*:/,
    weight: 3,
    reason: 'label for people',
  },
  { pattern: /^(plats|lokal|tid)\s*:/, weight: 2, reason: 'label for time or place' },
  {
    pattern: /^(workshopen|seminariet|sp.ret|passet|samtalet|f.rel.sningen) leds av \p{L}/u,
    weight: 3,
    reason: 'who leads',
  },
  { pattern: /^(kl\.? ?)?\d{1,2}[.:]\d\d\s*([–-]|\s\p{L})/u, weight: 1, reason: 'line led by a time' },
]

/** The cheap question, asked of every page: looks at text only, forces no layout, changes nothing. */
export function looksLikeProgramme(document: Document): Verdict {
  const reasons: string[] = []
  let score = -3
  let timed = 0
  for (const line of textLines(document)) {
    const text = folded(line)
    for (const { pattern, weight, reason } of CLUES) {
      if (!pattern.test(text)) continue
      score += weight
      if (reason === 'line led by a time') timed += 1
      if (!reasons.includes(reason)) reasons.push(reason)
    }
  }
  const kind = score < 0 ? 'other' : timed > 2 ? 'schedule' : 'session'
  return { kind, score, reasons }
}

function* textLines(document: Document): Generator<string> {
  if (!document.body) return
  const walker = document.createTreeWalker(document.body, 4)
  let seen = 0
  while (seen < LOOK_AT_MOST && walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? ''
    seen += text.length
    for (const line of text.split('\n')) if (line.trim()) yield line.trim()
  }
}

/** Lower case, with whatever stands for å, ä and ö (also damaged) as `?`. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[åäö\ufffd]|Ã./giu, '?')
}
