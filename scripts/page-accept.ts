import { writeFileSync } from 'node:fs'
import { listPage } from '../src/core/page/list-page.ts'
import { comparable } from '../tests/pages/comparable.ts'
import { expectedFile, listFixtures, openDocument } from '../tests/pages/fixtures.ts'
import { loadModel } from './load-page.ts'
import { fail } from './read-arguments.ts'

/** `npm run page:accept SLUG…`: writes what a page is read as now into its `expected.json`, to be looked at in the diff. */
const slugs = process.argv.slice(2)
if (slugs.length === 0) fail('Name the pages to accept: npm run page:accept SLUG…')
const model = loadModel()
for (const slug of slugs) {
  const [fixture] = listFixtures(slug)
  if (!fixture) fail(`There is no tests/pages/${slug}.`)
  const read = comparable(listPage(openDocument(fixture).window.document), model)
  writeFileSync(expectedFile(slug), `${JSON.stringify(read, undefined, 2)}\n`)
  process.stdout.write(`${slug}: ${read.kind}, ${read.sessions.length} session(s)\n`)
}
