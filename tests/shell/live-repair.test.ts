import { JSDOM } from 'jsdom'
import { beforeEach, expect, test, vi } from 'vitest'
import { createLiveRepair, type Progress } from '../../src/shell/page-repair/live-repair.ts'

/** A world that repairs every "?" into "ö", and counts what it was asked. */
function world() {
  const asked: string[] = []
  const progress: Progress[] = []
  return {
    asked,
    progress,
    repair: async (texts: string[]) => {
      asked.push(...texts)
      return texts.map(text =>
        text.includes('?') ? { text: text.replaceAll('?', 'ö'), words: 1 } : undefined,
      )
    },
    report: (told: Progress) => progress.push(told),
    pause: (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms)),
    now: () => performance.now(),
  }
}

function page(body: string) {
  const { window } = new JSDOM(`<!doctype html><title>F?rdrag</title>${body}`)
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  return window.document
}

const later = () => new Promise(resolve => setTimeout(resolve, 250))

beforeEach(() => vi.unstubAllGlobals())

test('texts, attributes, the title, shadow roots and frames are repaired, and undone to the letter', async () => {
  const document = page(
    `<p title="F?r">F?r <b>l?v</b></p><img alt="S?l"><input type="submit" value="S?k"><input placeholder="S?k"><div id="host"></div><iframe></iframe>`,
  )
  const shadow = document.getElementById('host')?.attachShadow({ mode: 'open' })
  if (shadow) shadow.textContent = 'sk?nt'
  const frame = document.querySelector('iframe')?.contentDocument
  if (frame) frame.body.textContent = 'h?rn'
  const before = [document.documentElement.outerHTML, shadow?.textContent, frame?.body.textContent]
  const repair = createLiveRepair(document, world())
  await repair.start()
  expect(document.documentElement.outerHTML).not.toContain('?')
  expect([document.title, shadow?.textContent, frame?.body.textContent]).toEqual(['Fördrag', 'skönt', 'hörn'])
  expect(repair.progress()).toMatchObject({ state: 'repaired', words: 9 })
  repair.undo()
  expect([document.documentElement.outerHTML, shadow?.textContent, frame?.body.textContent]).toEqual(before)
  expect(repair.progress().state).toBe('idle')
})

test.each([
  ['what a person typed', '<input value="S?k">'],
  ['a text area', '<textarea>S?k</textarea>'],
  ['an editable part', '<div contenteditable><p>S?k</p></div>'],
  ['code', '<code>a?b</code>'],
  ['a script', '<script type="text/plain">a?b</script>'],
])('%s is left alone', async (_, body) => {
  const document = page(body)
  const before = document.body.innerHTML
  await createLiveRepair(document, world()).start()
  expect(document.body.innerHTML).toBe(before)
})

test('text that comes later is repaired as it comes', async () => {
  const document = page('<main></main>')
  const repair = createLiveRepair(document, world())
  await repair.start()
  const paragraph = document.createElement('p')
  paragraph.textContent = 'gr?nt'
  document.querySelector('main')?.append(paragraph)
  await vi.waitFor(() => expect(paragraph.textContent).toBe('grönt'))
  paragraph.firstChild?.replaceWith('r?tt')
  await vi.waitFor(() => expect(paragraph.textContent).toBe('rött'))
})

test('our own changes are not asked about again', async () => {
  const document = page('<p>gr?nt</p>')
  const there = world()
  await createLiveRepair(document, there).start()
  await later()
  expect(there.asked.filter(text => text === 'grönt')).toEqual([])
})

test('a page that insists on its own text is let have it', async () => {
  const document = page('<p>gr?nt</p>')
  const text = document.querySelector('p')?.firstChild as Text
  const there = world()
  const repair = createLiveRepair(document, there)
  await repair.start()
  for (let times = 0; times < 8; times++) {
    text.data = 'gr?nt'
    await later()
  }
  expect(text.data).toBe('gr?nt')
  expect(there.asked.filter(asked => asked === 'gr?nt').length).toBeLessThan(10)
})

test('what the page has changed since is not undone', async () => {
  const document = page('<p>gr?nt</p>')
  const repair = createLiveRepair(document, world())
  await repair.start()
  const text = document.querySelector('p')?.firstChild as Text
  text.data = 'blått'
  repair.undo()
  expect(text.data).toBe('blått')
})

test('a selection stays on its letters', async () => {
  const document = page('<p>Det ?r gr?nt h?r</p>')
  const text = document.querySelector('p')?.firstChild as Text
  document.getSelection()?.setBaseAndExtent(text, 7, text, 12)
  const repair = createLiveRepair(document, world())
  await repair.start()
  expect(document.getSelection()?.toString()).toBe('grönt')
  repair.undo()
  expect(document.getSelection()?.toString()).toBe('gr?nt')
})

test('a large page is told in steps', async () => {
  const document = page(Array.from({ length: 300 }, () => `<p>${'gr?nt '.repeat(100)}</p>`).join(''))
  const there = world()
  await createLiveRepair(document, there).start()
  const steps = there.progress.filter(({ state }) => state === 'repairing')
  expect(steps.length).toBeGreaterThan(3)
  expect(steps.at(-1)?.done).toBe(there.progress.at(-1)?.total)
})
