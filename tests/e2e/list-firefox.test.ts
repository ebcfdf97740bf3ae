import { describe } from 'vitest'
import { launchFirefox } from './firefox.ts'
import { describeBroken } from './list-broken.ts'
import { describeChanges } from './list-changes.ts'
import { describeLongList } from './list-many.ts'
import { describeNarrow } from './list-narrow.ts'
import { describeOptions } from './list-options.ts'
import { describeListOutside } from './list-outside.ts'
import { describeList } from './list-ways.ts'
import { describePopupKeyboard } from './popup-keyboard.ts'

const launch = () => launchFirefox({ dist: 'dist/firefox' })

describe('Firefox, the list', () => describeList(launch))
describe('Firefox, a page that changes', () => describeChanges(launch))
describe('Firefox, the options', () => describeOptions(launch))
describe('Firefox, files, clipboard and notifications', () => describeListOutside(launch))
describe('Firefox, 320 px', () => describeNarrow(launch))
describe('Firefox, a list that is broken on the disk', () => describeBroken(launch))
describe('Firefox, a long list', () => describeLongList(launch))
describe('Firefox, the popup by keyboard', () => describePopupKeyboard(launch))
