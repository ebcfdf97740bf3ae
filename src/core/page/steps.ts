/** Work in steps, so that whoever has it done can let a page live in between. */
export type Steps<Result = void> = Generator<void, Result>

/** Does all the steps at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
