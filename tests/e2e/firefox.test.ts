import { describe } from 'vitest'
import { describeBadInput } from './bad-input.ts'
import { launchFirefox } from './firefox.ts'
import { describePageRepair } from './page-repair.ts'
import { describeRepairEverywhere } from './repair-everywhere.ts'
import { describeWholeWay } from './whole-way.ts'

const launch = () => launchFirefox({ dist: 'dist/firefox' })

describe('Firefox', () => describeWholeWay(launch))
describe('Firefox, bad input', () => describeBadInput(launch))
describe('Firefox, page repair', () => describePageRepair(launch))
describe('Firefox, repair everywhere', () => describeRepairEverywhere(launch))
