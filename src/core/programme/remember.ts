const answers: Map<unknown, unknown>[] = []

/**
 * A function that is asked of the same subject (a text, a span) many times, by many parts of the reading, computed once
 * for each. Answers are kept until `forget`: whoever reads a page calls it at the end. (Maps that let go by themselves
 * cost the reading a sixth of its time, in the garbage collector.)
 */
export function remember<Subject, Answer>(
  answer: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new Map<Subject, Answer>()
  answers.push(known)
  return subject => {
    const before = known.get(subject)
    if (before !== undefined || known.has(subject)) return before as Answer
    const found = answer(subject)
    known.set(subject, found)
    return found
  }
}

/** Lets go of all that is remembered. */
export function forget(): void {
  for (const known of answers) known.clear()
}
