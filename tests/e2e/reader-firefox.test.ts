import { describe } from 'vitest'
import { launchFirefox } from './firefox.ts'
import { describeReaderKeyboard } from './reader-keyboard.ts'
import { describeReaderProof } from './reader-proof.ts'
import { describeReaderUse } from './reader-use.ts'

const launch = () => launchFirefox({ dist: 'dist/firefox' })

describe('Reader in Firefox, in use', () => describeReaderUse(launch))
describe('Reader in Firefox, by keyboard alone', () => describeReaderKeyboard(launch))
describe('Reader in Firefox, proof', () => describeReaderProof(launch))
