/**
 * npm start [-- firefox]: sets up, builds, and opens a browser with the extension loaded on the sample programme page.
 * Without a display it runs headless, prints the session that the reader shows and where its picture is.
 */
import { spawn } from 'node:child_process'
import process from 'node:process'
import { root, run, setUpBrowser, setUpPackages, stop } from './set-up.mjs'

const name = process.argv[2] ?? 'chromium'
if (name !== 'chromium' && name !== 'firefox') {
  process.stderr.write(`There is no "${name}" here: say npm start, or npm start -- firefox.\n`)
  process.exit(2)
}
setUpPackages()
const browser = setUpBrowser(name)
const mode = name === 'chromium' ? 'chrome' : 'firefox'
process.stdout.write('Building …\n')
if (!run(`${root}node_modules/.bin/vite`, ['build', '--mode', mode, '--logLevel', 'warn']))
  stop('The build failed: see above.')

const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
const show = spawn(
  `${root}node_modules/.bin/tsx`,
  [display ? 'scripts/show-window.ts' : 'scripts/show-headless.ts', name, browser],
  { cwd: root, stdio: 'inherit' },
)
show.on('exit', code => process.exit(code ?? 1))
