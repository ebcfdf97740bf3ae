import type { Draw, Shape, Sheet } from '../draw.ts'
import { html, joined, raw } from '../markup.ts'
import { days, habits, peopleLines, placeText, titleText } from './parts.ts'

/** A week printed from a database, as in 2004: each item says its day, then kind, time and place in one line. */
function printedList(draw: Draw): Sheet {
  const way = habits(draw, { kind: 'none', people: 'labelled', text: 'summary' })
  const line = html`<img src="/img/line.gif" alt="divider line" width="500" height="1">\n`
  const main = html`<h1>${draw.stock.surroundings.program}</h1>${draw.event.items.map(item => {
    const told = draw.tell(item)
    const lines = [
      html`<b>${told.day()}</b>`,
      html`${item.sort === 'session' && item.kind && `${told.kind()} `}${told.time()}, ${told.place()}`,
      html`<strong>${titleText(told, way)}</strong>`,
      ...(item.body.length > 0 ? [html`${told.summary()}`] : []),
      ...peopleLines(told, way).map(text => html`${text}`),
    ]
    const organiser =
      item.sort === 'session' &&
      item.organiser &&
      html`<br><br>\n${draw.label('organiser')}:<br>\n${told.organiser()}`
    return html`<div class="post">${joined(lines, raw('<br>\n'))}${organiser}</div>\n${line}`
  })}`
  return { main, frame: 'old', path: '/event/list' }
}

/** A blog post about somebody's days: a date in bold, a paragraph with time, dash and title, labelled lines under it. */
function diary(draw: Draw): Sheet {
  const way = habits(draw, { kind: 'none', text: 'none', people: 'labelled', place: 'labelled' })
  const main = html`<article class="post"><h1>${draw.eventName}</h1><div class="entry-content">${days(
    draw,
  ).map(
    ({ day, items }) =>
      html`<p><strong>${draw.date(day)}</strong></p>\n${items.map(item => {
        const told = draw.tell(item)
        told.inherits('day')
        const place = placeText(draw, told, way)
        return html`<p>${told.time()} – ${titleText(told, way)}</p>\n${place && html`<p>${place}</p>\n`}${peopleLines(told, way).map(line => html`<p>${line}</p>\n`)}`
      })}`,
  )}</div></article>`
  return { main, frame: 'wordpress', path: '/blogg/programmet' }
}

/** Shapes of pages from other years than the rest. */
export const otherYears: readonly Shape[] = [
  { name: 'schedule-printed-list', kind: 'schedule', wish: {}, draw: printedList },
  { name: 'schedule-diary', kind: 'schedule', wish: {}, draw: diary },
]
