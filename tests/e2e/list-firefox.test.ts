import { describe } from 'vitest'
import { launchFirefox } from './firefox.ts'
import { describeList } from './list-ways.ts'

describe('Firefox, the list', () => describeList(() => launchFirefox({ dist: 'dist/firefox' })))
