import { slug } from '../around.ts'
import { paragraphs } from '../body-markup.ts'
import type { Draw, Shape, Sheet } from '../draw.ts'
import { html, raw } from '../markup.ts'
import { CLOCK_RANGE, isoTime, WITH_SECONDS } from '../say-times.ts'
import { days, habits, peopleLines, placeText, schedulePath, titleText } from './parts.ts'

const heading = (draw: Draw) => html`<h1>${draw.stock.surroundings.program}</h1>`

/** A card a session, with a chip for the kind and a link to the session’s own page. */
function cards(draw: Draw): Sheet {
  const { random, stock } = draw
  const way = habits(draw, { kind: 'apart', text: random.pick(['summary', 'none'] as const) })
  const main = html`${heading(draw)}${days(draw).map(
    ({ day, items }) =>
      html`<section class="day"><h2>${draw.date(day)}</h2><div class="cards">${items.map(item => {
        const told = draw.tell(item)
        told.inherits('day')
        const place = placeText(draw, told, way)
        return html`<article class="card card--${item.sort}">${item.kind && html`<span class="badge">${told.kind()}</span>`}
<p class="card-time"><time datetime="${isoTime(draw.event.days[day] ?? '', item.start)}">${told.time()}</time></p>
<h3 class="card-title">${item.sort === 'session' ? html`<a href="${told.url(`/program/${slug(item.title)}`)}">${told.titleOrCancelled()}</a>` : told.title()}</h3>
${peopleLines(told, way).map(line => html`<p class="card-speaker">${line}</p>`)}
${place && html`<p class="card-room">${place}</p>`}
${way.text !== 'none' && item.body.length > 0 && html`<p class="card-text">${told.summary()}</p>`}
${item.sort === 'session' && html`<a class="more" href="/program/${slug(item.title)}">${stock.surroundings.readMore}</a>`}</article>\n`
      })}</div></section>\n`,
  )}`
  // The datetime attribute says the date in full.
  draw.sayYear()
  return { main, frame: 'modern', path: schedulePath(draw) }
}

/** The Events Calendar’s list. */
function eventsCalendar(draw: Draw): Sheet {
  const main = html`<div id="tribe-events-content" class="tribe-events-list"><h2 class="tribe-events-page-title">${draw.stock.surroundings.program}</h2>
<div class="tribe-events-loop">${draw.event.items
    .filter(item => item.sort === 'session')
    .map(item => {
      const told = draw.tell(item)
      return html`<div class="type-tribe_events tribe-clearfix"><h3 class="tribe-events-list-event-title"><a class="tribe-event-url" href="${told.url(`/event/${slug(item.title)}/`)}" rel="bookmark">${told.titleOrCancelled()}</a></h3>
<div class="tribe-events-event-meta"><div class="author location"><div class="tribe-event-schedule-details"><span class="tribe-event-date-start">${told.day()} @ ${told.range(CLOCK_RANGE.write)}</span></div><div class="tribe-events-venue-details">${told.place()}</div></div></div>
<div class="tribe-events-list-event-description tribe-events-content"><p>${told.summary()}</p><a href="/event/${slug(item.title)}/" class="tribe-events-read-more" rel="bookmark">${draw.stock.surroundings.readMore} &raquo;</a></div></div>\n`
    })}</div></div>`
  return { main, frame: 'wordpress', path: '/events/' }
}

/** Like Sched: a bar for the day, a time that is said once for all that start with it, rooms in small print. */
function sched(draw: Draw): Sheet {
  const main = html`<div id="sched-content">${days(draw).map(({ day, items }) => {
    let last = ''
    return html`<div class="sched-container-header"><div class="sched-container-dates">${draw.date(day)}</div></div>\n${items.map(
      item => {
        const told = draw.tell(item)
        told.inherits('day')
        const time = told.time()
        const shown = time === last ? undefined : html`<h3>${time}</h3>`
        last = time
        return html`${shown}<div class="sched-container"><div class="sched-container-inner"><span class="event ev_${(item.start % 8) + 1}"><a href="${told.url(`/event/${slug(item.title)}`)}" class="name">${told.titleOrCancelled()} ${item.sort === 'session' && html`<span class="vs">${told.place()}</span>`}</a></span>${item.guests.length > 0 && html`<div class="sched-event-details-role-speakers"><strong>${draw.label('speaker')}</strong> ${item.guests.map(guest => html`<div class="sched-person"><a href="/speaker/${slug(guest.name)}">${told.line(guest, { role: 'speaker', form: 'name' })}</a></div>`)}</div>`}</div></div>\n`
      },
    )}`
  })}</div>`
  return { main, frame: 'bare', title: `${draw.eventName}: Schedule`, path: '/list/descriptions/' }
}

