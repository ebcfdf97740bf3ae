import { toJson } from '../../src/core/export/to-json.ts'
import { entryWith } from '../shell/list-fixtures.ts'

const event = { name: 'Kommundagarna' }
const entry = (id: string, session: Parameters<typeof entryWith>[1]) =>
  entryWith(id, { people: [], ...session }, { event })

/** A list of six as a file: two that collide, one with an open end, one without a date. */
export function listFile(): string {
  return toJson(
    [
      entry('data', {
        title: 'Öppna data i små kommuner',
        start: '2049-09-14T09:00',
        end: '2049-09-14T10:30',
        place: 'Sal A',
        people: [{ name: 'Örjan Ek', role: 'speaker' }],
      }),
      entry('tillit', {
        title: 'Samtal om tillit',
        start: '2049-09-14T10:00',
        end: '2049-09-14T11:00',
        place: 'Sal B',
        people: [{ name: 'Åsa Öhman', role: 'moderator' }],
      }),
      entry('slut', {
        title: 'Avslutning',
        start: '2049-09-14T13:30',
        end: '2049-09-14T14:00',
        place: 'Stora scenen',
      }),
      entry('dag2', { title: 'Verkstad om klarspråk', start: '2049-09-15T09:00', place: 'Sal C' }),
      entry('dag2b', { title: 'Mingel', day: '2049-09-15' }),
      entry('utan', { title: 'Utställningen', place: 'Foajén' }),
    ],
    0,
  )
}
