import { paragraphs } from '../body-markup.ts'
import type { Draw, Shape, Sheet } from '../draw.ts'
import { html, raw } from '../markup.ts'
import { isoTime } from '../say-times.ts'
import { cast, facts, headline, pathOf, tellOnly } from './parts.ts'

/** schema.org/Event in a script, which holds the date and end that the visible page lacks. */
function jsonLd(draw: Draw): Sheet {
  const { random } = draw
  const told = tellOnly(draw)
  const { item } = told
  const day = draw.event.days[0] ?? ''
  told.inherits('day', 'start', 'end', 'place', 'organiser')
  draw.sayYear()
  const body = told.body()
  const event = {
    '@type': random.pick<string | string[]>(['Event', 'EducationEvent', ['Event', 'BusinessEvent']]),
    name: item.title,
    startDate: `${isoTime(day, item.start)}+01:00`,
    endDate: `${isoTime(day, item.end)}+01:00`,
    location: { '@type': 'Place', name: item.place },
    organizer: { '@type': 'Organization', name: item.organiser },
    performer: item.guests.map(guest => {
      told.line(guest, { role: 'speaker', form: 'organisation' })
      return {
        '@type': 'Person',
        name: guest.name,
        affiliation: { '@type': 'Organization', name: guest.organisation },
      }
    }),
  }
  for (const person of told.truth.people) delete person.title
  const graph = random.chance(0.4)
    ? { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: draw.eventName }, event] }
    : { '@context': 'http://schema.org', ...event }
  const main = html`<article class="event"><h1>${told.title()}</h1>
<p class="event-place">${item.place}</p>
${paragraphs(body)}
<ul class="speakers">${item.guests.map(guest => html`<li><a href="/talare/${guest.name.length}">${guest.name}</a></li>`)}</ul></article>`
  const head = html`\n<script type="application/ld+json">${raw(JSON.stringify(graph).replace(/</g, '\\u003c'))}</script>`
  return {
    main,
    head,
    frame: 'modern',
    title: `${told.title()} | ${draw.eventName}`,
    path: pathOf(draw, told, 'events'),
  }
}

function microdata(draw: Draw): Sheet {
  const told = tellOnly(draw)
  const { item } = told
  const day = draw.event.days[0] ?? ''
  draw.sayYear()
  told.inherits('day')
  const time = told.range((start, end) => `${isoTime('', start).slice(1, 6)}–${isoTime('', end).slice(1, 6)}`)
  const main = html`<div itemscope itemtype="http://schema.org/Event">
<h1 itemprop="name">${told.title()}</h1>
<p><time itemprop="startDate" datetime="${isoTime(day, item.start)}">${time}</time><meta itemprop="endDate" content="${isoTime(day, item.end)}"></p>
<p itemprop="location" itemscope itemtype="http://schema.org/Place"><span itemprop="name">${told.place()}</span></p>
<div itemprop="description">${paragraphs(told.body())}</div>
<h3>${draw.label('speaker')}</h3>
<ul>${item.guests.map(guest => {
    told.line(guest, { role: 'speaker', form: 'full' })
    return html`<li itemprop="performer" itemscope itemtype="http://schema.org/Person"><span itemprop="name">${guest.name}</span>, <span itemprop="jobTitle">${guest.post}</span>, <span itemprop="affiliation">${guest.organisation}</span></li>\n`
  })}</ul></div>`
  return {
    main,
    frame: 'modern',
    title: `${told.title()} – ${draw.eventName}`,
    path: pathOf(draw, told, 'aktiviteter'),
  }
}

/** The h-event microformat: classes say what everything is. */
function hEvent(draw: Draw): Sheet {
  const told = tellOnly(draw)
  const { item } = told
  const day = draw.event.days[0] ?? ''
  draw.sayYear()
  told.inherits('day')
  const time = told.range(
    (start, end) => `${isoTime('', start).slice(1, 6)} – ${isoTime('', end).slice(1, 6)}`,
  )
  const [from, to] = time.split(' – ')
  const people = cast(draw, told)
  const main = html`<div class="h-event"><p class="p-category">${told.kind()}</p>
<h1 class="p-name">${told.title()}</h1>
<p><time class="dt-start" datetime="${isoTime(day, item.start)}">${from}</time> – <time class="dt-end" datetime="${isoTime(day, item.end)}">${to}</time>, <span class="p-location">${told.place()}</span></p>
<div class="e-content">${paragraphs(told.body())}
${people.sentence && html`<p>${people.sentence}</p>`}</div>
${people.line && html`<p class="p-note">${people.line}</p>`}
${people.groups.map(({ label, lines }) => html`<p>${label}</p><ul>${lines.map(line => html`<li class="h-card">${line}</li>`)}</ul>`)}</div>`
  return { main, frame: 'bare', title: `${told.title()} | ${draw.eventName}`, path: pathOf(draw, told, 'e') }
}

