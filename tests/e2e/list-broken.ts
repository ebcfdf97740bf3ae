import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AXE } from './axe.ts'
import { type Driver, until } from './driver.ts'
import { press } from './list-actions.ts'
import { type ListDriver, listIn } from './list-driver.ts'

/** Where each browser keeps what is in the list’s database and what is set: Chromium in LevelDB’s files, Firefox in one of SQLite. */
const FILES = {
  list: {
    chromium: /chrome-extension_[^/]*\.indexeddb\.leveldb\/.*\.(?:log|ldb)$/,
    firefox: /moz-extension[^/^]*\/idb\/.*\.sqlite$/,
  },
  settings: {
    chromium: /Local Extension Settings\/.*\.(?:log|ldb)$/,
    firefox: /moz-extension[^/]*\^userContextId[^/]*\/idb\/.*\.sqlite$/,
  },
}

/** Half of the file, as a full disk or a crash leaves it. */
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)
/** The last pages of the file overwritten, as a failing disk does. */
const END = 4 * 4096
const endOverwritten = (bytes: Buffer) =>
  Buffer.concat([bytes.subarray(0, bytes.length - END), Buffer.alloc(END, 7)])

/** A list that is broken on the disk: what each browser makes of it, and what we say. */
export function describeBroken(launch: () => Promise<Driver>): void {
  let browser: Driver
  let list: ListDriver
  beforeAll(async () => {
    browser = await launch()
    list = listIn(browser)
  })
  afterAll(() => browser?.close())

  async function breakOnDisk(what: keyof typeof FILES, how: (bytes: Buffer) => Buffer): Promise<void> {
    await browser.restart(profile => {
      const broken = readdirSync(profile, { recursive: true, encoding: 'utf8' })
        .filter(file => FILES[what][browser.name].test(file))
        .map(file => path.join(profile, file))
      expect(broken).not.toEqual([])
      for (const file of broken) writeFileSync(file, how(readFileSync(file)))
    })
  }
  const openList = () => browser.goto(browser.extensionUrl('src/shell/list.html'))

  test('cut off, the browser begins an empty one: it is said how much was there, and what to do', async () => {
    await list.fillWithSix()
    // The background learns of it a moment later.
    await until('the size', () =>
      browser.run<boolean>(
        `return (await (globalThis.browser ?? chrome).storage.local.get('list-size'))['list-size'] === 6`,
      ),
    )
    await breakOnDisk('list', half)
    await openList()
    await list.shown('Listan är tom, fast det senast fanns 6 programpunkter i den.')
    expect(await browser.run(AXE)).toEqual([])
    await list.fillWithSix()
    expect(await browser.run<string>('return document.body.innerText')).not.toContain('Listan är tom')
  })

  test('a part of it gone: it is said how much is missing, and the rest is there and can be rescued', async () => {
    await openList()
    await list.shown('Samtal om tillit')
    await browser.run(`const opened = indexedDB.open('klarspar')
      await new Promise(resolve => { opened.onsuccess = resolve })
      const gone = opened.result.transaction(['saved', 'bodies'], 'readwrite')
      const [id] = await new Promise(resolve => {
        gone.objectStore('saved').getAllKeys().onsuccess = ({ target }) => resolve(target.result)
      })
      for (const store of ['saved', 'bodies']) gone.objectStore(store).delete(id)
      await new Promise(resolve => { gone.oncomplete = resolve })
      opened.result.close()`)
    await openList()
    await list.shown('1 programpunkt fattas i listan eller går inte att läsa.')
    expect(await browser.run(AXE)).toEqual([])
    await browser.run(press('Rädda det som går att läsa'))
    // While it is written, a part of it lies beside it.
    await until('the file', async () => /^[^,]*\.json$/.test(readdirSync(browser.downloads).join()))
    const [file = ''] = readdirSync(browser.downloads)
    expect(JSON.parse(readFileSync(path.join(browser.downloads, file), 'utf8')).entries).toHaveLength(5)
    rmSync(path.join(browser.downloads, file))
  })

  test('the settings broken: each page is there as it is at first, and says so', async ({ skip }) => {
    if (browser.name === 'chromium') return skip('Chromium begins empty ones, and nothing can be told')
    await breakOnDisk('settings', endOverwritten)
    const sentence = /Klarspår kommer inte åt dina inställningar|Klarspår cannot reach your settings/
    for (const page of ['list', 'options', 'popup', 'reader']) {
      await browser.goto(browser.extensionUrl(`src/shell/${page}.html`))
      await until(`what is said on ${page}`, () =>
        browser.run<boolean>(`return ${sentence}.test(document.body.innerText)`),
      )
      expect(await browser.run(AXE)).toEqual([])
    }
  })

  test('where the browser cannot read it, that is said, and no empty file is taken for a rescue', async ({
    skip,
  }) => {
    if (browser.name === 'chromium') return skip('Chromium begins an empty one whatever is broken')
    await breakOnDisk('list', endOverwritten)
    await openList()
    await list.shown('Listan gick inte att öppna.')
    expect(await browser.run(AXE)).toEqual([])
    await browser.run(press('Rädda det som går att läsa'))
    await until('what was said', () =>
      browser.run<boolean>(
        `return [...document.querySelectorAll('[role=status]')].some(one => one.textContent.startsWith('Inget gick att läsa, så ingen fil är sparad.'))`,
      ),
    )
    expect(readdirSync(browser.downloads)).toEqual([])
  })
}
