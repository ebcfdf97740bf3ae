import { describe } from 'vitest'
import { launchFirefox } from './firefox.ts'
import { describeWholeWay } from './whole-way.ts'

describe('Firefox', () => describeWholeWay(() => launchFirefox({ dist: 'dist/firefox' })))
