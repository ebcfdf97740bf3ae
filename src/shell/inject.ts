import { browser } from './browser.ts'

/** Gives a script of ours to a tab’s own document. False where the browser lets no extension in. */
export async function inject(tabId: number, script: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [script.replace(/^\//, '')] })
    return true
  } catch (error) {
    // Each browser words it in its own way: "Cannot access …", "Missing host permission for the tab".
    if (error instanceof Error) return false
    throw error
  }
}