/** Drupal views: rows of fields, a title for each group. */
function drupalViews(draw: Draw): Sheet {
  const way = habits(draw, {
    kind: 'apart',
    people: draw.random.pick(['full', 'names', 'brackets'] as const),
    place: 'bare',
  })
  const field = (name: string, content: Parameters<typeof html>[1]) =>
    html`<div class="views-field views-field-${name}"><div class="field-content">${content}</div></div>\n`
  const main = html`<h1 class="page-header">${draw.stock.surroundings.program}</h1><div class="view view-schedule view-display-id-page"><div class="view-content">${days(
    draw,
  ).map(
    ({ day, items }) =>
      html`<h3>${draw.date(day)}</h3>\n${items.map((item, index) => {
        const told = draw.tell(item)
        told.inherits('day')
        const people = peopleLines(told, way)
        return html`<div class="views-row views-row-${index + 1}">${field('field-time', told.time())}${field('title', item.sort === 'session' ? html`<a href="${told.url(`/session/${slug(item.title)}`)}">${told.titleOrCancelled()}</a>` : told.title())}${item.kind && field('field-type', told.kind())}${
          people.length > 0 &&
          field(
            'field-speakers',
            people.map((line, at) => html`${at > 0 && html`<br>`}${line}`),
          )
        }${item.sort === 'session' && field('field-room', told.place())}${item.body.length > 0 && field('body', html`<p>${told.summary()}</p>`)}</div>\n`
      })}`,
  )}</div></div>`
  return { main, frame: 'modern', path: schedulePath(draw) }
}

/** A politicians’ week in one list: kind, time with seconds and place in one line, then the title, organiser and people. */
function almedalen(draw: Draw): Sheet {
  const { random } = draw
  const main = html`<h1>${draw.stock.surroundings.program} ${draw.event.days[0]?.slice(0, 4)}</h1>
${days(draw).map(({ day, items }) =>
  items
    .filter(item => item.sort === 'session')
    .map(item => {
      const told = draw.tell(item)
      told.inherits('day')
      const contact = draw.freeName(
        `${random.pick(draw.stock.firstNames)} ${random.pick(draw.stock.lastNames)}`,
      )
      draw.tolerate(contact, `${contact}, tfn 070-123 45 67`, `${draw.label('contact')}:`)
      return html`<div class="event"><p class="date">${draw.date(day)}</p>
<p><b>${told.kind()}</b> ${told.range(WITH_SECONDS.write)}, ${told.place()}</p>
<h2>${told.titleOrCancelled()}</h2>
<p>${told.summary()}</p>
<p><b>${draw.label('organiser')}:</b><br>${told.organiser()}</p>
<p><b>${draw.label('speaker')}:</b><br>${told.lines().map((line, index) => html`${index > 0 && html`<br>`}${line}`)}</p>
<p><b>${draw.label('contact')}:</b><br>${contact}, tfn 070-123 45 67</p>
<img src="/bilder/linje.gif" alt="divider line"></div>\n`
    }),
)}`
  draw.sayYear()
  return { main, frame: 'modern', path: '/event/list/2008' }
}

/** A municipality’s list of links with a date block before each. */
function municipal(draw: Draw): Sheet {
  const { random } = draw
  const main = html`<h1 class="heading">${draw.stock.surroundings.program}</h1><p class="preamble">${random.pick(draw.stock.surroundings.intro)}</p>
<div class="sv-archive-portlet"><ul class="sv-channel">${draw.event.items
    .filter(item => item.sort === 'session')
    .map(item => {
      const told = draw.tell(item)
      const image =
        random.chance(0.5) && html`<img src="/images/18.${random.between(1000, 9999)}/dekor.jpg" alt="">`
      return html`<li class="sv-channel-item">${image}<h2 class="subheading"><a href="${told.url(`/arkiv/${slug(item.title)}.html`)}">${told.titleOrCancelled()}</a></h2><p class="normal"><span class="env-assistive-text sr-only">${draw.label('day')}: </span><span>${told.day()}, ${told.time()}</span></p><p class="normal"><span class="sr-only">${draw.label('place')}: </span><span>${told.place()}</span></p><p class="normal">${told.summary()}</p></li>\n`
    })}</ul></div>`
  return { main, frame: 'municipal', path: '/kalender/program.html' }
}

