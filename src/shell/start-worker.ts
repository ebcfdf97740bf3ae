/** Starts the worker that reads and repairs. It answers on each port that is posted to it. */
export function startWorker(): Worker {
  return new Worker(new URL('./read-and-repair.ts', import.meta.url), { type: 'module' })
}
