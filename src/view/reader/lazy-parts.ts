import type { HelpDialog } from './HelpDialog.tsx'
import type { LooksPanel } from './LooksPanel.tsx'
import type { RepairDialog } from './RepairDialog.tsx'
import type { SpeechBar } from './SpeechBar.tsx'

/** The parts that no one sees before pressing something: they come after the text. */
export type LazyParts = {
  HelpDialog: typeof HelpDialog
  LooksPanel: typeof LooksPanel
  RepairDialog: typeof RepairDialog
  SpeechBar: typeof SpeechBar
}

/** Loads them. Rejects where the extension’s own files are gone (it was replaced while the page was open). */
export async function loadParts(): Promise<LazyParts> {
  const [help, looks, repair, speech] = await Promise.all([
    import('./HelpDialog.tsx'),
    import('./LooksPanel.tsx'),
    import('./RepairDialog.tsx'),
    import('./SpeechBar.tsx'),
  ])
  return { ...help, ...looks, ...repair, ...speech }
}
