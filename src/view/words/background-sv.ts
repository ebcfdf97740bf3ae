import type { BackgroundWords } from './background-words.ts'
import { span } from './span.ts'

export const backgroundSv: BackgroundWords = {
  language: 'sv',
  button: {
    session: 'Klarspår – här finns en programpunkt att läsa',
    schedule: 'Klarspår – här finns ett program att läsa',
  },
  now: 'Nu',
  inMinutes: minutes => `om ${span(minutes, 'sv')}`,
  repairedPage: count =>
    count === 0
      ? 'Inget att laga på sidan.'
      : count === 1
        ? '1 ord lagat på sidan.'
        : `${count} ord lagade på sidan.`,
  undo: 'Ångra',
  close: 'Stäng',
}
