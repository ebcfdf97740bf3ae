import { expect, it } from 'vitest'
import { dayLed, timeAlone } from '../../../src/core/page/day-led.ts'
import { foldDamage } from '../../../src/core/page/fold-damage.ts'
import { timed } from '../../../src/core/page/timed.ts'
import { dayAndTime, saysWhen } from '../../../src/core/page/when.ts'

it.each([
  ['Tuesday 21 April, 7.00pm', '21 april'],
  ['Saturday, 5 January @ 09.15–10.00', '5 january'],
  ['torsdag 12 mars 2026 08:00 09:30', '12 mars 2026'],
  ['Tirsdag den 20. januar kl. 19.30', '20. januar'],
])('a day leads "%s", with a time beside it', (line, day) => {
  const led = dayLed(foldDamage(line))
  expect(led).toMatchObject({ day, text: '' })
  expect(led?.time).toBeDefined()
})

it('two times beside each other are a range', () => {
  expect(timeAlone('07:45 09:00')).toEqual({ range: true, round: true })
  expect(timeAlone('07:45 och 09:00')).toBeUndefined()
})

it('a time is led to its title, not to a unit of measure', () => {
  expect(timed(foldDamage('20.00 Så släktforskar du'), '')).toMatchObject({ start: 1200 })
  expect(timed('20.00 s', '')).toBeUndefined()
})

it('finds the day before a time, anywhere in a line', () => {
  expect(dayAndTime('bok: 15 oktober kl. 18.00')).toBe('15 oktober kl. 18.00')
  expect(dayAndTime('5 personer 18.00')).toBeUndefined()
  expect(dayAndTime('18.00 den 15 oktober')).toBeUndefined()
})

it('a word that lost its letters is no day', () => {
  expect(saysWhen(foldDamage('9.30–10.00 sök efter saker'), '')).toBe(false)
  expect(saysWhen(foldDamage('sön 9.30–10.00'), '')).toBe(true)
})

it('four figures are a time in the morning and the afternoon, and no price, number or year', () => {
  expect(timed('0930 ?pning ved ordf?rer', '')).toMatchObject({ start: 570, text: '?pning ved ordf?rer' })
  for (const other of ['1945 fred', '1200 kr', '1500 personer', '0932 nummer', '0560 nummer'])
    expect(timed(other, '')).toBeUndefined()
})
