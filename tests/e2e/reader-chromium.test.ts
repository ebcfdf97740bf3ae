import { describe } from 'vitest'
import { launchChromium } from './chromium.ts'
import { describeReaderKeyboard } from './reader-keyboard.ts'
import { describeReaderProof } from './reader-proof.ts'
import { describeReaderSaid } from './reader-said.ts'
import { describeReaderUse } from './reader-use.ts'

const launch = () => launchChromium({ dist: 'dist/chrome' })

describe('Reader in Chromium, in use', () => describeReaderUse(launch))
describe('Reader in Chromium, by keyboard alone', () => describeReaderKeyboard(launch))
describe('Reader in Chromium, proof', () => describeReaderProof(launch))
describe('Reader in Chromium, what is said', () => describeReaderSaid(launch))
