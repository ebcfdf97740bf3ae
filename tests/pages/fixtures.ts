import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { JSDOM } from 'jsdom'
import { toDocument } from '../../scripts/load-page.ts'
import type { Comparable } from './comparable.ts'

/** One page of tests/pages: its bytes as sent, and what is said about it (see CONTRIBUTING). */
export type Fixture = {
  slug: string
  url: string
  why: string
  decodeAs: string
  expect: 'pass' | 'fail'
  plain: boolean
  bytes: Uint8Array
}

const root = fileURLToPath(new URL('.', import.meta.url))

/** All fixtures, or those whose slug is given. */
export function listFixtures(slug?: string): Fixture[] {
  return readdirSync(root)
    .filter(name => existsSync(`${root}${name}/about.json`) && (slug === undefined || name === slug))
    .map(name => {
      const about = JSON.parse(readFileSync(`${root}${name}/about.json`, 'utf8'))
      const plain = existsSync(`${root}${name}/page.txt`)
      return { ...about, slug: name, plain, bytes: readFileSync(`${root}${name}/page.${plain ? 'txt' : 'html'}`) }
    })
}

/** What a fixture must be read as; undefined where no one has accepted it yet. */
export function expectedOf(slug: string): Comparable | undefined {
  const file = expectedFile(slug)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

export function expectedFile(slug: string): string {
  return `${root}${slug}/expected.json`
}

/** The fixture’s document in jsdom, as a browser shows it. */
export function openDocument({ bytes, url, decodeAs, plain }: Fixture): JSDOM {
  return toDocument(bytes, { url, charset: decodeAs, plain })
}
