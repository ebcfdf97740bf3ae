import type { BackgroundWords } from './background-words.ts'
import { span } from './span.ts'

export const backgroundEn: BackgroundWords = {
  language: 'en',
  button: {
    session: 'Klarspår – there is a session to read here',
    schedule: 'Klarspår – there is a programme to read here',
  },
  now: 'Now',
  inMinutes: minutes => `in ${span(minutes, 'en')}`,
  repairedPage: count =>
    count === 0
      ? 'Nothing to repair on the page.'
      : count === 1
        ? '1 word repaired on the page.'
        : `${count} words repaired on the page.`,
  undo: 'Undo',
  close: 'Close',
}
