import '@webext-core/fake-browser/auto'
import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, expect, test } from 'vitest'

const STATUS = { fits: 3, leftOut: 2 }
beforeEach(() => fakeBrowser.reset())

test.each([
  ['on', STATUS],
  ['off', undefined],
] as const)('how the last sync went is told while sync is %s', async (set, told) => {
  const { lastSync } = await import('../../src/shell/keep-in-sync.ts')
  await fakeBrowser.storage.local.set({ 'sync-status': STATUS, 'list-settings': { sync: set === 'on' } })
  expect(await lastSync()).toEqual(told)
})
