/**
 * npm run bench [-- NAME…]: the project beside its peers on the same work in one run. Without a name, all in turn.
 * The peers are no dependencies of the project: they are installed here, in fixed versions, when they are missing.
 */
import { existsSync } from 'node:fs'
import process from 'node:process'
import { root, run, setUpBrowser, setUpPackages, stop } from '../scripts/set-up.mjs'

/** The peers: what they are measured for, and under which licence they come. */
const PEERS = [
  '@photostructure/ftfy@0.0.2', // Apache-2.0: undoes misread UTF-8
  '@mozilla/readability@0.6.0', // Apache-2.0: Firefox’s reader view
  'defuddle@0.19.4', // MIT: the reader of a web clipper
]

/** Each bench with its scripts and their arguments. */
const BENCHES = {
  repair: [['repair-reversible.ts'], ['repair-lost.ts']],
  detect: [['detect.ts']],
  read: [
    ['read.ts', '--count', '98'],
    ['read.ts', '--count', '98', '--damaged'],
    ['read.ts', '--held-out'],
    ['read.ts', '--held-out', '--damaged'],
    ['read-speed.ts', '--count', '98'],
  ],
  'bad-input': [['bad-input.ts']],
  'page-repair': [['page-repair.ts']],
  list: [['list.ts', '--browser']],
  reader: [['reader.ts']],
}

const names = process.argv.slice(2)
const unknown = names.find(name => !(name in BENCHES))
if (unknown) {
  process.stderr.write(`There is no bench "${unknown}": choose among ${Object.keys(BENCHES).join(', ')}.\n`)
  process.exit(2)
}
setUpPackages()
setUpBrowser('chromium')
const missing = PEERS.filter(
  peer => !existsSync(`${root}node_modules/${peer.slice(0, peer.lastIndexOf('@'))}`),
)
if (missing.length > 0) {
  process.stdout.write(`Installing the peers (npm install --no-save ${missing.join(' ')}) …\n`)
  if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...missing]))
    stop('The peers could not be installed: see above.')
}
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  for (const [script, ...args] of BENCHES[name]) {
    process.stdout.write(`\n── ${name}: ${[script, ...args].join(' ')}\n`)
    if (!run(`${root}node_modules/.bin/tsx`, [`bench/${script}`, ...args])) process.exitCode = 1
  }
}
