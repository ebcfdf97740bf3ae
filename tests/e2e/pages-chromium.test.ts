import { describe } from 'vitest'
import { plainChromium } from './plain-browser.ts'
import { describeFixtures } from './read-fixtures.ts'

describe('Chromium, every page of tests/pages', () => describeFixtures(plainChromium))
