import { describe } from 'vitest'
import { launchChromium } from './chromium.ts'
import { describeWholeWay } from './whole-way.ts'

describe('Chromium', () => describeWholeWay(() => launchChromium({ dist: 'dist/chrome' })))
