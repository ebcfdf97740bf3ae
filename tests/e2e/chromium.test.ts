import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe } from 'vitest'
import { describeBadInput } from './bad-input.ts'
import { launchChromium } from './chromium.ts'
import { describePageRepair } from './page-repair.ts'
import { describeRepairEverywhere } from './repair-everywhere.ts'
import { describeWholeWay } from './whole-way.ts'

const launch = () => launchChromium({ dist: 'dist/chrome' })

describe('Chromium', () => describeWholeWay(launch))
describe('Chromium, bad input', () => describeBadInput(launch))
describe('Chromium, page repair', () => describePageRepair(launch))
describe('Chromium, repair everywhere', () =>
  describeRepairEverywhere(() => launchChromium({ dist: allowedEverywhere() })))

/** The built extension as if the person had allowed it on every site. */
function allowedEverywhere(): string {
  const dist = mkdtempSync(path.join(tmpdir(), 'klarspar-allowed-'))
  cpSync('dist/chrome', dist, { recursive: true })
  const file = path.join(dist, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://*/*', 'https://*/*'] }))
  return dist
}
