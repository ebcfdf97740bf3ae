import { type DayPicture, dayPicture, type Gap, type Placed } from '../../core/list/day-picture.ts'
import { formatDay, formatTimes } from '../format-time.ts'
import type { Words } from '../words/words.ts'
import type { ListState, ListVerbs } from './list-state.ts'
import { namesOf } from './names-of.ts'

type Props = { state: ListState; verbs: ListVerbs; words: Words }

/** Minutes a row of the picture. */
const ROW = 5

/** One day as a picture: time runs down, parallel tracks stand beside each other. It is a list in the order of time to who does not see it. */
export function DayView({ state, verbs, words }: Props) {
  const { days } = state.filterValues.value
  const { view } = words.list
  const day = state.day.value ?? days.find(one => one >= state.today.value) ?? days.at(-1)
  if (!day) return <p class="quiet">{view.noDays}</p>
  const at = days.indexOf(day)
  const picture = dayPicture(state.shown.value, day)
  const go = (to: string | undefined, label: string) => (
    <button
      type="button"
      class="button quiet"
      disabled={!to}
      onClick={() => {
        state.day.value = to
      }}
    >
      {label}
    </button>
  )
  return (
    <section class="day" aria-labelledby="day-heading">
      <p class="tools">
        {go(days[at - 1], view.previous)}
        {go(days[at + 1], view.following)}
      </p>
      <h3 id="day-heading">{formatDay({ day }, words.language)}</h3>
      <Picture picture={picture} state={state} verbs={verbs} words={words} />
      {picture.untimed.length > 0 && (
        <>
          <h4>{words.list.untimed}</h4>
          <ul>
            {picture.untimed.map(card => (
              <li key={card.id}>
                <a lang={card.language} href={verbs.addressOf(card)} target="_blank" rel="noopener">
                  {card.session.title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Picture({ picture, state, verbs, words }: Props & { picture: DayPicture }) {
  const { from, to, lanes, rows } = picture
  if (lanes === 0) return null
  const hours = Array.from({ length: (to - from) / 60 }, (_, index) => from / 60 + index)
  const line = (minutes: number) => Math.round((minutes - from) / ROW) + 1
  return (
    <div class="picture" style={{ gridTemplateColumns: `3rem repeat(${lanes}, minmax(7rem, 1fr))` }}>
      {hours.map(hour => (
        <span
          key={hour}
          class="hour"
          aria-hidden="true"
          style={{ gridRow: `${line(hour * 60)} / span ${60 / ROW}`, gridColumn: '1 / -1' }}
        >
          {String(hour % 24).padStart(2, '0')}
        </span>
      ))}
      <ol>
        {rows.map(row =>
          row.kind === 'gap' ? (
            <li
              key={`gap ${row.from}`}
              class="gap"
              style={{ gridRow: `${line(row.from)} / ${line(row.to)}`, gridColumn: '2 / -1' }}
            >
              {gapText(row, words)}
            </li>
          ) : (
            <li
              key={row.card.id}
              class={`placed ${row.card.state}`}
              style={{ gridRow: `${line(row.from)} / ${line(row.to)}`, gridColumn: String(row.lane + 2) }}
            >
              <OnePlaced placed={row} state={state} verbs={verbs} words={words} />
            </li>
          ),
        )}
      </ol>
    </div>
  )
}

function OnePlaced({ placed, state, verbs, words }: Props & { placed: Placed }) {
  const { card, openEnd } = placed
  const others = state.overlaps.value.of(card)
  const { session } = card
  return (
    <>
      <a lang={card.language} href={verbs.addressOf(card)} target="_blank" rel="noopener">
        {session.title}
      </a>
      <p>
        {[formatTimes(session, words.language), openEnd && words.list.openEnd, session.place]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {card.state === 'maybe' && <p>{words.list.maybe}</p>}
      {session.cancelled && <p class="flag danger">{words.cancelled}</p>}
      {others.length > 0 && <p class="flag warning">{words.list.overlapsWith(namesOf(others, words))}</p>}
    </>
  )
}

function gapText({ from, to, fromPlace, toPlace }: Gap, { list }: Words): string {
  const free = list.gap(list.hours(to - from))
  const moves = fromPlace && toPlace && fromPlace !== toPlace
  return moves ? `${free}. ${list.walk(list.way(fromPlace)(toPlace))}.` : `${free}.`
}
