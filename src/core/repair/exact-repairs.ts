import { applyEdits, type Edit, type Steps } from './compose.ts'

/** A word as white space parts it; a no-break space may itself be half of a misread letter. */
const WORD = /[^ \n]+/g

/**
 * The repairs that lead from what was shown to what is known to be right, word by word; as one repair where the
 * words are not the same number.
 */
export function exactRepairs(shown: string, right: string): Steps {
  const [words, others] = [[...shown.matchAll(WORD)], [...right.matchAll(WORD)]]
  if (words.length !== others.length) return applyEdits(shown, [edit(0, shown, right)])
  const edits = words.map((word, index) => edit(word.index, word[0], others[index]?.[0] ?? ''))
  const steps = applyEdits(shown, edits)
  return steps.text === right ? steps : applyEdits(shown, [edit(0, shown, right)])
}

function edit(start: number, before: string, after: string): Edit {
  return { start, end: start + before.length, after, damage: 'misread:charset', confidence: 1 }
}
