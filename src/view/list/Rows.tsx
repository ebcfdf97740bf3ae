import { useEffect, useRef, useState } from 'preact/hooks'
import { type Chunk, chunksOf, type Part } from '../../core/list/chunks.ts'
import { formatDay } from '../format-time.ts'
import type { Words } from '../words/words.ts'
import { Entry } from './Entry.tsx'
import type { ListState, ListVerbs } from './list-state.ts'
import { usePrinting } from './use-printing.ts'

type Props = { state: ListState; verbs: ListVerbs; words: Words }

/** Cards a piece, and the height in px that a card and a heading are taken for until they have been drawn. */
const SIZE = 20
const CARD = 130
const HEADING = 40
/** The size of a set that is not known yet (WAI-ARIA 1.2, aria-setsize). */
const UNKNOWN = -1

/** The list in its groups. Of a long list only the pieces near the window’s view are drawn; the others keep their height. A print has all. */
export function Rows({ state, verbs, words }: Props) {
  const chunks = chunksOf(state.groups.value, SIZE)
  const rows = useRef<HTMLDivElement>(null)
  const printing = usePrinting(rows)
  return (
    <div ref={rows} class="rows" aria-busy={state.cards.value ? undefined : true}>
      {chunks.map((chunk, index) => (
        <Piece key={chunk.key} chunk={chunk} drawn={printing || index === 0 || chunks.length <= 3}>
          {() =>
            chunk.parts.map(part => (
              <GroupPart key={part.group.key} part={part} state={state} verbs={verbs} words={words} />
            ))
          }
        </Piece>
      ))}
    </div>
  )
}

type PieceProps = { chunk: Chunk; drawn: boolean; children: () => preact.ComponentChildren }

function Piece({ chunk, drawn, children }: PieceProps) {
  const element = useRef<HTMLDivElement>(null)
  const height = useRef(chunk.cards * CARD + chunk.headings * HEADING)
  const [near, setNear] = useState(drawn)
  const shown = near || drawn
  useEffect(() => {
    const { current } = element
    if (!current || drawn) return
    const observer = new IntersectionObserver(
      seen => {
        const inSight = seen.some(({ isIntersecting }) => isIntersecting)
        // What has the focus stays, so that the keyboard does not lose its place.
        if (!inSight && current.contains(document.activeElement)) return
        if (!inSight && current.offsetHeight > 0) height.current = current.offsetHeight
        setNear(inSight)
      },
      { rootMargin: '600px 0px' },
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [drawn])
  return (
    <div ref={element} style={shown ? {} : { blockSize: `${height.current}px` }}>
      {shown && children()}
    </div>
  )
}

function GroupPart({ part, state, verbs, words }: Props & { part: Part }) {
  const { group, first, cards, newEvent, newDay } = part
  const day = group.day ? formatDay({ day: group.day }, words.language) : words.list.noDay
  const event = group.event ?? words.list.own
  const headed = state.sort.value === 'time'
  return (
    <>
      {headed && newEvent && <h3>{event}</h3>}
      {headed && newDay && <h4>{day}</h4>}
      <ul class="track" aria-label={headed ? `${event}, ${day}` : words.list.title}>
        {cards.map((card, index) => (
          <Entry
            key={card.id}
            card={card}
            place={{ of: state.cards.value ? group.cards.length : UNKNOWN, at: first + index + 1 }}
            state={state}
            verbs={verbs}
            words={words}
          />
        ))}
      </ul>
    </>
  )
}
