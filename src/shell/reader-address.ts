import { browser } from './browser.ts'
import { PROBLEMS, type Problem } from './problems.ts'

/** What the reader is asked to show: a page last read, one of its sessions, or why there is nothing to show. */
export type ReaderTarget = {
  page?: string | undefined
  session?: string | undefined
  problem?: Problem | undefined
}

/** The name of a popup’s window once it has opened the reader, which then closes it. */
export const OPENED_READER = 'has opened the reader'

/** The reader’s address for a target. The page’s own address is in it, so that it can be named even when its reading is gone. */
export function readerAddress(target: ReaderTarget): string {
  const url = new URL(browser.runtime.getURL('src/shell/reader.html'))
  for (const [name, value] of Object.entries(target)) if (value) url.searchParams.set(name, value)
  return url.href
}

/** The inverse of `readerAddress`. */
export function readerTarget(address: string): ReaderTarget {
  const { searchParams } = new URL(address)
  return {
    page: searchParams.get('page') ?? undefined,
    session: searchParams.get('session') ?? undefined,
    problem: PROBLEMS.find(problem => problem === searchParams.get('problem')),
  }
}
