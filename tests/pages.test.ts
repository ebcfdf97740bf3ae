import { describe, expect, test } from 'vitest'
import { loadModel } from '../scripts/load-page.ts'
import { listPage } from '../src/core/page/list-page.ts'
import { comparable } from './pages/comparable.ts'
import { expectedOf, listFixtures, openDocument } from './pages/fixtures.ts'

const model = loadModel()
const seeds = listFixtures().filter(({ slug }) => slug.startsWith('seed--'))

describe('pages', () => {
  test.each(listFixtures().map(fixture => [fixture.slug, fixture] as const))('%s', (slug, fixture) => {
    const dom = openDocument(fixture)
    const before = dom.serialize()
    const page = listPage(dom.window.document)
    expect(dom.serialize(), 'reading changed the page').toBe(before)
    const expected = expectedOf(slug)
    expect(
      expected,
      `no expectation yet: look at what it gives, then npm run page:accept ${slug}`,
    ).toBeDefined()
    const read = comparable(page, model)
    if (fixture.expect === 'fail')
      expect(read, 'a known failure passes now: change about.json').not.toEqual(expected)
    else expect(read).toEqual(expected)
  })

  /** The seed page’s session without the photo, which only some of its shapes show. */
  function seedSession(fixture: (typeof seeds)[number]) {
    const [session] = comparable(listPage(openDocument(fixture).window.document), model).sessions
    if (!session) throw new Error(`${fixture.slug} gives no session.`)
    const { url: _url, ...rest } = session
    return { ...rest, people: rest.people.map(({ image: _image, ...person }) => person) }
  }

  test('the seed page is one session in all its shapes', () => {
    const [first, ...others] = seeds.map(seedSession)
    expect(others).toHaveLength(5)
    for (const session of others) expect(session).toEqual(first)
  })
})
