import { paragraphs } from '../body-markup.ts'
import type { Draw, Shape, Sheet } from '../draw.ts'
import { html, joined, type Markup, raw } from '../markup.ts'
import { isoTime } from '../say-times.ts'
import { type Cast, cast, facts, headline, pathOf, tellOnly } from './parts.ts'

/** Labels in bold, a list or a line under them. */
function boldCast({ sentence, line, groups }: Cast): Markup {
  return html`${line && html`<p><em>${line}</em></p>\n`}${groups.map(({ label, lines }) =>
    lines.length === 1
      ? html`<p><strong>${label}:</strong> ${lines[0]}</p>\n`
      : html`<p><strong>${label}:</strong></p>\n<ul>${lines.map(one => html`<li>${one}</li>`)}</ul>\n`,
  )}${sentence && html`<p class="${sentence.length % 2 ? 'byline author' : 'lead-by'}">${sentence}</p>`}`
}

function wordpress(draw: Draw): Sheet {
  const { random } = draw
  const told = tellOnly(draw)
  const { kicker, title } = headline(draw, told)
  const said = facts(draw, told)
  const body = told.body()
  const people = cast(draw, told)
  const guest = told.item.guests[0]
  const photo =
    guest && told.truth.people.length > 0 && random.chance(0.4)
      ? html`<div id="attachment_${random.between(100, 999)}" class="wp-caption alignright right"><img src="${told.image(guest, `${draw.origin}wp-content/uploads/2016/02/portratt.jpg`)}" alt="DSCN${random.between(1000, 9999)}" width="150"><p class="wp-caption-text">${guest.name}</p></div>`
      : undefined
  const factLines = joined(
    said.map(({ label, value }) => html`<strong>${label}:</strong> ${value}`),
    raw('<br />\n'),
  )
  // Themes put time and place into the header, or the leader into the author’s line: general readers drop both.
  const inHeader = random.chance(0.4)
  const main = html`<article id="post-${random.between(10, 9999)}" class="post type-programpunkt status-publish hentry">
<header class="entry-header">${kicker && html`<p class="entry-kicker">${kicker}</p>`}
<h1 class="entry-title">${title}</h1>
${inHeader && said.map(({ label, value }) => html`<div class="entry-meta">${label}: <time>${value}</time></div>\n`)}</header>
<div class="entry-content">
${!inHeader && said.length > 0 && html`<p>${factLines}</p>`}
${photo}${paragraphs(body)}
${boldCast(people)}
${random.chance(0.2) && html`${told.asides().map(text => html`<p>${text}</p>\n`)}`}
<p>&nbsp;</p>
</div></article>`
  return {
    main,
    frame: 'wordpress',
    title: `${title} | ${draw.eventName}`,
    path: pathOf(draw, told, 'programpunkt'),
  }
}

/** The Events Calendar’s single event, with its details beside the text. */
function eventsCalendar(draw: Draw): Sheet {
  const { stock } = draw
  const told = tellOnly(draw)
  const { kicker, title } = headline(draw, told)
  const when = `${told.day()} @ ${told.range((start, end) => (draw.times.ends ? draw.times.write(start, end) : `${isoTime('', start).slice(1, 6)} - ${isoTime('', end).slice(1, 6)}`))}`
  const body = told.body()
  const people = cast(draw, told)
  const main = html`<div id="tribe-events-content" class="tribe-events-single">
<p class="tribe-events-back"><a href="/events/">&laquo; ${stock.surroundings.others}</a></p>
<h1 class="tribe-events-single-event-title">${title}</h1>
<div class="tribe-events-schedule tribe-clearfix"><h2><span class="tribe-event-date-start">${when}</span></h2></div>
<div class="tribe-events-single-event-description tribe-events-content">
${paragraphs(body)}
${boldCast(people)}
</div>
<div class="tribe-events-single-section tribe-events-event-meta primary"><div class="tribe-events-meta-group tribe-events-meta-group-details">
<dl>${kicker && html`<dt>${draw.label('kind')}:</dt><dd class="tribe-events-event-categories">${kicker}</dd>`}
<dt>${draw.label('organiser')}:</dt><dd class="tribe-organizer">${told.organiser()}</dd>
<dt>${draw.label('place')}:</dt><dd class="tribe-venue">${told.place()}</dd></dl></div></div>
</div>`
  return {
    main,
    frame: 'wordpress',
    title: `${title} - ${draw.eventName}`,
    path: pathOf(draw, told, 'event'),
  }
}

