import type { Draw, Shape, Sheet } from '../draw.ts'
import { html, raw } from '../markup.ts'
import { isoTime } from '../say-times.ts'
import { days, habits, peopleLines, placeText, schedulePath, slots, titleText } from './parts.ts'

const heading = (draw: Draw) => html`<h1>${draw.stock.surroundings.program}</h1>`

/** Columns for time, item, people and sometimes place; a table a day. */
function columns(draw: Draw): Sheet {
  const { random } = draw
  const way = habits(draw, {
    kind: random.pick(['prefix', 'none'] as const),
    people: random.pick(['full', 'brackets', 'names'] as const),
  })
  const withPlace = random.chance(0.6)
  const main = html`${heading(draw)}${days(draw).map(
    ({ day, items }) => html`<h2>${draw.date(day)}</h2>
<table class="table"><thead><tr><th>${draw.label('time')}</th><th>${draw.stock.surroundings.program}</th><th>${draw.label('speaker')}</th>${withPlace && html`<th>${draw.label('place')}</th>`}</tr></thead>
<tbody>${items.map(item => {
      const told = draw.tell(item)
      told.inherits('day')
      return html`<tr><td>${told.time()}</td><td>${titleText(told, way)}</td><td>${peopleLines(told, way).map((line, index) => html`${index > 0 && html`<br>`}${line}`)}</td>${withPlace && html`<td>${item.sort === 'session' ? told.place() : ''}</td>`}</tr>\n`
    })}</tbody></table>\n`,
  )}`
  return { main, frame: random.pick(['modern', 'municipal', 'wordpress'] as const), path: schedulePath(draw) }
}

/** Rows are times, columns are tracks; what all share spans them all. */
function tracks(draw: Draw): Sheet {
  const { random, event } = draw
  const way = habits(draw, {
    kind: random.pick(['prefix', 'none'] as const),
    people: random.pick(['names', 'brackets', 'full'] as const),
  })
  const main = html`${heading(draw)}${days(draw).map(({ day, items }) => {
    const groups = slots(items)
    const width = Math.max(...groups.map(group => group.length))
    const names = groups.find(group => group.length === width)?.map(item => item.track) ?? []
    const head = width > 1 && names.every(name => name !== '')
    return html`<table border="1" class="schedule"><caption>${draw.date(day)}</caption>
${head && html`<thead><tr><th scope="col">${draw.label('time')}</th>${names.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>`}
<tbody>${groups.map(group => {
      const told = group.map(item => draw.tell(item))
      for (const one of told) one.inherits('day')
      const times = told.map(one => one.time())
      return html`<tr><th scope="row">${times[0]}</th>${told.map(one => {
        if (group.length > 1) one.inherits('track')
        const span = group.length === 1 && width > 1 ? raw(` colspan="${width}"`) : raw('')
        const place = group.length > 1 ? placeText(draw, one, way) : ''
        return html`<td${span}><strong>${titleText(one, way)}</strong>${peopleLines(one, way).map(line => html`<br>${line}`)}${place && html`<br><span class="room">${place}</span>`}</td>`
      })}</tr>\n`
    })}</tbody></table>\n`
  })}`
  return {
    main,
    frame: random.chance(0.3) ? 'old' : 'modern',
    title: `${draw.stock.surroundings.program} ${event.name} - ${draw.eventName}`,
    path: schedulePath(draw),
  }
}

/** Parallel sessions in rows of their own beside a time that spans them; the room is a column. */
function spannedTimes(draw: Draw): Sheet {
  const way = habits(draw, {
    kind: 'none',
    place: 'bare',
    people: draw.random.pick(['names', 'full'] as const),
  })
  const main = html`${heading(draw)}<table class="program">${days(draw).map(
    ({ day, items }) =>
      html`<tr class="day"><th colspan="4">${draw.date(day)}</th></tr>\n${slots(items).flatMap(group =>
        group.map((item, index) => {
          const told = draw.tell(item)
          told.inherits('day')
          const time = told.time()
          return html`<tr>${index === 0 && html`<td rowspan="${group.length}" valign="top">${time}</td>`}<td>${titleText(told, way)}</td><td>${peopleLines(told, way).map((line, at) => html`${at > 0 && html`<br>`}${line}`)}</td><td>${placeText(draw, told, way)}</td></tr>\n`
        }),
      )}`,
  )}</table>`
  return { main, frame: 'modern', path: schedulePath(draw) }
}

