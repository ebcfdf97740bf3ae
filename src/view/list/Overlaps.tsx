import type { Card } from '../../core/list/entry.ts'
import { isSilenced } from '../../core/list/overlaps.ts'
import type { Words } from '../words/words.ts'
import type { ListState, ListVerbs } from './list-state.ts'

type Props = { card: Card; state: ListState; verbs: ListVerbs; words: Words }

/** Overlaps to be silenced, each pair for itself, and those that were, to be told of again. */
export function Overlaps({ card, state, verbs, words: { list } }: Props) {
  const others = state.overlaps.value.of(card)
  const silenced = (state.cards.value ?? []).filter(other => isSilenced(card, other))
  return (
    <>
      {others.map(other => (
        <p key={other.id}>
          <button
            type="button"
            class="button"
            onClick={() =>
              verbs.edit(card, ({ quietWith }) => ({ quietWith: [...quietWith, other.id] }), 'goes')
            }
          >
            {list.silence(other.session.title)}
          </button>
        </p>
      ))}
      {silenced.map(other => (
        <p key={other.id}>
          <button
            type="button"
            class="button"
            onClick={() =>
              verbs.change([card.id, other.id], ({ quietWith }) => ({
                quietWith: quietWith.filter(id => id !== other.id && id !== card.id),
              }))
            }
          >
            {list.unsilence(other.session.title)}
          </button>
        </p>
      ))}
    </>
  )
}
