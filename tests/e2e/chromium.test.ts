import { describe } from 'vitest'
import { describeBadInput } from './bad-input.ts'
import { launchChromium } from './chromium.ts'
import { describePageRepair } from './page-repair.ts'
import { describeWholeWay } from './whole-way.ts'

const launch = () => launchChromium({ dist: 'dist/chrome' })

describe('Chromium', () => describeWholeWay(launch))
describe('Chromium, bad input', () => describeBadInput(launch))
describe('Chromium, page repair', () => describePageRepair(launch))
