import type { HelpDialog } from './HelpDialog.tsx'
import type { LooksPanel } from './LooksPanel.tsx'
import type { ReadingLine } from './ReadingLine.tsx'
import type { RepairDialog } from './RepairDialog.tsx'
import type { SpeechBar } from './SpeechBar.tsx'

/** The parts that no one sees before pressing something, and what is laid over the text: they come after it. */
export type LazyParts = {
  HelpDialog: typeof HelpDialog
  LooksPanel: typeof LooksPanel
  ReadingLine: typeof ReadingLine
  RepairDialog: typeof RepairDialog
  SpeechBar: typeof SpeechBar
}

/** Loads them. Rejects where the extension’s own files are gone (it was replaced while the page was open). */
export async function loadParts(): Promise<LazyParts> {
  const [help, looks, line, repair, speech] = await Promise.all([
    import('./HelpDialog.tsx'),
    import('./LooksPanel.tsx'),
    import('./ReadingLine.tsx'),
    import('./RepairDialog.tsx'),
    import('./SpeechBar.tsx'),
    import('./reader-panels.css'),
    import('./reader-print.css'),
  ])
  return { ...help, ...looks, ...line, ...repair, ...speech }
}
