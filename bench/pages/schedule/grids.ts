import { slug } from '../around.ts'
import { paragraphs } from '../body-markup.ts'
import type { Draw, Shape, Sheet } from '../draw.ts'
import { html } from '../markup.ts'
import { days, habits, peopleLines, placeText, schedulePath, slots, titleText } from './parts.ts'

/** A table turned on its side: the times stand over the columns, the rows are rooms. */
function roomsAsRows(draw: Draw): Sheet {
  const way = habits(draw, { kind: 'none', people: 'names', text: 'none', place: 'none' })
  const main = html`<h1>${draw.stock.surroundings.program}</h1>${days(draw).map(({ day, items }) => {
    const together = slots(items.filter(item => item.sort === 'session'))
    const parallel = together.filter(group => group.length > 1)
    const groups = parallel.length > 0 ? parallel : together
    const tellings = groups.map(group => group.map(item => draw.tell(item)))
    const rooms = tellings[0]?.map(told => told.item.place) ?? []
    return html`<h2>${draw.date(day)}</h2>
<table class="rooms"><thead><tr><td></td>${tellings.map(group => {
      const [time] = group.map(told => {
        told.inherits('day', 'place')
        return told.time()
      })
      return html`<th scope="col">${time}</th>`
    })}</tr></thead>
<tbody>${rooms.map(
      (room, row) =>
        html`<tr><th scope="row">${room}</th>${tellings.map(group => {
          const told = group[row]
          return html`<td>${told && html`<b>${titleText(told, way)}</b>${peopleLines(told, way).map(line => html`<br>${line}`)}`}</td>`
        })}</tr>\n`,
    )}</tbody></table>\n`
  })}`
  return { main, frame: 'modern', path: schedulePath(draw) }
}

/** A list in a list: days hold times, times hold sessions, sessions hold people. */
function nestedLists(draw: Draw): Sheet {
  const way = habits(draw, {
    people: 'full',
    text: 'none',
    place: 'labelled',
    kind: draw.random.pick(['prefix', 'none'] as const),
  })
  const main = html`<div id="programme"><h1>${draw.stock.surroundings.program}</h1><ul>${days(draw).map(
    ({ day, items }) => html`<li>${draw.date(day)}
<ul>${slots(items).map(group => {
      const tellings = group.map(item => draw.tell(item))
      const [time] = tellings.map(told => {
        told.inherits('day')
        return told.time()
      })
      return html`<li>${time}
<ul>${tellings.map(told => {
        const inner = [...peopleLines(told, way), placeText(draw, told, way)].filter(line => line !== '')
        return html`<li>${titleText(told, way)}${inner.length > 0 && html`<ul>${inner.map(line => html`<li>${line}</li>`)}</ul>`}</li>\n`
      })}</ul></li>\n`
    })}</ul></li>\n`,
  )}</ul></div>`
  return { main, frame: 'bare', path: '/schedule.html' }
}

/** Rows of spans in a grid, as talk systems draw them: the time in a column, a card with room and link beside it. */
function gridOfSpans(draw: Draw): Sheet {
  const way = habits(draw, { kind: 'apart', people: 'names', place: 'bare', text: 'whole' })
  const main = html`<pretalx-schedule class="grid"><h1>${draw.stock.surroundings.program}</h1>${days(
    draw,
  ).map(
    ({ day, items }) =>
      html`<section class="day"><header><h2>${draw.date(day)}</h2></header>${items.map(item => {
        const told = draw.tell(item)
        told.inherits('day')
        const place = placeText(draw, told, way)
        return html`<a class="linear-schedule-session${item.sort === 'pause' ? ' break' : ''}" href="${item.sort === 'session' ? told.url(`/talk/${slug(item.title).slice(0, 30)}/`) : '#'}"><span class="time-box"><span class="start">${told.time()}</span></span><span class="info"><span class="title">${told.titleOrCancelled()}</span>${item.guests.length > 0 && html`<span class="speakers"><span class="names">${peopleLines(told, way).join('')}</span></span>`}${item.kind && html`<span class="tags"><span class="tag">${told.kind()}</span></span>`}<span class="bottom-info"><span class="room">${place}</span></span></span></a>
${item.body.length > 0 && html`<div class="abstract">${paragraphs(told.body(1))}</div>`}\n`
      })}</section>`,
  )}</pretalx-schedule>`
  draw.sayYear()
  return { main, frame: 'modern', path: `/${draw.event.days[0]?.slice(0, 4)}/schedule/` }
}

export const grids: readonly Shape[] = [
  {
    name: 'schedule-rooms-as-rows',
    kind: 'schedule',
    wish: { days: 1, slots: 5, width: 3 },
    draw: roomsAsRows,
  },
  { name: 'schedule-nested-lists', kind: 'schedule', wish: { width: 2 }, draw: nestedLists },
  { name: 'schedule-grid-of-spans', kind: 'schedule', wish: {}, draw: gridOfSpans },
]
