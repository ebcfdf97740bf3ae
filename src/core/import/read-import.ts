import type { Read } from '../list/merge.ts'
import { fromIcs } from './from-ics.ts'
import { fromJson } from './from-json.ts'
import { fromTextBlock } from './from-text-block.ts'

/** Reads whatever a person gives: an own file, a calendar, or a copied block. `at` in milliseconds since 1970. */
export function readImport(text: string, at: number): Read | { problem: 'unreadable' | 'cutOff' } {
  const plain = text.trimStart()
  if (/^\ufeff?\{/.test(plain)) return fromJson(plain) ?? { problem: 'unreadable' }
  if (/^\ufeff?BEGIN:VCALENDAR/i.test(plain)) return fromIcs(plain, at) ?? { problem: 'unreadable' }
  const block = fromTextBlock(text)
  return 'problem' in block ? block : (fromJson(block.json) ?? { problem: 'unreadable' })
}
