import type { ReadingWords } from '../words/words.ts'

type Props = { title: string; saved: boolean; toggle: () => void; words: ReadingWords }

/** Saves a session, or takes it out of the list again. Its name holds the session’s title and begins with its label. */
export function SaveButton({ title, saved, toggle, words }: Props) {
  return (
    <button
      type="button"
      class={saved ? 'button save' : 'button primary save'}
      aria-pressed={saved}
      aria-label={words.saveTitle(title)}
      onClick={toggle}
    >
      {words.save}
      {saved && <span aria-hidden="true"> ✓</span>}
    </button>
  )
}
