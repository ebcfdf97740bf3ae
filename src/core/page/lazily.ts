/** Makes something when it is first asked for, and no more than once: the background wakes often, and seldom to judge a page. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
