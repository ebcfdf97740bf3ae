import type { Draw, Shape, Sheet } from '../draw.ts'
import { html, raw } from '../markup.ts'
import { isoTime } from '../say-times.ts'
import { schedulePath } from './parts.ts'

const heading = (draw: Draw) => html`<h1>${draw.stock.surroundings.program}</h1>`

/** schema.org with a subEvent a session, whose dates and ends the visible list lacks. */
function jsonLd(draw: Draw): Sheet {
  draw.sayYear()
  const subEvent: object[] = []
  const main = html`${heading(draw)}<ol class="agenda">${draw.event.items.map(item => {
    const told = draw.tell(item)
    told.inherits('day', 'start', 'end')
    const iso = draw.event.days[item.day] ?? ''
    if (item.sort === 'session') told.inherits('place')
    subEvent.push({
      '@type': 'Event',
      name: item.title,
      startDate: isoTime(iso, item.start),
      endDate: isoTime(iso, item.end),
      ...(item.sort === 'session' && { location: { '@type': 'Place', name: item.place } }),
      ...(item.guests.length > 0 && {
        performer: item.guests.map(({ name }) => ({ '@type': 'Person', name })),
      }),
    })
    return html`<li><h3>${told.title()}</h3>${item.guests.map(guest => html`<p>${told.line(guest, { role: 'speaker', form: 'name' })}</p>`)}${item.body.length > 0 && html`<p>${told.summary()}</p>`}</li>\n`
  })}</ol>`
  const event = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: draw.eventName,
    startDate: draw.event.days[0],
    location: { '@type': 'Place', name: draw.event.venue },
    subEvent,
  }
  const head = html`\n<script type="application/ld+json">${raw(JSON.stringify(event).replace(/</g, '\\u003c'))}</script>`
  return { main, head, frame: 'modern', path: schedulePath(draw) }
}

/** Links that put a session in the calendar hold its date and end; the page shows a start alone. */
function dataCalendar(draw: Draw): Sheet {
  draw.sayYear()
  const stamp = (iso: string, minutes: number) => isoTime(iso, minutes).replace(/[-:]/g, '')
  const main = html`${heading(draw)}<div class="agenda">${draw.event.items
    .filter(item => item.sort === 'session')
    .map(item => {
      const told = draw.tell(item)
      const iso = draw.event.days[item.day] ?? ''
      told.inherits('day', 'start', 'end', 'place')
      const ics = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'BEGIN:VEVENT',
        `DTSTART:${stamp(iso, item.start)}`,
        `DTEND:${stamp(iso, item.end)}`,
        `SUMMARY:${item.title.replace(/,/g, '\\,')}`,
        `LOCATION:${item.place.replace(/,/g, '\\,')}`,
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n')
      return html`<div class="agenda-item"><h3>${isoTime('', item.start).slice(1, 6)} ${told.title()}</h3>
<p>${told.summary()}</p>
${told.groups().map(({ label, lines }) => html`<p><b>${label}:</b> ${lines.join('; ')}</p>`)}
<a class="ical" download="session.ics" href="data:text/calendar;charset=utf-8,${encodeURIComponent(ics)}">iCal</a></div>\n`
    })}</div>`
  return { main, frame: 'modern', path: schedulePath(draw) }
}

/** Schedules whose data says more than their text. */
export const data: readonly Shape[] = [
  { name: 'schedule-json-ld', kind: 'schedule', wish: { days: 1 }, draw: jsonLd },
  { name: 'schedule-data-calendar', kind: 'schedule', wish: {}, draw: dataCalendar },
]
