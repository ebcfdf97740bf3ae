import { readLabels } from './labels.ts'
import type { Line } from './lines.ts'

/** Whether a line begins with a label for people and says who they are: "Medverkande: Åsa Lind, Arbetsförmedlingen". */
export function saysPeople({ span, marks }: Line): boolean {
  const labelled = readLabels(span, marks)
  const [first] = labelled?.parts ?? []
  return (
    labelled?.before.text === '' && first !== undefined && 'role' in first.meaning && first.value.text !== ''
  )
}
