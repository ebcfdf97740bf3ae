import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/**
 * Who may import whom: core ← view ← shell. A part may name itself and what its line names, nothing else. Packages
 * stand in the line too. This table is the rule; the words about it in CONTRIBUTING only explain it.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'core/repair': ['core/repair/redecode', 'core/repair/restore'],
  'core/repair/redecode': ['core/repair'],
  'core/repair/restore': ['core/repair'],
  'core/language': ['hyphen'],
  'core/speech': ['core/language'],
  'core/session': ['valibot'],
  'core/settings': ['valibot'],
  'core/page': ['valibot'],
  'core/programme/words': ['core/session'],
  'core/programme/stated': ['core/page', 'valibot'],
  'core/programme': [
    'core/programme/words',
    'core/programme/stated',
    'core/page',
    'core/session',
    'core/repair',
    'valibot',
    'temporal-polyfill',
  ],
  'core/list': ['core/session', 'valibot', 'temporal-polyfill', 'minisearch'],
  'core/export': ['core/session', 'ical.js', 'temporal-polyfill'],
  'core/import': ['core/list', 'core/export', 'core/session', 'ical.js', 'valibot'],
  core: ['core/page', 'core/programme', 'core/repair', 'core/session'],
  'view/words': ['core/session', 'core/settings'],
  view: ['core/session', 'core/settings', 'core/export', 'view/words', 'preact', '@preact/signals'],
  'view/reader': [
    'core/session',
    'core/settings',
    'core/repair',
    'core/language',
    'core/speech',
    'core/export',
    'view',
    'view/words',
    'preact',
    '@preact/signals',
  ],
  'view/list': [
    'core/session',
    'core/list',
    'core/export',
    'view',
    'view/words',
    'preact',
    '@preact/signals',
  ],
  'view/popup': [
    'core/session',
    'core/settings',
    'view',
    'view/words',
    'view/reader',
    'preact',
    '@preact/signals',
  ],
  'view/options': [
    'core/session',
    'core/settings',
    'core/list',
    'view',
    'view/words',
    'preact',
    '@preact/signals',
  ],
  'shell/storage': ['core/list', 'core/session', 'core/settings', 'shell', 'dexie', 'valibot'],
  'shell/page-repair': ['core/page'],
  shell: [
    'shell/page-repair',
    'core',
    'core/language',
    'core/speech',
    'core/page',
    'core/session',
    'core/settings',
    'core/repair',
    'core/export',
    'core/import',
    'core/list',
    'view',
    'view/words',
    'view/reader',
    'view/list',
    'view/popup',
    'view/options',
    'shell/storage',
    'preact',
    '@preact/signals',
    'valibot',
    'webextension-polyfill',
    'comlink',
  ],
}

/** Names of the world that only the shell may know; in core the document is handed in. */
const THE_WORLD =
  /\b(?:globalThis|window|navigator|localStorage|sessionStorage|indexedDB|fetch|XMLHttpRequest|setTimeout|setInterval|chrome|browser)\s*[.(]|\bDate\.now\b|new Date\(\)|Math\.random/

const src = new URL('../src/', import.meta.url).pathname
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
)

const partOf = (file: string) => path.dirname(file)

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(src, file), 'utf8')
  return [...source.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'/gm)].map(
    match => match[1] ?? match[2] ?? '',
  )
}

const resolved = (file: string, target: string) => path.join(path.dirname(file), target.replace(/\?.*$/, ''))

test.each(files)('%s imports only what its part may', file => {
  const part = partOf(file)
  const allowed = MAY_IMPORT[part]
  expect(
    allowed,
    `"${part}" has no line in the table: add one, or put the file where it belongs`,
  ).toBeDefined()
  const strangers = importsOf(file)
    .map(target =>
      target.startsWith('.')
        ? partOf(resolved(file, target))
        : target.replace(/^((?:@[^/]+\/)?[^/]+).*$/, '$1'),
    )
    .filter(target => target !== part && !allowed?.includes(target))
  expect(
    strangers,
    `${file} names what its part may not: hand the thing in as an argument, or move the file`,
  ).toEqual([])
})

test('only shell/browser.ts imports the polyfill', () => {
  expect(files.filter(file => importsOf(file).includes('webextension-polyfill'))).toEqual([
    'shell/browser.ts',
  ])
})

test.each(files.filter(file => /^(core|view)\//.test(file)))('%s knows nothing of the world', file => {
  const code = readFileSync(path.join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  expect(THE_WORLD.exec(code)?.[0], 'hand it in as an argument').toBeUndefined()
})

test('there are no cycles', () => {
  const graph = new Map(
    files.map(file => [
      file,
      importsOf(file)
        .filter(target => target.startsWith('.'))
        .map(target => resolved(file, target)),
    ]),
  )
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]): void => {
    expect(way, `a cycle: ${[...way, file].join(' → ')}`).not.toContain(file)
    if (done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...way, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
})

test('no file is a bag', () => {
  expect(
    files.filter(file => /(?:^|\/)(?:index|utils?|helpers?|common|misc)\.tsx?$/.test(file)),
    'name the file after the one thing it does',
  ).toEqual([])
})
