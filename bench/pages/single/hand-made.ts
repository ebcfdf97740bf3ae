import { brokenLines, divs, paragraphs, plainLines, wrapped } from '../body-markup.ts'
import type { Draw, Shape, Sheet } from '../draw.ts'
import { html, joined, type Markup, raw } from '../markup.ts'
import { cast, facts, headline, pathOf, tellOnly } from './parts.ts'

/** Every text a `<div>`, bullets typed, a photo’s caption glued to the text after it. */
function divSoup(draw: Draw): Sheet {
  const { random } = draw
  const told = tellOnly(draw)
  const { kicker, title } = headline(draw, told)
  const body = told.body()
  const people = cast(draw, told)
  const said = facts(draw, told, 0.2)
  const main = html`<div class="c1"><div class="c2">
${kicker && html`<div class="t3">${kicker}</div>`}
<div class="t1"><b>${title}</b></div>
<div>&nbsp;</div>
${captioned(divs(body, random.pick(['•', '-', '*', '·'])), { name: people.sentence && told.item.guests[0]?.name })}
${said.map(({ label, value }) => html`<div>${label}: ${value}</div>\n`)}
${people.line && html`<div>${people.line}</div>`}
${people.groups.map(({ label, lines }) => html`<div><b>${label}:</b></div>${lines.map(line => html`<div>${line}</div>\n`)}`)}
${people.sentence && html`<div>${people.sentence}</div>`}
</div></div>`
  return { main, frame: 'modern', title: `${title} - ${draw.eventName}`, path: pathOf(draw, told, 'program') }
}

/** A photo’s caption glued to the last text; the sentence about the leader proves whose name it is. */
function captioned(body: Markup, { name }: { name: string | undefined }): Markup {
  const at = Math.max(
    body.html.lastIndexOf('<div>• '),
    body.html.lastIndexOf('<div>- '),
    body.html.lastIndexOf('<div>* '),
  )
  if (!name || at < 0) return body
  const start = at + '<div>• '.length
  return raw(
    `${body.html.slice(0, start)}<img src="/img/portratt.jpg" alt="">${html`${name}`.html}${body.html.slice(start)}`,
  )
}

/** A page of 2003: `<font>`, `<br><br>`, a table for every thing. */
function fontTables(draw: Draw): Sheet {
  const told = tellOnly(draw)
  const { kicker, title } = headline(draw, told)
  const said = facts(draw, told, 0.2)
  const body = told.body()
  const people = cast(draw, told)
  const main = html`<font face="Verdana, Arial" size="4" color="#003366"><b>${title}</b></font><br>
${kicker && html`<font face="Verdana" size="2"><i>${kicker}</i></font><br>`}
<table border="0" cellpadding="3" cellspacing="0">${said.map(
    ({ label, value }) =>
      html`<tr><td valign="top"><font face="Verdana" size="2"><b>${label}:</b></font></td><td><font face="Verdana" size="2">${value}</font></td></tr>\n`,
  )}</table><br>
<font face="Verdana" size="2">${brokenLines(body, draw.random.pick(['•', '-', '·']))}<br><br>
${people.line && html`<i>${people.line}</i><br><br>`}${people.groups.map(
  ({ label, lines }) =>
    html`<b>${label}:</b><br>\n${joined(
      lines.map(line => html`${line}`),
      raw('<br>\n'),
    )}<br><br>\n`,
)}${people.sentence ?? ''}</font>`
  return {
    main,
    frame: 'old',
    title: `${draw.eventName} - ${title}`,
    path: `/2005/prog${draw.random.between(1, 40)}.htm`,
  }
}

