import { describe } from 'vitest'
import { plainFirefox } from './plain-browser.ts'
import { describeFixtures } from './read-fixtures.ts'

describe('Firefox, every page of tests/pages', () => describeFixtures(plainFirefox))
