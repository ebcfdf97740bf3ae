import type { Words } from '../words/words.ts'

type Props = { title: string; saved: boolean; toggle: () => void; words: Words }

/** Saves a session, or takes it out of the list again. Its name holds the session’s title. */
export function SaveButton({ title, saved, toggle, words }: Props) {
  return (
    <button
      type="button"
      class={saved ? 'button' : 'button primary'}
      aria-pressed={saved}
      aria-label={words.saveTitle(title)}
      onClick={toggle}
    >
      {saved ? `✓ ${words.saved}` : words.save}
    </button>
  )
}
