import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Repair } from '../../core/session/session.ts'
import type { ReadingWords } from '../words/words.ts'
import type { ReaderState, ReaderVerbs } from './reader-state.ts'

type Props = { state: ReaderState; verbs: ReaderVerbs; words: ReadingWords; language: string }

/** What the page had and how it can be read, beside the word that was pressed. The keyboard comes in and goes back to the word. */
export function RepairDialog({ state, verbs, words, language }: Props) {
  const repair = state.openRepair.value
  const dialog = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element || !repair) return
    const word = wordOf(element.ownerDocument, repair)
    element.showPopover()
    if (word) placeBy(element, word)
    element.querySelector('button')?.focus()
    const onToggle = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') state.openRepair.value = undefined
    }
    element.addEventListener('toggle', onToggle)
    return () => element.removeEventListener('toggle', onToggle)
  }, [repair, state])
  if (!repair) return null
  const text = words.reader.repairs
  const { before, after } = repair
  const original = asRead(state, repair)
  const others = [original, ...(repair.readings ?? [])].filter(
    (reading, index, all) => reading !== after && reading !== before && all.indexOf(reading) === index,
  )
  const close = () => {
    const word = dialog.current && wordOf(dialog.current.ownerDocument, repair)
    dialog.current?.hidePopover()
    state.openRepair.value = undefined
    word?.focus()
  }
  const choose = (reading: string) => {
    close()
    verbs.choose(repair, reading)
  }
  return (
    <div
      class="repair-dialog"
      popover="auto"
      role="dialog"
      aria-label={text.word}
      ref={dialog}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
      onFocusOut={event => {
        const to = event.relatedTarget
        if (to instanceof Node && !event.currentTarget.contains(to)) event.currentTarget.hidePopover()
      }}
    >
      <dl>
        <dt>{text.pageHad}</dt>
        <dd lang={language}>{before}</dd>
        <dt>{Object.hasOwn(state.choices.value, before) ? text.chosen : text.weRead}</dt>
        <dd lang={language}>{after}</dd>
      </dl>
      {others.length > 0 && <p>{text.otherReadings}</p>}
      <p class="readings">
        {others.map(reading => (
          <button key={reading} type="button" class="button" onClick={() => choose(reading)}>
            {text.use(reading)}
          </button>
        ))}
        {after !== before && (
          <button type="button" class="button" onClick={() => choose(before)}>
            {text.keepAsPageHad}
          </button>
        )}
        <button type="button" class="button quiet" onClick={close}>
          {words.reader.close}
        </button>
      </p>
    </div>
  )
}

/** How the repair itself read the word, whatever has been chosen since. */
function asRead(state: ReaderState, { path, before, after }: Repair): string {
  const { value } = state.shown
  const same = value.kind === 'session' ? value.repairs : []
  return (same.find(one => one.path === path && one.before === before) ?? { after }).after
}

function wordOf(document: Document, { path, start }: Repair): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.repair[data-path="${path}"][data-start="${start}"]`)
}

/** Below the word, or above it where there is no room, and inside the window. */
function placeBy(dialog: HTMLElement, word: HTMLElement) {
  word.scrollIntoView({ block: 'nearest' })
  const { left, top, bottom } = word.getBoundingClientRect()
  const { clientWidth, clientHeight } = dialog.ownerDocument.documentElement
  const { offsetWidth, offsetHeight } = dialog
  const below = bottom + 8
  const y = below + offsetHeight < clientHeight ? below : Math.max(8, top - offsetHeight - 8)
  dialog.style.left = `${Math.max(8, Math.min(left, clientWidth - offsetWidth - 8))}px`
  dialog.style.top = `${y}px`
}
