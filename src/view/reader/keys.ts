import type { KeyName } from '../words/reader-words.ts'

/**
 * The reader’s keys. Letters come with Alt: screen readers take letters alone for themselves, and Ctrl is the
 * browser’s. `code` is the place on the keyboard, for on a Mac Alt changes the letter.
 */
export const KEYS: readonly { name: KeyName; shown: string; alt?: true; key?: string; code?: string }[] = [
  { name: 'listen', shown: 'Alt + K', alt: true, key: 'k', code: 'KeyK' },
  { name: 'previousSentence', shown: 'Alt + J', alt: true, key: 'j', code: 'KeyJ' },
  { name: 'nextSentence', shown: 'Alt + L', alt: true, key: 'l', code: 'KeyL' },
  { name: 'looks', shown: 'Alt + U', alt: true, key: 'u', code: 'KeyU' },
  { name: 'larger', shown: 'Alt + +', alt: true, key: '+' },
  { name: 'smaller', shown: 'Alt + -', alt: true, key: '-' },
  { name: 'lineUp', shown: '↑', key: 'ArrowUp' },
  { name: 'lineDown', shown: '↓', key: 'ArrowDown' },
  { name: 'nextMark', shown: 'Alt + N', alt: true, key: 'n', code: 'KeyN' },
  { name: 'previousMark', shown: 'Alt + B', alt: true, key: 'b', code: 'KeyB' },
  { name: 'nextSession', shown: 'Alt + .', alt: true, key: '.', code: 'Period' },
  { name: 'previousSession', shown: 'Alt + ,', alt: true, key: ',', code: 'Comma' },
  { name: 'save', shown: 'Alt + S', alt: true, key: 's', code: 'KeyS' },
  { name: 'help', shown: '?', key: '?' },
  { name: 'back', shown: 'Esc', key: 'Escape' },
]

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** What a key press asks for, or undefined where it is none of the reader’s. */
export function keyNamed(pressed: Pressed): KeyName | undefined {
  if (pressed.ctrlKey || pressed.metaKey) return undefined
  return KEYS.find(({ alt = false, key, code }) => {
    const fits =
      pressed.key.toLowerCase() === key?.toLowerCase() || (code !== undefined && pressed.code === code)
    const shift = pressed.shiftKey && code !== undefined
    return fits && pressed.altKey === alt && !shift
  })?.name
}