/** A municipality’s calendar page as EPiServer and SiteVision have it. */
function municipal(draw: Draw): Sheet {
  const told = tellOnly(draw)
  const { kicker, title } = headline(draw, told)
  const said = facts(draw, told)
  const [lead, ...rest] = told.body()
  const people = cast(draw, told)
  const main = html`<div class="sv-vertical sv-layout"><div class="sv-text-portlet sv-use-margins"><div class="sv-text-portlet-content">
<h1 class="heading" id="h-${draw.random.between(1000, 9999)}">${title}</h1>
${kicker && html`<p class="normal event-category">${kicker}</p>`}
${lead && 'text' in lead && html`<p class="preamble ingress">${lead.text}</p>`}
${paragraphs(rest)}
${boldCast(people)}
</div></div>
<div class="sv-html-portlet event-facts"><dl class="facts">${said.map(({ label, value }) => html`<dt>${label}</dt>\n<dd>${value}</dd>\n`)}</dl></div>
<div class="sv-script-portlet"><a href="#" class="print">${draw.stock.surroundings.print}</a></div></div>`
  return {
    main,
    frame: 'municipal',
    title: `${title} - ${draw.eventName}`,
    path: `${pathOf(draw, told, 'kalender')}.html`,
  }
}

/** Drupal’s fields: a label and a value in divs of their own. */
function drupalNode(draw: Draw): Sheet {
  const told = tellOnly(draw)
  const { kicker, title } = headline(draw, told)
  const said = facts(draw, told, 0.45)
  const body = told.body()
  const people = cast(draw, told)
  const field = (label: string, values: readonly string[]) =>
    html`<div class="field field-type-text field-label-inline clearfix"><div class="field-label">${label}:&nbsp;</div><div class="field-items">${values.map((value, index) => html`<div class="field-item ${index % 2 ? 'odd' : 'even'}">${value}</div>`)}</div></div>\n`
  const main = html`<h1 class="title" id="page-title">${title}</h1>
<div id="node-${draw.random.between(10, 999)}" class="node node-session clearfix"><div class="content">
${kicker && field(draw.label('kind'), [kicker])}
${said.map(({ label, value }) => field(label, [value]))}
<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">
${paragraphs(body)}
${people.line && html`<p>${people.line}</p>`}${people.sentence && html`<p>${people.sentence}</p>`}
</div></div></div>
${people.groups.map(({ label, lines }) => field(label, lines))}
</div><ul class="links inline"><li class="node-readmore"><a href="/node">${draw.stock.surroundings.others}</a></li></ul></div>`
  return { main, frame: 'modern', title: `${title} | ${draw.eventName}`, path: pathOf(draw, told, 'session') }
}

/** An entry of a politicians’ week: labels, then `NAME, role, organisation` lines, words for screen readers in between. */
function almedalen(draw: Draw): Sheet {
  const { random } = draw
  const told = tellOnly(draw)
  const title = told.titleOrCancelled()
  const body = told.body()
  const [lead, ...rest] = body
  const label = draw.label('speaker')
  const main = html`<div class="event-detail"><h1>${title}</h1>
<p class="organizer"><span class="sr-only">${draw.label('organiser')}: </span>${told.organiser()}</p>
<ul class="event-info"><li><b>${draw.label('day')}:</b> ${told.day()} ${told.time()}</li>
<li><b>${draw.label('kind')}:</b> ${told.kind()}</li>
<li><b>${draw.label('place')}:</b> ${told.place()}</li>
<li><b>${draw.label('language')}:</b> ${told.language()}</li>
${random.chance(0.6) && html`<li><b>${draw.label('accessibility')}:</b> ${told.aids().join(', ')}</li>`}</ul>
<div class="description">${lead && 'text' in lead && html`<p class="lead"><strong>${lead.text}</strong></p>`}
${paragraphs(rest)}</div>
<h2>${label}</h2>
<ul class="participants">${told.lines().map(line => html`<li>${line}</li>\n`)}</ul></div>`
  return {
    main,
    frame: 'modern',
    title: `${title} - ${draw.eventName}`,
    path: `/event/user-view/${random.between(1000, 29999)}`,
  }
}

export const contentSystems: readonly Shape[] = [
  { name: 'single-wordpress', kind: 'session', wish: {}, draw: wordpress },
  { name: 'single-events-calendar', kind: 'session', wish: {}, draw: eventsCalendar },
  { name: 'single-municipal', kind: 'session', wish: {}, draw: municipal },
  { name: 'single-drupal', kind: 'session', wish: {}, draw: drupalNode },
  { name: 'single-almedalen', kind: 'session', wish: {}, languages: ['sv'], draw: almedalen },
]
