import { type Driver, until } from './driver.ts'
import { fill, press } from './list-actions.ts'
import { listFile } from './list-programme.ts'

/** The field that a text from another machine is pasted into. */
export const PASTE = 'Eller klistra in text från Klarspår på en annan dator'

export type ListDriver = ReturnType<typeof listIn>

/** The list in a real browser, as a person finds it. */
export function listIn(browser: Driver) {
  const list = {
    /** Waits until the page in front says something, and comes back with all that it says. */
    shown: (text: string) =>
      until(`"${text}" on the page`, async () => {
        const all = await browser.run<string>(`return document.body.innerText`)
        return all.includes(text) ? all : undefined
      }),
    /** Opens what reads in, gets a text into its field by `write`, and has it read as far as the plan. */
    async readIn(write: () => Promise<unknown>): Promise<void> {
      await list.shown('Läs in')
      await browser.run(press('Läs in'))
      await list.shown(PASTE)
      await write()
      await browser.run(press('Läs in texten'))
      await until('the plan', () =>
        browser.run<boolean>(`return document.querySelector('[role=group][aria-label="Läs in"]') !== null`),
      )
    },
    /** Does what the plan says. */
    startImport: () => browser.run<void>(`document.querySelector('[role=group] .button.primary').click()`),
    /** Opens the list’s page and reads a file in, to the end. */
    async fillWith(file: string, count: number): Promise<void> {
      await browser.goto(browser.extensionUrl('src/shell/list.html'))
      await list.readIn(() => browser.run(fill(PASTE, file)))
      await list.startImport()
      await list.shown(`${count} programpunkter är inlästa`)
    },
    /** A list of six. */
    fillWithSix: () => list.fillWith(listFile(), 6),
  }
  return list
}
