import { expect, test } from 'vitest'
import { fieldsOf, sessionsIn } from './programme/read-html.ts'

/* What stands in a title's brackets, over it and far from it, and tells of its session. */

test('a time and a room in the brackets of a heading', () => {
  const sessions = sessionsIn(
    '<h1>13 november 2026</h1><h2>Session A: Skrivande (kl 10.15–12.00, sal 3)</h2><p>Vi skriver.</p><h2>Session B: Läsande (kl 13.15–15.00, Sal Ek)</h2><p>Vi läser.</p>',
  )
  expect(fieldsOf(sessions, 'number', 'title', 'start', 'place')).toEqual([
    ['A', 'Skrivande', '2026-11-13T10:15', 'sal 3'],
    ['B', 'Läsande', '2026-11-13T13:15', 'Sal Ek'],
  ])
})

test('the year of a season in a sentence is that of its days, and of no others', () => {
  const sessions = sessionsIn(
    '<h1>Tisdagar på museet</h1><p>Hösten 2026 öppnar vi salen fyra kvällar.</p><h2>6 oktober kl. 18.00–19.30: Glasbruket</h2><p>Det brann.</p><h2>20 oktober kl. 18.00–19.30: Kassaböckerna</h2><p>De räknade.</p><h2>12 januari kl. 18.00: Isen</h2><p>Den bar.</p>',
  )
  expect(fieldsOf(sessions, 'start')).toEqual([['2026-10-06T18:00'], ['2026-10-20T18:00'], ['18:00']])
})

test('a name that the tab says is not the title where a heading is', () => {
  const [session] = sessionsIn(
    '<title>Ph.d.-forsvar: Signe Torp</title><p>Ph.d.-forsvar</p><h1>Når tangen rådner: lugt og klager</h1><p>26. november 2026 kl. 13.00</p><p>Studiet bygger på dagbøger.</p><h2>Ph.d.-studerende</h2><p>Signe Torp</p>',
  )
  expect(session).toMatchObject({
    kind: 'Ph.d.-forsvar',
    title: 'Når tangen rådner: lugt og klager',
    people: [{ name: 'Signe Torp' }],
  })
})

test('whom one writes to is no speaker', () => {
  const [session] = sessionsIn(
    '<h1>Når tangen rådner</h1><p>26. november 2026 kl. 13.00</p><p>Afhandlingen kan læses ved henvendelse til ph.d.-sekretær Conni Sejersen, conni@nsu.example.</p>',
  )
  expect(session?.people).toEqual([])
})
