/**
 * A function of an object that is asked of the same object many times, computed once for each. The answers go with
 * the objects: nothing is kept when a page has been read.
 */
export function remember<Subject extends object, Answer>(
  answer: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, { answer: Answer }>()
  return subject => {
    const before = known.get(subject)
    if (before) return before.answer
    const found = answer(subject)
    known.set(subject, { answer: found })
    return found
  }
}
