import type { Session } from '../session/session.ts'
import type { Calendar } from './calendar.ts'
import type { Draft } from './settle.ts'
import type { Span } from './span.ts'

/**
 * What is known of a session beside its headline, people and text. A day behind a label is trusted more than others, one
 * that begins several less; an address is the place where no other is said.
 */
export type Facts = Draft<
  Partial<
    Pick<
      Session,
      | 'kind' | 'number' | 'track' | 'day' | 'start' | 'end' | 'place' | 'language' | 'organiser' | 'cancelled' | 'registration'
    >
  >
> & { title?: Span; address?: Span; accessibility: Span[]; dayIsLabelled?: true; dayIsRange?: true } // biome-ignore format: one list

/** The facts that are being gathered, and what the page says of its days. */
export type Reading = { facts: Facts; calendar: Calendar }
