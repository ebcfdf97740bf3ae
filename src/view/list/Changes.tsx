import { type Change, type ChangeKind, changesOf } from '../../core/list/changes.ts'
import type { Card, Facts } from '../../core/list/entry.ts'
import { formatDay, formatTimes } from '../format-time.ts'
import type { Words } from '../words/words.ts'
import type { ListVerbs } from './list-state.ts'

type Props = { card: Card; verbs: ListVerbs; words: Words }

/** What the page has changed since the person last knew, old and new, until it is acknowledged. */
export function Changes({ card, verbs, words }: Props) {
  const changes = changesOf(card)
  if (changes.length === 0) return null
  const { changed } = words.list
  const heading = `changed-${card.id}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; this is a notice with one button
    <div class="changes" role="group" aria-labelledby={heading}>
      <p id={heading} class="flag warning">
        {changed.heading}
      </p>
      <ul>
        {changes.map(change => (
          <li key={change.kind}>
            <OneChange change={change} words={words} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button"
        aria-label={changed.seenTitle(card.session.title)}
        onClick={() => verbs.change([card.id], () => ({ known: undefined, missing: undefined }))}
      >
        {changed.seen}
      </button>
    </div>
  )
}

function OneChange({ change: { kind, before, after }, words }: { change: Change; words: Words }) {
  const { changed } = words.list
  if (kind === 'missing') return <strong>{changed.missing}</strong>
  if (kind === 'cancelled')
    return <strong class="loud">{after.cancelled ? changed.cancelled : changed.restored}</strong>
  return (
    <>
      {changed[kind]}: <span class="quiet">{changed.before}</span> <del>{shown(kind, before, words)}</del>{' '}
      <span class="quiet">{changed.after}</span> <ins>{shown(kind, after, words)}</ins>
    </>
  )
}

function shown(kind: ChangeKind, facts: Facts, { language, list }: Words): string {
  const value = {
    time: [formatDay(facts, language), formatTimes(facts, language)].filter(Boolean).join(' '),
    place: facts.place,
    title: facts.title,
    people: facts.people.join(', '),
    cancelled: '',
    missing: '',
  }[kind]
  return value || list.changed.none
}
