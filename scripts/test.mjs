/**
 * npm test: sets up what is missing, then everything that must hold, in the order in which a fault is cheapest to
 * find. The last line is `N passed, N failed`: each check counts as one, and each test.
 */
import { spawn } from 'node:child_process'
import process from 'node:process'
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

const total = { passed: 0, failed: 0, skipped: 0 }
for (const { name, command, counts } of CHECKS) {
  process.stdout.write(`\n── ${name}\n`)
  const { ok, counted } = await follow(command)
  if (counts && counted) for (const key of Object.keys(total)) total[key] += counted[key]
  else total[ok ? 'passed' : 'failed'] += 1
  if (counts && !ok && !counted?.failed) total.failed += 1
  if (!ok) process.stdout.write(`── ${name}: FAILED\n`)
}
process.stdout.write(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}\n`,
)
process.exit(total.failed > 0 ? 1 : 0)

/** Runs a command, shows its output but for the reporter's closing line, and gives what that line counted. */
function follow([command, ...args]) {
  return new Promise(resolve => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    let counted
    let rest = ''
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', chunk => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) show(line)
    })
    child.on('close', code => {
      if (rest) show(rest)
      resolve({ ok: code === 0, counted })
    })
    function show(line) {
      const count = /^(\d+) passed, (\d+) failed, (\d+) skipped$/.exec(line)
      if (count) counted = { passed: Number(count[1]), failed: Number(count[2]), skipped: Number(count[3]) }
      else process.stdout.write(`${line}\n`)
    }
  })
}
