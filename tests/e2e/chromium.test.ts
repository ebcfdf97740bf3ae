import { describe } from 'vitest'
import { allowedBeforehand } from './allowed-beforehand.ts'
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
  describeRepairEverywhere(() => launchChromium({ dist: allowedBeforehand('dist/chrome') })))