/** Hashed class names, a chip for everything, words that only screen readers get. */
function hashedClasses(draw: Draw): Sheet {
  const { random } = draw
  const told = tellOnly(draw)
  const { kicker, title } = headline(draw, told)
  const said = facts(draw, told, 0.3)
  const people = cast(draw, told)
  const hash = () => `css-${random.between(1e5, 9e5).toString(36)}`
  const card = hash()
  const main = html`<div id="root"><div class="${hash()} Session_wrapper__${random.between(100, 999)}">
${kicker && html`<span class="${hash()}">${kicker}</span>`}
<h1 class="${hash()}">${title}</h1>
<div class="${hash()}">${said.map(({ label, value }) => html`<div class="${card}"><svg aria-hidden="true" width="16" height="16"><path d="M0 0h16v16H0z"></path></svg><span class="sr-only">${label}:</span><span>${value}</span></div>`)}</div>
<section class="${hash()}">${paragraphs(told.body())}${people.sentence && html`<p>${people.sentence}</p>`}${people.line && html`<p>${people.line}</p>`}</section>
${people.groups.map(({ label, lines }) => html`<section><h2 class="${hash()}">${label}</h2>${lines.map(line => html`<div class="${card}">${line}</div>`)}</section>`)}
<button type="button" class="${hash()}">${draw.stock.surroundings.share}</button></div></div>`
  return { main, frame: 'modern', title: `${title} | ${draw.eventName}`, path: pathOf(draw, told, 'session') }
}

/** A university’s seminar: a table of labels, an abstract. */
function universityTable(draw: Draw): Sheet {
  const told = tellOnly(draw)
  const said = facts(draw, told, 0.3)
  const groups = told.groups()
  const rows = [
    ...groups.map(({ label, lines }) => [label, lines] as const),
    ...said.map(({ label, value }) => [label, [value]] as const),
  ]
  const main = html`<div class="region-content"><h1>${told.title()}</h1>
<table class="table event-table"><tbody>${rows.map(([label, lines]) => html`<tr><th scope="row">${label}:</th><td>${lines.map((line, index) => html`${index > 0 && html`<br>`}${line}`)}</td></tr>\n`)}</tbody></table>
${paragraphs(told.body())}</div>`
  return {
    main,
    frame: 'municipal',
    title: `${told.title()} - ${draw.eventName}`,
    path: pathOf(draw, told, 'seminarium'),
  }
}

/** The session with a card, a photo and a life story for each speaker. */
function speakerCards(draw: Draw): Sheet {
  const { stock } = draw
  const told = tellOnly(draw)
  const { kicker, title } = headline(draw, told)
  const said = facts(draw, told, 0.2)
  const body = told.body()
  const cards = told.item.guests.map((guest, index) => {
    told.line(guest, { role: 'speaker', form: 'full' })
    const story = stock.middles[index % stock.middles.length] ?? ''
    draw.tolerate(story)
    return html`<div class="speaker-card"><img src="${told.image(guest, `${draw.origin}img/talare-${index}.jpg`)}" alt="${guest.name}"><h3 class="speaker-name">${guest.name}</h3><p class="speaker-title">${guest.post}</p><p class="speaker-company">${guest.organisation}</p><p class="bio">${story}</p></div>\n`
  })
  const main = html`<section class="session">${kicker && html`<div class="label">${kicker}</div>`}<h1>${title}</h1>
<div class="session-meta">${said.map(({ label, value }) => html`<span class="meta-item"><strong>${label}</strong> ${value}</span>\n`)}</div>
<div class="session-description">${paragraphs(body)}</div></section>
<section class="speakers"><h2>${draw.label('speaker')}</h2><div class="grid">${cards}</div></section>`
  return { main, frame: 'modern', title: `${title} | ${draw.eventName}`, path: pathOf(draw, told, 'pass') }
}

export const structured: readonly Shape[] = [
  { name: 'single-json-ld', kind: 'session', wish: {}, draw: jsonLd },
  { name: 'single-microdata', kind: 'session', wish: {}, draw: microdata },
  { name: 'single-h-event', kind: 'session', wish: {}, draw: hEvent },
  { name: 'single-hashed-classes', kind: 'session', wish: {}, draw: hashedClasses },
  { name: 'single-university-table', kind: 'session', wish: {}, draw: universityTable },
  { name: 'single-speaker-cards', kind: 'session', wish: {}, draw: speakerCards },
]