/** Organiser and date stand before the title, and several labels share a line. */
function gluedLines(draw: Draw): Sheet {
  const { random, stock } = draw
  const told = tellOnly(draw)
  const organiser = told.organiser()
  const day = told.day()
  const body = told.body()
  const people = cast(draw, told)
  const cost = random.pick(stock.surroundings.signup)
  draw.tolerate(cost, `${draw.label('signup')}: ${cost}`)
  const main = html`<div class="content-area">
<p class="meta">${organiser}, ${day}</p>
<h1>${told.title()}</h1>
<p class="info">${draw.label('time')}: ${told.time()} ${draw.label('place')}: ${told.place()} ${draw.label('language')}: ${told.language()} ${draw.label('signup')}: ${cost}</p>
${paragraphs(body)}
${people.line && html`<p>${people.line}</p>`}
${people.groups.map(({ label, lines }) => html`<p>${label}: ${lines.join('; ')}</p>\n`)}
${people.sentence && html`<p>${people.sentence}</p>`}
</div>`
  return {
    main,
    frame: 'modern',
    title: `${told.title()} | ${draw.eventName}`,
    path: pathOf(draw, told, 'kalendarium'),
  }
}

/** The title stands in the document’s title only; the page begins with the text. */
function titleInTitle(draw: Draw): Sheet {
  const told = tellOnly(draw)
  const body = told.body()
  const people = cast(draw, told)
  const said = facts(draw, told, 0.2)
  const main = html`<div class="textarea">
${paragraphs(body)}
${said.map(({ label, value }) => html`<p>${label}: ${value}</p>\n`)}
${people.line && html`<p>${people.line}</p>`}
${people.groups.map(
  ({ label, lines }) =>
    html`<p>${label}: ${joined(
      lines.map(line => html`${line}`),
      raw('<br>'),
    )}</p>\n`,
)}
${people.sentence && html`<p>${people.sentence}</p>`}
</div>`
  return {
    main,
    frame: 'modern',
    title: `${told.title()} | ${draw.eventName}`,
    path: pathOf(draw, told, 'seminarier'),
  }
}

/** Date, time and room as bullets without labels, then the text. */
function bulletedFacts(draw: Draw): Sheet {
  const told = tellOnly(draw)
  const { kicker, title } = headline(draw, told)
  const body = told.body()
  const people = cast(draw, told)
  const main = html`<div class="main-content"><h1>${title}</h1>
${kicker && html`<h4>${kicker}</h4>`}
<ul class="facts"><li>${told.day()}</li><li>${told.time()}</li><li>${told.place()}</li></ul>
${paragraphs(body)}
${people.line && html`<p>${people.line}</p>`}
${people.groups.map(({ label, lines }) => html`<h2>${label}</h2>\n<ul>${lines.map(line => html`<li>${line}</li>`)}</ul>\n`)}
${people.sentence && html`<p>${people.sentence}</p>`}</div>`
  return {
    main,
    frame: 'modern',
    title: `${title} – ${draw.eventName}`,
    path: pathOf(draw, told, 'evenemang'),
  }
}

/** A page that is text: wrapped lines, an underlined title. */
function plainText(draw: Draw): Sheet {
  const told = tellOnly(draw)
  const { kicker, title } = headline(draw, told)
  const said = facts(draw, told, 0.2)
  const body = told.body()
  const people = cast(draw, told)
  const heading = wrapped(title, {})
  const lines = [
    draw.eventName,
    '',
    ...(kicker ? [kicker.toLocaleUpperCase('sv'), ''] : []),
    heading,
    '='.repeat(Math.min(heading.length, 72)),
    '',
    ...said.map(({ label, value }) => `${label}: ${value}`),
    '',
    plainLines(body),
    '',
    ...(people.line ? [people.line, ''] : []),
    ...people.groups.flatMap(({ label, lines: all }) => [`${label}:`, ...all.map(line => `- ${line}`), '']),
    ...(people.sentence ? [people.sentence] : []),
  ]
  return {
    main: raw(lines.join('\n')),
    frame: 'document',
    path: `/program/${draw.random.between(1, 99)}.txt`,
    plain: true,
  }
}

export const handMade: readonly Shape[] = [
  { name: 'single-div-soup', kind: 'session', wish: {}, draw: divSoup },
  { name: 'single-font-tables', kind: 'session', wish: {}, draw: fontTables },
  { name: 'single-glued-lines', kind: 'session', wish: {}, draw: gluedLines },
  { name: 'single-title-in-title', kind: 'session', wish: {}, draw: titleInTitle },
  { name: 'single-bulleted-facts', kind: 'session', wish: {}, draw: bulletedFacts },
  { name: 'single-plain-text', kind: 'session', wish: {}, draw: plainText },
]
