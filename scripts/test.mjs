/**
 * npm test: sets up what is missing, then everything that must hold, in the order in which a fault is cheapest to
 * find. Ends with what failed, so that the end of a log is enough, and with `N passed, N failed`: each check counts as
 * one, and each test.
 */
import { spawn } from 'node:child_process'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { root, setUpBrowser, setUpPackages } from './set-up.mjs'

setUpPackages()
setUpBrowser('chromium')
setUpBrowser('firefox')

const bin = name => `${root}node_modules/.bin/${name}`
const vitest = project => [bin('vitest'), 'run', '--config', 'tests/vitest.config.ts', '--project', project]

/** The checks, by name; `counts` marks those that count their own tests. */
const CHECKS = [
  { name: 'types', command: [bin('tsc')] },
  { name: 'lint and format', command: [bin('biome'), 'check', '.'] },
  { name: 'nothing unused', command: [bin('knip')] },
  { name: 'lock file', command: [process.execPath, 'scripts/check-lock.mjs'] },
  { name: 'unit tests', command: vitest('unit'), counts: true },
  { name: 'build for Chromium', command: [bin('vite'), 'build', '--mode', 'chrome', '--logLevel', 'warn'] },
  { name: 'build for Firefox', command: [bin('vite'), 'build', '--mode', 'firefox', '--logLevel', 'warn'] },
  { name: 'sizes', command: [process.execPath, 'scripts/sizes.mjs'] },
  { name: 'Mozilla’s lint', command: [process.execPath, 'scripts/lint-firefox.mjs'] },
  { name: 'end-to-end tests', command: vitest('e2e'), counts: true },
]

/** How tests/plain-reporter.ts begins a line about a test that failed. */
const FAILURE = 'failed: '
/** Of a check that counts no tests, this many of its last lines are shown again. */
const LAST_LINES = 30

const total = { passed: 0, failed: 0, skipped: 0 }
const faults = []
for (const { name, command, counts } of CHECKS) {
  process.stdout.write(`\n── ${name}\n`)
  const { ok, counted, failures, lines } = await follow(command)
  if (counts && counted) for (const key of Object.keys(total)) total[key] += counted[key]
  else total[ok ? 'passed' : 'failed'] += 1
  if (counts && !ok && !counted?.failed) total.failed += 1
  if (ok) continue
  process.stdout.write(`── ${name}: FAILED\n`)
  faults.push(`── ${name}`, ...(failures.length > 0 ? failures : lines.slice(-LAST_LINES)))
}
if (faults.length > 0) process.stdout.write(`\nWhat failed:\n${faults.join('\n')}\n`)
process.stdout.write(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}\n`,
)
process.exit(total.failed > 0 ? 1 : 0)

/**
 * Runs a command and shows what it writes, but for the closing lines of tests/plain-reporter.ts: those are given back,
 * with the lines themselves.
 */
function follow([command, ...args]) {
  return new Promise(resolve => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let counted
    const failures = []
    const lines = []
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', line => {
        const count = /^(\d+) passed, (\d+) failed, (\d+) skipped$/.exec(line)
        if (count) counted = { passed: Number(count[1]), failed: Number(count[2]), skipped: Number(count[3]) }
        else if (line.startsWith(FAILURE)) failures.push(line.slice(FAILURE.length))
        else {
          lines.push(line)
          process.stdout.write(`${line}\n`)
        }
      })
    child.on('close', code => resolve({ ok: code === 0, counted, failures, lines }))
  })
}
