import type { Card } from '../../core/list/entry.ts'
import { formatDay, formatTimes } from '../format-time.ts'
import type { Words } from '../words/words.ts'
import type { ListState, ListVerbs } from './list-state.ts'

type Props = { state: ListState; verbs: ListVerbs; words: Words }

/** What is further away than this (minutes) is said by its date alone. */
const A_DAY = 1440

/** What goes on now and what comes next. Nothing at all where nothing lies ahead. */
export function NowNext({ state, verbs, words }: Props) {
  const { now, next, minutes } = state.nowNext.value
  if (now.length === 0 && next.length === 0) return null
  return (
    <section class="now-next" aria-label={`${words.now}, ${words.list.next.toLowerCase()}`}>
      <div>
        <h2>{words.now}</h2>
        {now.length === 0 && <p class="quiet">{words.list.nothingNow}</p>}
        <Cards cards={now} verbs={verbs} words={words} />
      </div>
      {next.length > 0 && (
        <div>
          <h2>
            {words.list.next}{' '}
            {minutes !== undefined && minutes < A_DAY && (
              <span class="until">{words.inMinutes(minutes)}</span>
            )}
          </h2>
          <Cards cards={next} verbs={verbs} words={words} today={state.today.value} />
        </div>
      )}
    </section>
  )
}

type CardsProps = { cards: readonly Card[]; verbs: ListVerbs; words: Words; today?: string }

function Cards({ cards, verbs, words, today }: CardsProps) {
  return (
    <ul>
      {cards.map(card => {
        const { session, language } = card
        const day = formatDay(session, words.language)
        const isToday = today !== undefined && (session.day ?? session.start)?.startsWith(today)
        const facts = [
          today && !isToday && day,
          formatTimes(session, words.language),
          session.place,
          card.state === 'maybe' && words.list.maybe,
        ]
        return (
          <li key={card.id}>
            <a class="title" lang={language} href={verbs.addressOf(card)} target="_blank" rel="noopener">
              {session.title}
            </a>
            <p class="quiet">{facts.filter(Boolean).join(' · ')}</p>
          </li>
        )
      })}
    </ul>
  )
}
