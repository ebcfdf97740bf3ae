/**
 * The words that are said while no page of ours is open: on the toolbar button, in notifications, and on a page that is
 * repaired. They are apart, so that the background starts without all the others. Other tables take them in.
 */
export type BackgroundWords = {
  language: 'sv' | 'en'
  /** The toolbar button’s name on a page that can be read. */
  button: { session: string; schedule: string }
  now: string
  inMinutes: (minutes: number) => string
  repairedPage: (count: number) => string
  undo: string
  close: string
}
