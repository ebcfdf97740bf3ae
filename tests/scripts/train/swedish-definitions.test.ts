import { expect, test } from 'vitest'
import { swedishDefinitions } from '../../../scripts/train/swedish-definitions.ts'

test('keeps the definitions of a dictionary, not its headwords and translations', () => {
  const dictionary = [
    'hamn /hˈamn/ <n, ut>',
    'der Hafen und die Zuflucht',
    ' 2. plats där båtar kan ligga till skydd mot vågor',
    'Anlegestelle für Schiffe',
    'kaj',
  ].join('\n')
  expect(swedishDefinitions(dictionary)).toBe('plats där båtar kan ligga till skydd mot vågor')
})