/** hCalendar in a table: times in `<abbr>`, the page’s own dates in their titles. */
function hCalendar(draw: Draw): Sheet {
  draw.sayYear()
  const main = html`${heading(draw)}<table class="vcalendar"><tbody>${days(draw).flatMap(({ day, items }) =>
    items.map((item, index) => {
      const told = draw.tell(item)
      told.inherits('day')
      const iso = draw.event.days[day] ?? ''
      const [from, to] = told
        .range((start, end) => `${isoTime('', start).slice(1, 6)} ${isoTime('', end).slice(1, 6)}`)
        .split(' ')
      const weekday = index === 0 ? `${draw.date(day)} ` : ''
      return html`<tr class="vevent"><th>${weekday}<abbr class="dtstart" title="${isoTime(iso, item.start)}">${from}</abbr>&ndash;<abbr class="dtend" title="${isoTime(iso, item.end)}">${to}</abbr></th><td><span class="summary">${told.titleOrCancelled()}</span>${item.guests.map(guest => html`<br><span class="attendee vcard"><span class="fn">${told.line(guest, { role: 'speaker', form: 'name' })}</span></span>`)}</td><td class="location">${item.sort === 'session' ? told.place() : ''}</td></tr>\n`
    }),
  )}</tbody></table>`
  return {
    main,
    frame: 'bare',
    title: `${draw.stock.surroundings.program} – ${draw.eventName}`,
    path: schedulePath(draw),
  }
}

/** A session’s head with its room and time, its talks in rows under it with a time each. */
function easyChair(draw: Draw): Sheet {
  const { random } = draw
  const main = html`<div class="program">${days(draw).map(
    ({ day, items }) =>
      html`<h2 class="date">${draw.date(day)}</h2>\n${items.map(item => {
        const told = draw.tell(item)
        told.inherits('day')
        if (item.sort !== 'session')
          return html`<div class="session"><div class="heading"><span class="interval">${told.time()}</span><span class="title">${told.title()}</span></div></div>\n`
        const place = told.place()
        const [guest] = item.guests
        return html`<div class="session"><div class="heading"><span class="interval">${told.time()}</span><span class="title">${told.numbered(draw.stock.labels.numbered.pass, `${random.between(1, 9)}${random.pick(['A', 'B', 'C'])}`)}: ${told.title()}</span></div>
<table class="session_info"><tr><td>${draw.label('moderator')}:</td><td>${guest && told.line(guest, { role: 'moderator', form: 'brackets' })}</td></tr><tr><td>${draw.label('place')}:</td><td>${place}</td></tr></table>
<div class="abstract">${item.body.length > 0 && html`<p>${told.summary()}</p>`}</div></div>\n`
      })}`,
  )}</div>`
  return {
    main,
    frame: 'bare',
    title: `${draw.eventName}: ${draw.stock.surroundings.program}`,
    path: '/smart-program/2019/program.html',
  }
}

export const tables: readonly Shape[] = [
  { name: 'schedule-table-columns', kind: 'schedule', wish: {}, draw: columns },
  { name: 'schedule-table-tracks', kind: 'schedule', wish: { days: 2, slots: 5, width: 3 }, draw: tracks },
  {
    name: 'schedule-table-spanned-times',
    kind: 'schedule',
    wish: { days: 2, slots: 4, width: 2 },
    draw: spannedTimes,
  },
  { name: 'schedule-h-calendar', kind: 'schedule', wish: {}, draw: hCalendar },
  { name: 'schedule-easychair', kind: 'schedule', wish: {}, draw: easyChair },
]
