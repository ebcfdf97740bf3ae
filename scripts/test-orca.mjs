/**
 * npm run test:orca [-- chromium|firefox]: what a real screen reader says of the reader. Installs what it needs (by apt,
 * where it may), builds, and listens to both browsers with Orca on a desktop that nobody sees. What was said is kept in
 * tests/orca/*.txt, so that a change shows in a diff. It is no part of npm test: a desktop under Xvfb does not always start.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { root, run, setUpBrowser, setUpPackages, stop } from './set-up.mjs'

/** What the desktop is made of: the program, and Debian’s package that has it. */
const PARTS = {
  orca: 'orca',
  'xvfb-run': 'xvfb xauth',
  openbox: 'openbox',
  xdotool: 'xdotool',
  'dbus-run-session': 'dbus',
  'speech-dispatcher': 'speech-dispatcher speech-dispatcher-audio-plugins at-spi2-core python3-pyatspi',
}
const TRY_AGAIN = 75
const TRIES = 3
/** A run takes half a minute; one that has hung is ended after this. */
const LIMIT_MS = 150_000

const wanted = process.argv.slice(2)
const browsers = ['chromium', 'firefox'].filter(name => wanted.length === 0 || wanted.includes(name))
setUpPackages()
setUpDesktop()
let failed = 0
for (const name of browsers) {
  setUpBrowser(name)
  const mode = name === 'firefox' ? 'firefox' : 'chrome'
  if (!run(`${root}node_modules/.bin/vite`, ['build', '--mode', mode, '--logLevel', 'error']))
    stop('The build failed: see above.')
  if ((await listenTo(name)) !== 0) failed += 1
}
process.stdout.write(`${browsers.length - failed} passed, ${failed} failed\n`)
process.exit(failed > 0 ? 1 : 0)

/** Listens to one browser, again where the desktop did not start or hung. Gives the exit code. */
async function listenTo(name) {
  for (let tries = 1; ; tries++) {
    const code = await listenOnce(name)
    if (code !== TRY_AGAIN || tries === TRIES) return code
    process.stdout.write(`${name}: the desktop did not start; another try.\n`)
  }
}

function listenOnce(name) {
  const home = mkdtempSync(path.join(tmpdir(), 'klarspar-orca-'))
  const folders = Object.fromEntries(
    ['HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR'].map(key => [key, home]),
  )
  const child = spawn(
    'xvfb-run',
    [
      ...['--auto-servernum', '--server-args=-screen 0 1280x900x24', 'dbus-run-session', '--'],
      ...[`${root}node_modules/.bin/tsx`, 'tests/orca/listen.ts', name],
    ],
    {
      cwd: root,
      // Orca speaks Swedish; GNOME_ACCESSIBILITY makes Firefox answer it.
      env: { ...process.env, ...folders, LANGUAGE: 'sv', GNOME_ACCESSIBILITY: '1' },
      stdio: ['ignore', 'inherit', 'ignore'],
      detached: true,
    },
  )
  const endAll = () => {
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch (error) {
      if (error.code !== 'ESRCH') throw error // All have ended by themselves.
    }
  }
  return new Promise(resolve => {
    const limit = setTimeout(() => {
      endAll()
      resolve(TRY_AGAIN)
    }, LIMIT_MS)
    child.once('exit', code => {
      clearTimeout(limit)
      endAll()
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
      resolve(code ?? TRY_AGAIN)
    })
  })
}

function setUpDesktop() {
  const isHere = program => process.env.PATH.split(':').some(folder => existsSync(path.join(folder, program)))
  const missing = () => Object.keys(PARTS).filter(program => !isHere(program))
  if (missing().length > 0 && process.getuid?.() === 0 && isHere('apt-get')) {
    const packages = missing().flatMap(program => PARTS[program].split(' '))
    process.stdout.write(`Installing ${packages.join(', ')} (apt-get install) …\n`)
    const options = {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    }
    run('apt-get', ['update', '-qq'], options)
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options)
  }
  if (missing().length > 0)
    stop(
      `Missing here: ${missing().join(', ')}. On Debian: apt-get install ${Object.values(PARTS).join(' ')}`,
    )
}
