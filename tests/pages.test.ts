import { describe, expect, test } from 'vitest'
import { comparable, expectedOf, listFixtures, loadModel, openDocument, pageOf } from './pages/fixtures.ts'

const model = loadModel()

describe('pages', () => {
  test.each(listFixtures().map(fixture => [fixture.slug, fixture] as const))('%s', (slug, fixture) => {
    const dom = openDocument(fixture)
    const before = dom.serialize()
    const page = pageOf(dom.window.document)
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

  test('the six seed pages give one session, apart from the photo', () => {
    const seeds = listFixtures().filter(({ slug }) => slug.startsWith('seed--'))
    const sessions = seeds.map(fixture => {
      const [session] = comparable(pageOf(openDocument(fixture).window.document), model).sessions
      const { url: _url, ...rest } = session ?? { people: [] }
      return { ...rest, people: rest.people.map(({ image: _image, ...person }) => person) }
    })
    expect(seeds).toHaveLength(6)
    for (const session of sessions) expect(session).toEqual(sessions[0])
  })
})