/** Hashed class names and a list role on `<div>`. */
function hashedClasses(draw: Draw): Sheet {
  const { random } = draw
  const way = habits(draw, {
    kind: 'apart',
    people: random.pick(['names', 'brackets', 'full'] as const),
    text: 'summary',
  })
  const hash = () => `sc-${random.between(1e6, 9e6).toString(36)}`
  const [row, time, title, people, chip, text] = Array.from({ length: 6 }, hash)
  const main = html`<div id="__next"><div class="${hash()}"><h1 class="${hash()}">${draw.stock.surroundings.program}</h1>${days(
    draw,
  ).map(
    ({ day, items }) =>
      html`<div class="${hash()}"><div class="${hash()}" role="heading" aria-level="2">${draw.date(day)}</div><div role="list">${items.map(
        item => {
          const told = draw.tell(item)
          told.inherits('day')
          return html`<div role="listitem" class="${row}"><div class="${time}">${told.time()}</div><div><div class="${title}">${told.titleOrCancelled()}</div>${item.kind && html`<span class="${chip}">${told.kind()}</span>`}${peopleLines(told, way).map(line => html`<div class="${people}">${line}</div>`)}${item.sort === 'session' && html`<div class="${hash()}">${told.place()}</div>`}${item.body.length > 0 && html`<div class="${text}">${told.summary()}</div>`}</div><button aria-label="${draw.stock.surroundings.readMore}" class="${hash()}"></button></div>\n`
        },
      )}</div></div>`,
  )}</div></div>`
  return { main, frame: 'modern', path: schedulePath(draw) }
}

/** Labels without colons, all on one line: "Plats A1 Språk Svenska Permalänk". */
function colonless(draw: Draw): Sheet {
  const way = habits(draw, { kind: 'none', people: 'full', text: 'summary' })
  const main = html`${heading(draw)}${days(draw).map(
    ({ day, items }) =>
      html`<h2>${draw.date(day)}</h2>\n${items
        .filter(item => item.sort === 'session')
        .map(item => {
          const told = draw.tell(item)
          told.inherits('day')
          return html`<div class="seminar"><div class="when">${told.time()}</div><h3>${titleText(told, way)}</h3>
<p>${told.summary()}</p>
<h4>${draw.label('speaker')}</h4>
<ul>${peopleLines(told, way).map(line => html`<li>${line}</li>`)}</ul>
<div class="meta"><span>${draw.label('place')}</span> <span>${told.place()}</span> <span>${draw.label('language')}</span> <span>${told.language()}</span> <a href="${told.url(`/p/${slug(item.title)}`)}">Permalänk</a></div></div>\n`
        })}`,
  )}`
  return { main, frame: 'modern', path: schedulePath(draw) }
}

/** A tab a day; all but the first are hidden until they are chosen. */
function tabs(draw: Draw): Sheet {
  const way = habits(draw, { kind: 'apart', text: 'whole', place: 'labelled' })
  const all = days(draw)
  const main = html`${heading(draw)}<div class="tabs"><ul role="tablist">${all.map(({ day }) => html`<li role="tab" aria-controls="dag-${day + 1}"><a href="#dag-${day + 1}">${draw.date(day)}</a></li>`)}</ul>
${all.map(
  ({ day, items }) =>
    html`<div role="tabpanel" id="dag-${day + 1}" class="tab-pane"${day > 0 ? raw(' hidden') : raw('')}><h2>${draw.date(day)}</h2>${items.map(
      item => {
        const told = draw.tell(item)
        told.inherits('day')
        return html`<div class="program-item"><div class="program-time">${told.time()}</div><h3>${titleText(told, way)}</h3>${item.kind && html`<div class="program-type">${told.kind()}</div>`}${paragraphs(told.body())}${peopleLines(told, way).map(line => html`<p class="program-people">${line}</p>`)}${item.sort === 'session' && html`<p class="program-place">${placeText(draw, told, way)}</p>`}</div>\n`
      },
    )}</div>\n`,
)}</div>`
  return { main, frame: 'modern', path: schedulePath(draw) }
}

export const systems: readonly Shape[] = [
  { name: 'schedule-cards', kind: 'schedule', wish: {}, draw: cards },
  { name: 'schedule-events-calendar', kind: 'schedule', wish: {}, draw: eventsCalendar },
  { name: 'schedule-sched', kind: 'schedule', wish: { width: 2 }, draw: sched },
  { name: 'schedule-drupal-views', kind: 'schedule', wish: {}, draw: drupalViews },
  { name: 'schedule-almedalen', kind: 'schedule', wish: { slots: 4 }, languages: ['sv'], draw: almedalen },
  { name: 'schedule-municipal', kind: 'schedule', wish: {}, draw: municipal },
  { name: 'schedule-hashed-classes', kind: 'schedule', wish: {}, draw: hashedClasses },
  {
    name: 'schedule-colonless',
    kind: 'schedule',
    wish: { slots: 5 },
    languages: ['sv', 'sv-FI'],
    draw: colonless,
  },
  { name: 'schedule-tabs', kind: 'schedule', wish: {}, draw: tabs },
]
