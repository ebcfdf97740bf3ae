/**
 * npm run package: what the stores are given, in packages/: the extension for Chromium and for Firefox, and the source
 * package that Mozilla asks for (https://extensionworkshop.com/documentation/publish/source-code-submission/). The
 * source is built once more in a folder of its own, and must give the same files to the byte.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { root, run, setUpPackages, stop } from './set-up.mjs'

/** The stores' packages, and the build that each holds. */
const BUILDS = [
  { store: 'chromium', mode: 'chrome' },
  { store: 'firefox', mode: 'firefox' },
]
const bin = name => `${root}node_modules/.bin/${name}`
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const folder = `${root}packages/`
const fileOf = what => `${name}-${version}-${what}.zip`

setUpPackages()
const source = sourceTree()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
build(root)
for (const { store, mode } of BUILDS) pack(`${root}dist/${mode}`, fileOf(store))
git(
  'archive',
  '--format=zip',
  `--prefix=${name}-${version}/`,
  `--output=${folder}${fileOf('source')}`,
  source,
)
compareWithSource()
for (const file of readdirSync(folder).sort()) {
  const bytes = readFileSync(folder + file)
  const hash = createHash('sha256').update(bytes).digest('hex')
  process.stdout.write(`packages/${file}  ${(bytes.length / 1000).toFixed(0)} kB  sha256 ${hash}\n`)
}

/** What git knows as the source: the last commit, or with what has changed since, which is said. */
function sourceTree() {
  const changed = git('stash', 'create')
  if (changed)
    process.stdout.write('Some changes are not committed. They go along: commit before you publish.\n')
  return changed || 'HEAD'
}

function build(project) {
  for (const { mode } of BUILDS)
    if (
      !run(bin('vite'), ['build', '--mode', mode, '--logLevel', 'error'], { cwd: project, stdio: 'ignore' })
    )
      stop(`The build for ${mode} failed in ${project}: npm run build shows why.`)
}

function pack(from, file) {
  const options = ['--source-dir', from, '--artifacts-dir', folder, '--filename', file]
  const done = spawnSync(bin('web-ext'), ['build', ...options, '--no-config-discovery'], { encoding: 'utf8' })
  if (done.status !== 0) stop(`web-ext could not pack ${from}: ${done.stderr || done.stdout}`)
}

/** Builds what the source package holds, as Mozilla’s reviewers do, and stops where it gives other files. */
function compareWithSource() {
  const copy = mkdtempSync(path.join(tmpdir(), `${name}-source-`))
  try {
    const tar = spawnSync('git', ['archive', '--format=tar', source], { cwd: root, maxBuffer: 1e9 })
    spawnSync('tar', ['-x', '-C', copy], { input: tar.stdout })
    symlinkSync(`${root}node_modules`, path.join(copy, 'node_modules'))
    build(copy)
    for (const { mode } of BUILDS) {
      const other = differing(`${root}dist/${mode}`, path.join(copy, 'dist', mode))
      if (other.length > 0) stop(`The source package builds to other files for ${mode}: ${other.join(', ')}.`)
    }
    process.stdout.write('The source package builds to the same files.\n')
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** The files that only one of two folders has, or that differ. */
function differing(one, other) {
  const [ours, theirs] = [contents(one), contents(other)]
  return [...new Set([...ours.keys(), ...theirs.keys()])].filter(
    file => !(ours.get(file) && theirs.get(file)?.equals(ours.get(file))),
  )
}

function contents(from) {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    files.map(entry => {
      const file = path.join(entry.parentPath, entry.name)
      return [path.relative(from, file), readFileSync(file)]
    }),
  )
}

function git(...args) {
  const done = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  if (done.status !== 0)
    stop(`The source package is made by git, in a clone of the project: ${(done.stderr ?? '').trim()}`)
  return done.stdout.trim()
}
