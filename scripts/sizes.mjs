/**
 * The size of each entry of the built extension with all that it loads before it shows anything, gzipped, against its budget.
 * Exit code 1 where one is over. Use: npm run sizes [-- chrome|firefox]
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** Entry, how it is found in the build, and its budget in kB (1000 bytes) of gzip: scripts and styles, without fonts. */
const BUDGETS = [
  { entry: 'content script (every page)', find: manifest => manifest.content_scripts[0].js, budget: 6 },
  {
    entry: 'background',
    find: manifest => manifest.background.scripts ?? [manifest.background.service_worker],
    budget: 80,
  },
  // Most of it are the rules and the words of six languages. Loaded when a page is likely to be read, and not before.
  {
    entry: 'worker that reads and repairs',
    find: () => assets(/^read-and-repair-.*\.js$/),
    budget: 158,
  },
  {
    entry: 'popup, the page in front',
    find: () => inPage('src/shell/popup.html'),
    budget: 45,
  },
  {
    entry: 'popup, with the list',
    find: () => [...inPage('src/shell/popup.html'), ...assets(/^popup-list-.*\.js$/)],
    budget: 100,
  },
  { entry: 'list', find: () => inPage('src/shell/list.html'), budget: 100 },
  { entry: 'options', find: () => inPage('src/shell/options.html'), budget: 80 },
  { entry: 'reader', find: () => inPage('src/shell/reader.html'), budget: 40 },
]

const dist = new URL(`../dist/${process.argv[2] ?? 'chrome'}/`, import.meta.url).pathname
const manifest = JSON.parse(readFileSync(path.join(dist, 'manifest.json'), 'utf8'))

function inPage(page) {
  const html = readFileSync(path.join(dist, page), 'utf8')
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file]) => file)
}

/** What is loaded when it is asked for, by its name in the build. */
function assets(name) {
  return readdirSync(path.join(dist, 'assets'))
    .filter(file => name.test(file))
    .map(file => `assets/${file}`)
}

/** A file and all that it imports, each once. */
function withImports(files, seen = new Set()) {
  for (const file of files) {
    if (seen.has(file)) continue
    seen.add(file)
    const source = file.endsWith('.js') ? readFileSync(path.join(dist, file), 'utf8') : ''
    const imports = [...source.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)].map(([, to]) =>
      path.join(path.dirname(file), to),
    )
    withImports(imports, seen)
  }
  return seen
}

let over = 0
for (const { entry, find, budget } of BUDGETS) {
  const files = [...withImports(find(manifest))]
  const size =
    files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length, 0) /
    1000
  if (size > budget) over += 1
  process.stdout.write(
    `${size > budget ? 'OVER ' : 'ok   '} ${entry}: ${size.toFixed(1)} kB of ${budget} kB gzip, ${files.length} file${files.length === 1 ? '' : 's'}\n`,
  )
}
const [script] = manifest.content_scripts[0].js
if (/loader/.test(script)) {
  over += 1
  process.stdout.write(
    `OVER  ${script}: a loader, which fetches the script on every page. Its modules must be its own.\n`,
  )
}
process.exit(over > 0 ? 1 : 0)
