import { describe } from 'vitest'
import { launchChromium } from './chromium.ts'
import { describeChanges } from './list-changes.ts'
import { describeNarrow } from './list-narrow.ts'
import { describeOptions } from './list-options.ts'
import { describeList } from './list-ways.ts'

const launch = () => launchChromium({ dist: 'dist/chrome' })

describe('Chromium, the list', () => describeList(launch))
describe('Chromium, a page that changes', () => describeChanges(launch))
describe('Chromium, the options', () => describeOptions(launch))
describe('Chromium, 320 px', () =>
  describeNarrow(() => launchChromium({ dist: 'dist/chrome', width: 320, height: 800 })))
