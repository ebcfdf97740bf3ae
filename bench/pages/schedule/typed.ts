import { brokenLines, plainLines, wrapped } from '../body-markup.ts'
import type { Draw, Shape, Sheet } from '../draw.ts'
import { html, joined, raw } from '../markup.ts'
import { days, habits, peopleLines, placeText, schedulePath, titleText } from './parts.ts'

const heading = (draw: Draw) => html`<h1>${draw.stock.surroundings.program}</h1>`

/** One paragraph a session, its lines parted by `<br>`: time and title first, then people. */
function lineBreaks(draw: Draw): Sheet {
  const way = habits(draw, {
    kind: 'none',
    people: draw.random.pick(['full', 'labelled', 'names'] as const),
    text: 'none',
  })
  const main = html`<div class="entry">${heading(draw)}
${days(draw).map(
  ({ day, items }) =>
    html`<p><b>${draw.date(day).toLocaleUpperCase('sv')}</b></p>\n${items.map(item => {
      const told = draw.tell(item)
      told.inherits('day')
      const lines = [
        html`<strong>${told.time()} ${titleText(told, way)}</strong>`,
        ...peopleLines(told, way).map(line => html`${line}`),
      ]
      const place = placeText(draw, told, way)
      if (place) lines.push(html`${place}`)
      return html`<p>${joined(lines, raw('<br />\n'))}</p>\n`
    })}`,
)}</div>`
  return { main, frame: 'wordpress', path: schedulePath(draw) }
}

/** All in one cell of `<font>`, sessions parted by empty lines. */
function fontLines(draw: Draw): Sheet {
  const way = habits(draw, {
    kind: 'none',
    people: draw.random.pick(['full', 'names'] as const),
    place: 'none',
    text: 'none',
  })
  const main = html`<font face="Arial" size="4"><b>${draw.stock.surroundings.program}</b></font><br><br>
${days(draw).map(
  ({ day, items }) => html`<font face="Arial" size="3" color="#990000"><b>${draw.date(day)}</b></font><br>
<table width="100%" border="0" cellpadding="4">${items.map(item => {
    const told = draw.tell(item)
    told.inherits('day')
    return html`<tr><td valign="top" width="110"><font face="Arial" size="2">${told.time()}</font></td><td><font face="Arial" size="2"><b>${titleText(told, way)}</b>${peopleLines(told, way).map(line => html`<br>${line}`)}${item.body.length > 0 && html`<br><br>${brokenLines(told.body(1))}`}</font></td></tr>\n`
  })}</table><br>\n`,
)}`
  return { main, frame: 'old', title: draw.eventName, path: '/program.htm' }
}

/** Day, time and place in capitals above each session; labels for people, a dotted list typed by hand. */
function capitals(draw: Draw): Sheet {
  const way = habits(draw, { kind: 'none', text: 'summary' })
  const main = html`<div class="post">${heading(draw)}${draw.event.items
    .filter(item => item.sort === 'session')
    .map(item => {
      const told = draw.tell(item)
      const day = told.day().toLocaleUpperCase('sv')
      const groups = told.groups()
      return html`<p><strong>${day} ${told.time().toLocaleUpperCase('sv')}<br>
${told.place()}</strong></p>
<h3>${titleText(told, way)}</h3>
<p>${told.summary()}</p>
<p>${joined(
        groups.map(({ label, lines }) =>
          lines.length === 1
            ? html`${label}: ${lines[0]}`
            : html`${label}:<br>${joined(
                lines.map(line => html`${line}`),
                raw('<br>'),
              )}`,
        ),
        raw('<br>\n'),
      )}<br>
${draw.label('organiser')}: ${told.organiser()}</p>\n`
    })}</div>`
  return { main, frame: 'wordpress', path: schedulePath(draw) }
}

/** A page that is text: a line a session, people and text indented under it. */
function plainText(draw: Draw): Sheet {
  const way = habits(draw, {
    kind: 'none',
    people: draw.random.pick(['full', 'names'] as const),
    place: 'none',
  })
  const lines = [draw.eventName, draw.stock.surroundings.program, '']
  for (const { day, items } of days(draw)) {
    lines.push(draw.date(day), '-'.repeat(30), '')
    for (const item of items) {
      const told = draw.tell(item)
      told.inherits('day')
      lines.push(wrapped(`${told.time()}  ${titleText(told, way)}`, { width: 90 }))
      lines.push(...peopleLines(told, way).map(line => `    ${line}`))
      if (way.text !== 'none' && item.body.length > 0) lines.push('', plainLines(told.body(1)))
      lines.push('')
    }
  }
  return { main: raw(lines.join('\n')), frame: 'document', path: '/program.txt', plain: true }
}

/** Schedules typed as running text, without markup that says what is what. */
export const typed: readonly Shape[] = [
  { name: 'schedule-line-breaks', kind: 'schedule', wish: {}, draw: lineBreaks },
  { name: 'schedule-font-tables', kind: 'schedule', wish: {}, draw: fontLines },
  { name: 'schedule-capitals', kind: 'schedule', wish: { days: 2, slots: 4 }, draw: capitals },
  { name: 'schedule-plain-text', kind: 'schedule', wish: {}, draw: plainText },
]
