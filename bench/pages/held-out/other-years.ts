import { paragraphs } from '../body-markup.ts'
import type { Draw, Shape, Sheet } from '../draw.ts'
import { html, joined, raw } from '../markup.ts'
import { days, habits, peopleLines, placeText, schedulePath, titleText } from '../schedule/parts.ts'
import { cast, facts, headline, pathOf, tellOnly } from '../single/parts.ts'

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
  return { main, frame: 'wordpress', path: '/2022/06/programmet' }
}

/** A day's page: time and title in bold with the kind in brackets behind, people as bullets, the organiser last. */
function kindInBrackets(draw: Draw): Sheet {
  const way = habits(draw, { kind: 'none', text: 'summary' })
  const main = html`${days(draw).map(
    ({ day, items }) =>
      html`<h2>${draw.date(day)}</h2>\n${items.map(item => {
        const told = draw.tell(item)
        told.inherits('day')
        const kind =
          item.sort === 'session' && item.kind && !item.cancelled && ` (${told.kind().toLowerCase()})`
        const place = placeText(draw, told, { ...way, place: 'labelled' })
        const groups = told.groups()
        return html`<p><strong>${told.time()} ${titleText(told, way)}${kind}</strong></p>
${item.body.length > 0 && html`<p>${told.summary()}</p>\n`}${groups.map(
  ({ label, lines }) => html`<p>${label}:</p>\n<ul>${lines.map(line => html`<li>${line}</li>\n`)}</ul>\n`,
)}${place && html`<p>${place}</p>\n`}${item.sort === 'session' && item.organiser && html`<p>${draw.label('organiser')}: ${told.organiser()}</p>\n`}`
      })}`,
  )}`
  return { main, frame: 'modern', path: schedulePath(draw) }
}

/** An institute's calendar: the kind over the title, facts and people in paragraphs of lines, a link to sign up. */
function institute(draw: Draw): Sheet {
  const told = tellOnly(draw)
  const { kicker, title } = headline(draw, told)
  const said = facts(draw, told, 0.2)
  const people = cast(draw, told)
  const lines = (...texts: string[]) =>
    joined(
      texts.map(text => html`${text}`),
      raw('<br>\n'),
    )
  const main = html`<div class="calendar-item">${kicker && html`<p class="ingress">${kicker}</p>`}<h1>${title}</h1>
<p>${lines(...said.map(({ label, value }) => `${label}: ${value}`))}</p>
${paragraphs(told.body())}
${people.line && html`<p>${people.line}</p>`}${people.sentence && html`<p>${people.sentence}</p>`}
${people.groups.map(({ label, lines: who }) =>
  who.length === 1 ? html`<p>${label}: ${who[0]}</p>\n` : html`<p>${label}:<br>\n${lines(...who)}</p>\n`,
)}<p><a href="/signup/12">${draw.random.pick(draw.stock.surroundings.signup)}</a></p></div>`
  draw.tolerate(...draw.stock.surroundings.signup)
  return { main, frame: 'municipal', title, path: pathOf(draw, told, 'kalendarium') }
}

/** Shapes of pages from other years than those that the rules were written for; the first two have been looked at. */
export const otherYears: readonly Shape[] = [
  { name: 'other-years-printed-list', kind: 'schedule', wish: {}, draw: printedList },
  { name: 'other-years-diary', kind: 'schedule', wish: {}, draw: diary },
  { name: 'other-years-kind-in-brackets', kind: 'schedule', wish: {}, draw: kindInBrackets },
  { name: 'other-years-institute', kind: 'session', wish: {}, draw: institute },
]
