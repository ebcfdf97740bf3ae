import { slug } from '../around.ts'
import { paragraphs } from '../body-markup.ts'
import type { Draw, Shape, Sheet } from '../draw.ts'
import { html, joined, raw } from '../markup.ts'
import { days, habits, peopleLines, placeText, schedulePath, slots, titleText } from './parts.ts'

/** A page builder’s tabs and accordions: a tab a day, a button a session, its text folded away until it is pressed. */
function foldedAway(draw: Draw): Sheet {
  const way = habits(draw, { kind: 'none', text: 'whole' })
  const all = days(draw)
  const main = html`<h1>${draw.stock.surroundings.program}</h1>
<div class="oxy-tabs-wrapper"><div class="oxy-tabs" role="tablist">${all.map(({ day }) => html`<button class="oxy-tab" role="tab" id="tab-${day}" aria-controls="tabbed-${day}" aria-selected="${day === 0 ? 'true' : 'false'}">${draw.date(day)}</button>`)}</div>
${all.map(
  ({ day, items }) =>
    html`<div class="oxy-tab-content" role="tabpanel" aria-labelledby="tab-${day}" id="tabbed-${day}"${day > 0 ? raw(' style="display:none"') : raw('')}>${items.map(
      (item, index) => {
        const told = draw.tell(item)
        told.inherits('day')
        const id = `acc-${day}-${index}`
        const place = placeText(draw, told, way)
        if (item.sort !== 'session')
          return html`<div class="row plain"><span class="t">${told.time()}</span> <span class="r">${told.titleOrCancelled()}</span></div>\n`
        return html`<div class="oxy-pro-accordion"><h3><button type="button" aria-expanded="false" aria-controls="${id}"><span class="t">${told.time()}</span> <span class="r">${titleText(told, way)}</span></button></h3>
<div class="content" id="${id}" hidden>${paragraphs(told.body())}${peopleLines(told, way).map(line => html`<p>${line}</p>`)}${place && html`<p class="room">${place}</p>`}</div></div>\n`
      },
    )}</div>\n`,
)}</div>`
  return { main, frame: 'wordpress', path: schedulePath(draw) }
}

/** What a converter makes of a printed programme: every piece of text a paragraph at its own place on the sheet. */
function printedSheet(draw: Draw): Sheet {
  const way = habits(draw, { text: 'none', people: draw.random.pick(['full', 'names', 'labelled'] as const) })
  let top = 60
  const at = (left: number, font: number, content: Parameters<typeof html>[1]) =>
    html`<p style="position:absolute;top:${top}px;left:${left}px;white-space:nowrap" class="ft1${font}">${content}</p>\n`
  const lines = days(draw).map(({ day, items }) => {
    top += 40
    return html`${at(60, 0, html`<b>${draw.date(day)}</b>`)}${items.map(item => {
      top += 24
      const told = draw.tell(item)
      told.inherits('day')
      const place = placeText(draw, told, way)
      const rest = [...peopleLines(told, way), ...(place ? [place] : [])]
      const time = at(60, 1, told.time())
      const title = at(180, 2, html`<b>${titleText(told, way)}</b>`)
      top += 18
      const below =
        rest.length > 0 &&
        at(
          180,
          1,
          joined(
            rest.map(line => html`${line}`),
            raw('<br/>'),
          ),
        )
      top += 18 * rest.length
      return html`${time}${title}${below}`
    })}`
  })
  const main = html`<!-- Page 1 --><a name="1"></a>
<div id="page1-div" style="position:relative;width:892px;height:1262px;">
<p style="position:absolute;top:40px;left:60px;white-space:nowrap" class="ft10"><b>${draw.stock.surroundings.program}</b></p>
${lines}</div>`
  return { main, frame: 'bare', title: draw.eventName, path: '/dokument/program.html' }
}

/** A database page of 2003: a table a session in a table of all, the label in a cell of its own, spacer images between. */
function tableEach(draw: Draw): Sheet {
  const way = habits(draw, { kind: 'none', place: 'none', text: 'summary' })
  const font = (content: Parameters<typeof html>[1]) => html`<font face="Arial" size="2">${content}</font>`
  const row = (label: string, value: Parameters<typeof html>[1]) =>
    html`<tr><td width="90" valign="top">${font(html`<b>${label}</b>`)}</td><td>${font(value)}</td></tr>\n`
  const main = html`<font size="5">${draw.stock.surroundings.program}</font>
<table width="100%" border="0">${days(draw).map(
    ({ day, items }) =>
      html`<tr bgcolor="#CCCCCC"><td>${font(html`<b>${draw.date(day)}</b>`)}</td></tr>\n${items.map(item => {
        const told = draw.tell(item)
        told.inherits('day')
        return html`<tr><td><table width="100%" border="0" cellpadding="2">${row(draw.label('time'), told.time())}
<tr><td></td><td>${font(html`<b>${item.sort === 'session' ? html`<a href="${told.url(`visa.asp?id=${slug(item.title).length}${item.start}`)}">${titleText(told, way)}</a>` : told.title()}</b>`)}</td></tr>
${item.sort === 'session' && row(draw.label('place'), told.place())}${
  told.item.guests.length > 0 &&
  row(
    draw.label('speaker'),
    joined(
      told.lines().map(line => html`${line}`),
      raw('<br>'),
    ),
  )
}${item.body.length > 0 && html`<tr><td></td><td>${font(told.summary())}</td></tr>`}
</table><img src="spacer.gif" width="1" height="10" alt=""></td></tr>\n`
      })}`,
  )}</table>`
  return { main, frame: 'old', path: '/program.asp' }
}

/** Parallel sessions as lettered points under the time that they share, the room in brackets behind each. */
function letteredPoints(draw: Draw): Sheet {
  const way = habits(draw, { kind: 'none', place: 'none', people: 'full', text: 'none' })
  const main = html`<h1>${draw.stock.surroundings.program}</h1>${days(draw).map(({ day, items }) => {
    let group = 0
    return html`<h2>${draw.date(day)}</h2>\n${slots(items).map(together => {
      const tellings = together.map(item => draw.tell(item))
      const [time] = tellings.map(told => {
        told.inherits('day')
        return told.time()
      })
      const [only] = tellings
      if (tellings.length === 1 && only)
        return html`<p><strong>${time} ${titleText(only, way)}</strong>${peopleLines(only, way).map(line => html`<br>${line}`)}</p>\n`
      const letter = 'ABCDEFG'[group++] ?? 'H'
      return html`<p><strong>${time} ${draw.stock.surroundings.program}</strong></p>
<ul>${tellings.map((told, index) => html`<li>${told.number(`${letter}${index + 1}`)}. ${told.titleOrCancelled()} (${told.place()})</li>\n`)}</ul>\n`
    })}`
  })}`
  return { main, frame: 'modern', path: schedulePath(draw) }
}

export const converted: readonly Shape[] = [
  { name: 'schedule-folded-away', kind: 'schedule', wish: { slots: 5 }, draw: foldedAway },
  { name: 'schedule-printed-sheet', kind: 'schedule', wish: {}, draw: printedSheet },
  { name: 'schedule-table-each', kind: 'schedule', wish: {}, draw: tableEach },
  { name: 'schedule-lettered-points', kind: 'schedule', wish: { width: 3 }, draw: letteredPoints },
]
