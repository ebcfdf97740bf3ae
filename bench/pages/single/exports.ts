import { paragraphs } from '../body-markup.ts'
import type { Draw, Shape, Sheet } from '../draw.ts'
import type { Piece } from '../invent.ts'
import { html, joined, type Markup, raw } from '../markup.ts'
import { cast, facts, headline, pathOf, tellOnly } from './parts.ts'

/** A letter saved from Word as a web page: every line a `MsoNormal`, bullets in the font Symbol, empty lines between. */
function wordSaved(draw: Draw): Sheet {
  const told = tellOnly(draw)
  const { kicker, title } = headline(draw, told)
  const said = facts(draw, told, 0.2)
  const body = told.body()
  const people = cast(draw, told)
  const line = (content: Parameters<typeof html>[1]) =>
    html`<p class=MsoNormal><span lang=SV style='font-size:11.0pt;font-family:"Calibri",sans-serif'>${content}<o:p></o:p></span></p>\n`
  const bold = (text: string) => html`<b style='mso-bidi-font-weight:normal'>${text}</b>`
  const empty = raw('<p class=MsoNormal><span lang=SV><o:p>&nbsp;</o:p></span></p>\n')
  const main = html`<div class=WordSection1>
${kicker && line(html`<i>${kicker}</i>`)}
<p class=MsoTitle><b><span lang=SV style='font-size:18.0pt'>${title}<o:p></o:p></span></b></p>
${empty}
${said.map(({ label, value }) => line(html`${bold(`${label}:`)}<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span>${value}`))}
${empty}
${body.map(piece => html`${wordPiece(piece)}${empty}`)}
${people.line && line(people.line)}
${people.groups.map(({ label, lines }) => html`${line(bold(label))}${lines.map(one => line(one))}${empty}`)}
${people.sentence && line(people.sentence)}
</div>`
  return {
    main,
    frame: 'bare',
    title: `${title}`,
    path: `/filer/${draw.random.between(10, 999)}/inbjudan.htm`,
  }
}

function wordPiece(piece: Piece): Markup {
  if ('heading' in piece) return html`<h2><span lang=SV>${piece.heading}<o:p></o:p></span></h2>\n`
  if ('text' in piece) return html`<p class=MsoNormal><span lang=SV>${piece.text}<o:p></o:p></span></p>\n`
  return joined(
    piece.list.map((text, index) => {
      const mark = piece.ordered ? html`${index + 1}.` : raw('\u00b7')
      return html`<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=SV style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=SV>${text}<o:p></o:p></span></p>`
    }),
    raw('\n'),
  )
}

/** A municipality’s calendar: the title, a lead, facts as headings with a line under each, then the text and a map link. */
function townCalendar(draw: Draw): Sheet {
  const { random, stock } = draw
  const told = tellOnly(draw)
  const { kicker, title } = headline(draw, told)
  const [lead, ...rest] = told.body()
  const said = facts(draw, told, 0.3)
  const people = cast(draw, told)
  const main = html`<div class="sv-row sv-layout"><div class="sv-column-8">
<div class="sv-text-portlet" id="Rubrik"><h1 class="font-heading-1">${title}</h1></div>
${kicker && html`<div class="lp-event-tags"><span class="lp-tag">${kicker}</span></div>`}
${lead && 'text' in lead && html`<div class="sv-text-portlet"><p class="font-ingress">${lead.text}</p></div>`}
<div class="sv-text-portlet" id="Innehall">${paragraphs(rest)}
${people.line && html`<p class="font-normal">${people.line}</p>`}
${people.groups.map(
  ({ label, lines }) =>
    html`<p class="font-normal"><strong class="sv-font-brodtext">${label}</strong><br>${joined(
      lines.map(line => html`${line}`),
      raw('<br>'),
    )}</p>\n`,
)}
${people.sentence && html`<p class="font-normal">${people.sentence}</p>`}</div></div>
<div class="sv-column-4"><div class="lp-event-info">${said.map(
    ({ label, value }) =>
      html`<div class="lp-event-info-row"><span class="lp-icon" aria-hidden="true">&#xe8b5;</span><h2 class="font-heading-4">${label}</h2><p class="font-normal">${value}</p></div>\n`,
  )}</div>
<a class="lp-button" href="/karta?x=${random.between(1, 99)}">${stock.surroundings.print}</a></div></div>`
  return {
    main,
    frame: 'municipal',
    title: `${title} - ${draw.eventName}`,
    path: pathOf(draw, told, 'evenemang'),
  }
}

/** A talk’s own page in a call-for-papers system: date, time and room in the small print of the title, people as cards below. */
function talkPage(draw: Draw): Sheet {
  const told = tellOnly(draw)
  const title = told.titleOrCancelled()
  const body = told.body()
  const main = html`<article><h3 class="talk-title">${title} <span class="btn-group"><a class="btn btn-sm" href="talk.ics" aria-label=".ical"><i class="fa fa-calendar"></i></a></span>
<small class="text-muted">${told.day()}, ${told.time()}, ${told.place()}</small></h3>
${told.item.language && html`<p><span><strong>${draw.label('language')}:</strong> ${told.language()}</span></p>`}
<section class="abstract">${paragraphs(body)}</section>
<hr>
${told
  .groups()
  .map(
    ({ label, lines }) =>
      html`<section class="speakers"><h4>${label}</h4>${lines.map(
        line =>
          html`<div class="speaker-card d-flex flex-row"><a href="/2025/speaker/XQ/"><img loading="lazy" class="avatar" src="/media/a.webp" alt=""></a><div class="speaker-info">${line}</div></div>\n`,
      )}</section>`,
  )}
</article>`
  return { main, frame: 'modern', title: `${title} :: ${draw.eventName}`, path: pathOf(draw, told, 'talk') }
}

export const exports: readonly Shape[] = [
  { name: 'single-word-saved', kind: 'session', wish: {}, draw: wordSaved },
  { name: 'single-town-calendar', kind: 'session', wish: {}, draw: townCalendar },
  { name: 'single-talk-page', kind: 'session', wish: {}, draw: talkPage },
]
