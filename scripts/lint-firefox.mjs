/** Mozilla's own lint on the Firefox build: no error, no notice, and no warning that is not explained here. */
import { spawnSync } from 'node:child_process'
import { root } from './set-up.mjs'

/** Warnings that are known, each with the reason why it may stay. */
const EXPLAINED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /innerHTML/,
    why: 'Preact’s own code for dangerouslySetInnerHTML, which our lint forbids us to use',
  },
]

const lint = spawnSync(
  `${root}node_modules/.bin/web-ext`,
  ['lint', '--source-dir', `${root}dist/firefox`, '--output', 'json', '--no-config-discovery'],
  { encoding: 'utf8' },
)
const { errors, notices, warnings } = JSON.parse(lint.stdout)
const unexplained = warnings.filter(
  ({ code, message }) => !EXPLAINED.some(known => known.code === code && known.message.test(message)),
)
for (const { code, message, file, line } of [...errors, ...notices, ...unexplained])
  process.stdout.write(`${code} ${file ?? ''}:${line ?? ''} ${message}\n`)
const faults = errors.length + notices.length + unexplained.length
process.stdout.write(
  `${errors.length} errors, ${notices.length} notices, ${warnings.length} warnings, ${unexplained.length} of them unexplained\n`,
)
process.exit(faults > 0 ? 1 : 0)
