import { describe, expect, test } from 'vitest'
import { fieldsOf, peopleOf, sessionsIn } from './read-html.ts'

describe('the last element of a title, which has no name', () => {
  test('is who talks, where it is in most', () => {
    const sessions = sessionsIn(`<h1>Program 3. mars 2026</h1>
      <div><b>09.00</b><h3>Velkommen til kysten <small>Kari Vik</small></h3><p>daglig leder, Kystrådet</p></div>
      <div><b>09.30</b><h3>Hva gjør vi med laksen? <small>Ola Sund og Per Moen</small></h3></div>
      <div><b>10.30</b><h3>Pause</h3></div>
      <div><b>11.00</b><h3>Nye båter i gamle havner <small>Siri Lie</small></h3><p>båtbygger</p></div>`)
    expect(sessions.map(({ title }) => title)).toEqual([
      'Velkommen til kysten',
      'Hva gjør vi med laksen?',
      'Pause',
      'Nye båter i gamle havner',
    ])
    expect(sessions.map(peopleOf)).toEqual([
      ['Kari Vik | speaker | daglig leder | Kystrådet'],
      ['Ola Sund | speaker | - | -', 'Per Moen | speaker | - | -'],
      [],
      ['Siri Lie | speaker | båtbygger | -'],
    ])
  })

  test('is the room, where it is in most', () => {
    const sessions = sessionsIn(`<h1>Program 3 mars 2026</h1>
      <h3>9.00 Styrning i kris <span>Sal B</span></h3><p>En timme om hur det går till.</p>
      <h3>10.00 Öppna data <span>Sal A</span></h3><p>En timme om vad som finns.</p>
      <h3>11.00 Skolans rum <span>Sal B</span></h3><p>En timme om hur de används.</p>`)
    expect(fieldsOf(sessions, 'title', 'place')).toEqual([
      ['Styrning i kris', 'Sal B'],
      ['Öppna data', 'Sal A'],
      ['Skolans rum', 'Sal B'],
    ])
  })

  test('stays where the text goes on in it', () => {
    const sessions = sessionsIn(`<h1>Programme, 14 May 2026</h1><ul>
      <li>9:00 An evening with <i>Ann Lee</i></li>
      <li>9:30 How rivers bend, and <i>why</i></li>
      <li>10:45 Dams and <i>dreams</i></li></ul>`)
    expect(sessions.map(({ title }) => title)).toEqual([
      'An evening with Ann Lee',
      'How rivers bend, and why',
      'Dams and dreams',
    ])
  })

  test('stays where a small word stands before it', () => {
    const sessions = sessionsIn(`<h1>Program 14 maj 2026</h1>
      <h3>9.00 Hur läser vi <span>Selma Lagerlöf</span></h3><p>Ett samtal om böckerna.</p>
      <h3>10.00 Ett samtal om <span>Karin Boye</span></h3><p>Ett samtal om dikterna.</p>
      <h3>11.00 Vägen till <span>Moa Martinson</span></h3><p>Ett samtal om livet.</p>`)
    expect(sessions.map(({ title }) => title)).toEqual([
      'Hur läser vi Selma Lagerlöf',
      'Ett samtal om Karin Boye',
      'Vägen till Moa Martinson',
    ])
  })
})
