/**
 * Every optional package (a platform's binary) must stand in the lock file: npm drops one it cannot find without a
 * word, and the next `npm ci` fails on it. Exit code 1 with their names where some are missing.
 */
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
const names = new Set(
  Object.keys(packages).map(path => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)),
)
const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter(name => !names.has(name))
    .map(name => `${name}, of ${path}`),
)
if (missing.length > 0) {
  process.stderr.write(
    `Missing in package-lock.json (choose a version whose binaries all exist):\n${missing.join('\n')}\n`,
  )
  process.exit(1)
}
