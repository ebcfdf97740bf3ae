/** Sets up a fresh clone: npm's packages, and browsers through apt where they are missing and apt may be used. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'

export const root = new URL('..', import.meta.url).pathname

const CHROMIUMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/brave-browser',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/** The browsers that the project is driven in: the variable that names one by hand, where it usually is, Debian's package. */
const BROWSERS = {
  chromium: { variable: 'CHROME_PATH', places: CHROMIUMS, package: 'chromium' },
  firefox: { variable: 'FIREFOX_PATH', places: FIREFOXES, package: 'firefox-esr' },
}

/** Runs a command with its output on the screen; gives whether it went well. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0
}

/** Installs the packages of the lock file where there are none, or others. */
export function setUpPackages() {
  if (existsSync(`${root}node_modules/.package-lock.json`)) return
  process.stdout.write('Installing the npm packages (npm ci) …\n')
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    stop('npm ci failed: see above. Is the network there?')
}

/** The path of a browser, installed if need be; sets its variable. Ends the process with one clear line where there is none to be had. */
export function setUpBrowser(name) {
  const { variable, places, package: debianPackage } = BROWSERS[name]
  const found = () => [process.env[variable], ...places].find(place => place && existsSync(place))
  if (!found() && mayUseApt()) {
    process.stdout.write(`Installing ${debianPackage} (apt-get install) …\n`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const options = { env, stdio: ['ignore', 'ignore', 'inherit'] }
    run('apt-get', ['update', '-qq'], options)
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], options)
  }
  const browser = found()
  if (!browser)
    stop(
      `There is no ${name} here. Install it (on Debian: apt-get install ${debianPackage}), or say where it is in ${variable}.`,
    )
  process.env[variable] = browser
  return browser
}

function mayUseApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

export function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
