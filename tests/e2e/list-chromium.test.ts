import { describe } from 'vitest'
import { launchChromium } from './chromium.ts'
import { describeOptions } from './list-options.ts'
import { describeList } from './list-ways.ts'

const launch = () => launchChromium({ dist: 'dist/chrome' })

describe('Chromium, the list', () => describeList(launch))
describe('Chromium, the options', () => describeOptions(launch))
