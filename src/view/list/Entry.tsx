import { type Card, eventOf } from '../../core/list/entry.ts'
import { formatTimes } from '../format-time.ts'
import type { Words } from '../words/words.ts'
import { Changes } from './Changes.tsx'
import { Details } from './Details.tsx'
import type { ListState, ListVerbs } from './list-state.ts'
import { namesOf } from './names-of.ts'
import { moveOrRemove } from './row-keys.ts'
import { select } from './select.ts'

type Props = {
  card: Card
  /** Its place in its group, and how many are there: right for screen readers though only some are drawn. */
  place: { of: number; at: number }
  state: ListState
  verbs: ListVerbs
  words: Words
}

/** One session in the list: its title first to the ear, its time first to the eye. */
export function Entry({ card, place, state, verbs, words }: Props) {
  const { session } = card
  const { title } = session
  const expanded = state.expanded.value === card.id
  const selected = state.selected.value
  return (
    <li
      class={`entry ${card.state}`}
      aria-setsize={place.of}
      aria-posinset={place.at}
      data-id={card.id}
      data-cancelled={session.cancelled}
    >
      <div class="what">
        {state.selecting.value && (
          <input
            type="checkbox"
            class="check"
            aria-label={words.list.selectOne(title)}
            checked={selected.has(card.id)}
            onClick={({ shiftKey }) => select(state, card.id, shiftKey ? 'range' : 'one')}
          />
        )}
        <a
          class="title"
          lang={card.language}
          href={verbs.addressOf(card)}
          target="_blank"
          rel="noopener"
          onKeyDown={event => moveOrRemove(event, card, verbs)}
        >
          {title}
        </a>
      </div>
      <Time card={card} words={words} />
      <div class="facts">
        <p class="quiet">{factsOf(card, state.sort.value !== 'time')}</p>
        <Flags card={card} state={state} words={words} />
        <Changes card={card} verbs={verbs} words={words} />
        <p class="row-actions">
          <button
            type="button"
            class="button quiet"
            aria-expanded={expanded}
            aria-label={words.list.detailsOf(title)}
            onClick={() => {
              state.expanded.value = expanded ? undefined : card.id
            }}
          >
            {words.list.details}
          </button>
          <button
            type="button"
            class="button quiet"
            aria-label={words.removeTitle(title)}
            onClick={() => verbs.remove([card.id])}
          >
            {words.remove}
          </button>
        </p>
        {expanded && <Details key={card.id} card={card} state={state} verbs={verbs} words={words} />}
      </div>
    </li>
  )
}

function Time({ card, words }: { card: Card; words: Words }) {
  const times = formatTimes(card.session, words.language)
  if (!times) return <p class="time" />
  const [from, to] = times.split('–')
  return (
    <p class="time">
      <span>{from}</span>
      {to && <span class="until">–{to}</span>}
    </p>
  )
}

function Flags({ card, state, words }: { card: Card; state: ListState; words: Words }) {
  const others = state.overlaps.value.of(card)
  return (
    <>
      {card.session.cancelled && <p class="flag danger">{words.cancelled}</p>}
      {others.length > 0 && <p class="flag warning">{words.list.overlapsWith(namesOf(others, words))}</p>}
      {card.state === 'maybe' && <p class="flag">{words.list.maybe}</p>}
      {card.remindBefore !== undefined && (
        <p class="flag">
          {words.list.reminder}: {words.list.minutesBefore(card.remindBefore)}
        </p>
      )}
      {card.partial && <p class="quiet">{words.list.partial}</p>}
      {card.tags.length > 0 && (
        <ul class="tags" aria-label={words.list.tags}>
          {card.tags.map(tag => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Place and people; the event too where no heading names it. */
function factsOf(card: Card, withEvent: boolean): string {
  const { place, people } = card.session
  const names = people.map(({ name }) => name)
  const who = names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ')
  return [place, who, withEvent && eventOf(card)].filter(Boolean).join(' · ')
}
