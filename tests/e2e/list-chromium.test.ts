import { describe } from 'vitest'
import { allowedBeforehand } from './allowed-beforehand.ts'
import { launchChromium } from './chromium.ts'
import { describeBroken } from './list-broken.ts'
import { describeChanges } from './list-changes.ts'
import { describeLongList } from './list-many.ts'
import { describeNarrow } from './list-narrow.ts'
import { describeOptions } from './list-options.ts'
import { describeListOutside } from './list-outside.ts'
import { describeList } from './list-ways.ts'
import { describePopupKeyboard } from './popup-keyboard.ts'

const launch = () => launchChromium({ dist: 'dist/chrome' })

describe('Chromium, the list', () => describeList(launch))
describe('Chromium, a page that changes', () => describeChanges(launch))
describe('Chromium, the options', () => describeOptions(launch))
describe('Chromium, files, clipboard and notifications', () =>
  describeListOutside(() => launchChromium({ dist: allowedBeforehand('dist/chrome') })))
describe('Chromium, 320 px', () => describeNarrow(launch))
describe('Chromium, a list that is broken on the disk', () => describeBroken(launch))
describe('Chromium, a long list', () => describeLongList(launch))
describe('Chromium, the popup by keyboard', () => describePopupKeyboard(launch))
