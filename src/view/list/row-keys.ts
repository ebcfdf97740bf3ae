import type { Card } from '../../core/list/entry.ts'
import type { ListVerbs } from './list-state.ts'

type Pressed = { key: string; currentTarget: HTMLElement; preventDefault: () => void }

/** On a title: up, down, Home and End go to other titles, Delete takes the session away (the way back gets the focus). */
export function moveOrRemove(event: Pressed, card: Card, verbs: ListVerbs): void {
  const title = event.currentTarget
  const titles = [...(title.closest('.rows')?.querySelectorAll<HTMLElement>('.entry .title') ?? [])]
  const at = titles.indexOf(title)
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: titles.length - 1 }[event.key]
  if (event.key === 'Delete') verbs.remove([card.id])
  if (to === undefined) return
  event.preventDefault()
  titles[to]?.focus()
}
