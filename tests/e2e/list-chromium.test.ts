import { describe } from 'vitest'
import { launchChromium } from './chromium.ts'
import { describeList } from './list-ways.ts'

describe('Chromium, the list', () => describeList(() => launchChromium({ dist: 'dist/chrome' })))
