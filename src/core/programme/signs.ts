import { type Span, slice } from './span.ts'
import type { FactKind } from './words/labels.ts'

/** Small pictures that stand where a label would, by what they say. */
const SIGNS: Readonly<Record<string, FactKind>> = {
  ...each('📍📌🗺🏠🏢🏛🚩', 'place'),
  ...each('📅📆🗓', 'day'),
  ...each('⏰⏱⌚🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛🕜🕝🕞🕟🕠🕡🕢🕣🕤🕥🕦🕧', 'time'),
  ...each('🎟🎫💰💵💶💳👥👨👩☕🍽🥐📞📧✉☎🔗', 'aside'),
  ...each('🗣🌐', 'language'),
}

function each(signs: string, kind: FactKind): Record<string, FactKind> {
  return Object.fromEntries([...signs].map(sign => [sign, kind]))
}

const SIGN =
  /^(?<sign>\p{Extended_Pictographic})(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d)*\s*(?=[\p{L}\p{N}"”“])/u

/** The fact that a picture at the start of a line stands for, and the line without it; undefined where none does. */
export function signOf(span: Span): { kind: FactKind | undefined; rest: Span } | undefined {
  const match = SIGN.exec(span.text)
  const sign = match?.groups?.['sign']
  return match && sign ? { kind: SIGNS[sign], rest: slice(span, match[0].length) } : undefined
}
