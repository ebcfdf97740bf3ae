import 'fake-indexeddb/auto'
import '@webext-core/fake-browser/auto'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { usualReader } from '../../src/core/settings/reader-settings.ts'

beforeEach(() => fakeBrowser.reset())
afterEach(() => vi.restoreAllMocks())

const broken = () => Promise.reject(new Error('An unexpected error occurred'))
const settings = () => import('../../src/shell/storage/settings.ts')
const listSettings = () => import('../../src/shell/storage/list-settings.ts')

test('where the settings cannot be read, the defaults serve', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(broken as never)
  const { loadSettings, areSettingsReadable } = await settings()
  expect(await loadSettings()).toMatchObject({ language: 'auto', repairSites: [], reader: usualReader })
  expect(await areSettingsReadable()).toBe(false)
  expect(await (await listSettings()).loadListSettings()).toMatchObject({ sync: false, quietSites: [] })
})

test('what cannot be read is not written over', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(broken as never)
  const set = vi.spyOn(fakeBrowser.storage.local, 'set')
  const { changeSettings, keepReaderSettings } = await settings()
  await expect(changeSettings(() => ({ language: 'en' }))).rejects.toMatchObject({ name: 'SettingsError' })
  await expect(keepReaderSettings().save(usualReader)).rejects.toMatchObject({ name: 'SettingsError' })
  await expect((await listSettings()).saveListSettings({ sync: true })).rejects.toMatchObject({
    name: 'SettingsError',
  })
  expect(set).not.toHaveBeenCalled()
})

test('what the browser does not take is said, in words', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(broken as never)
  const { storageProblem } = await import('../../src/shell/storage/storage-problem.ts')
  const { changeSettings } = await settings()
  const refused = changeSettings(() => ({ language: 'en' }))
  await expect(refused).rejects.toSatisfy(error => storageProblem(error) === 'settings-failed')
})

test('a change is made of what is set, and the rest stays', async () => {
  const { changeSettings, loadSettings } = await settings()
  await changeSettings(() => ({ language: 'en', repairSites: ['a.example'] }))
  await changeSettings(({ repairSites }) => ({ repairSites: [...repairSites, 'b.example'] }))
  expect(await loadSettings()).toMatchObject({ language: 'en', repairSites: ['a.example', 'b.example'] })
})
