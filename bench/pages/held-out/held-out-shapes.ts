import { slug } from '../around.ts'
import { paragraphs } from '../body-markup.ts'
import type { Draw, Shape, Sheet } from '../draw.ts'
import { html, joined, raw } from '../markup.ts'
import { days, habits, peopleLines, placeText, schedulePath, titleText } from '../schedule/parts.ts'
import { cast, facts, headline, pathOf, tellOnly } from '../single/parts.ts'

/** A line down the page with a dot for each session: the time outside, the rest in a box; days are separators. */
function timeline(draw: Draw): Sheet {
  const way = habits(draw, { text: 'summary' })
  const main = html`<h2>${draw.stock.surroundings.program}</h2>
<ol class="tl">${days(draw).map(
    ({ day, items }) =>
      html`<li class="tl-divider"><span>${draw.date(day)}</span></li>\n${items.map(item => {
        const told = draw.tell(item)
        told.inherits('day')
        const place = placeText(draw, told, way)
        return html`<li class="tl-entry"><aside class="tl-left">${told.time()}</aside><div class="tl-box">${way.kind === 'apart' && item.kind && html`<em class="tl-chip">${told.kind()}</em>`}<h4>${titleText(told, way)}</h4>${item.body.length > 0 && html`<p>${told.summary()}</p>`}${peopleLines(told, way).map(line => html`<p class="tl-who">${line}</p>`)}${place && html`<p class="tl-where">${place}</p>`}</div></li>\n`
      })}`,
  )}</ol>`
  return { main, frame: 'modern', path: schedulePath(draw) }
}

/** A `<details>` a session: the summary says when and what, the rest is folded in. */
function disclosures(draw: Draw): Sheet {
  const way = habits(draw, { kind: 'none', text: 'whole' })
  const main = html`<h1>${draw.stock.surroundings.program}</h1>${days(draw).map(
    ({ day, items }) =>
      html`<h2>${draw.date(day)}</h2>\n${items.map(item => {
        const told = draw.tell(item)
        told.inherits('day')
        if (item.sort !== 'session') return html`<p>${told.time()} ${told.titleOrCancelled()}</p>\n`
        const place = placeText(draw, told, way)
        return html`<details><summary><b>${told.time()}</b> ${titleText(told, way)}</summary>
<div>${paragraphs(told.body())}${peopleLines(told, way).map(line => html`<p>${line}</p>`)}${place && html`<p><i>${place}</i></p>`}</div></details>\n`
      })}`,
  )}`
  return { main, frame: 'municipal', path: schedulePath(draw) }
}

/** A newsletter as a web page: nothing but tables for the layout, each text in a cell of its own. */
function newsletter(draw: Draw): Sheet {
  const told = tellOnly(draw)
  const { kicker, title } = headline(draw, told)
  const said = facts(draw, told, 0.2)
  const body = told.body()
  const people = cast(draw, told)
  const block = (content: Parameters<typeof html>[1]) =>
    html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tbody><tr><td style="padding:9px 18px;font-family:Helvetica">${content}</td></tr></tbody></table>\n`
  const main = html`<center><table role="presentation" width="600"><tbody><tr><td>
${kicker && block(html`<small>${kicker}</small>`)}
${block(html`<h1>${title}</h1>`)}
${block(
  joined(
    said.map(({ label, value }) => html`<strong>${label}:</strong> ${value}`),
    raw('<br>'),
  ),
)}
${block(paragraphs(body))}
${people.line && block(people.line)}
${people.groups.map(({ label, lines }) => block(html`<h3>${label}</h3>${lines.map(line => html`<p>${line}</p>`)}`))}
${people.sentence && block(people.sentence)}
</td></tr></tbody></table></center>`
  return { main, frame: 'bare', title, path: pathOf(draw, told, 'nyhetsbrev') }
}

/** A church’s or a club’s week: a paragraph a session, the time and the title in one line, the rest in running text. */
function notices(draw: Draw): Sheet {
  const way = habits(draw, { kind: 'none', text: 'none', people: 'by', place: 'bare' })
  const main = html`<h1>${draw.stock.surroundings.program}</h1>${days(draw).map(
    ({ day, items }) =>
      html`<p class="veckodag"><strong>${draw.date(day)}</strong></p>\n${items.map(item => {
        const told = draw.tell(item)
        told.inherits('day')
        const place = placeText(draw, told, way)
        const lines = [titleText(told, way), ...peopleLines(told, way), ...(place ? [place] : [])]
        return html`<p id="${slug(item.title).slice(0, 20)}">${told.time()} ${joined(
          lines.map(line => html`${line}`),
          raw('<br>\n'),
        )}</p>\n`
      })}`,
  )}`
  return { main, frame: 'wordpress', path: '/veckans-program' }
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

/** Kept aside: whoever writes the reader’s rules measures on these, and never looks at them. */
export const heldOutShapes: readonly Shape[] = [
  { name: 'held-out-timeline', kind: 'schedule', wish: {}, draw: timeline },
  { name: 'held-out-disclosures', kind: 'schedule', wish: { slots: 5 }, draw: disclosures },
  { name: 'held-out-newsletter', kind: 'session', wish: {}, draw: newsletter },
  { name: 'held-out-notices', kind: 'schedule', wish: {}, draw: notices },
  { name: 'held-out-kind-in-brackets', kind: 'schedule', wish: {}, draw: kindInBrackets },
  { name: 'held-out-institute', kind: 'session', wish: {}, draw: institute },
]
