import { paragraphs, plainLines, wrapped } from '../body-markup.ts'
import type { Draw, Shape, Sheet } from '../draw.ts'
import { html, raw } from '../markup.ts'
import { cast, facts, headline, pathOf, tellOnly } from './parts.ts'

/** A page builder’s rows and columns: every text a widget, the title in a widget of its own, facts in icon lists. */
function pageBuilder(draw: Draw): Sheet {
  const { random } = draw
  const told = tellOnly(draw)
  const { kicker, title } = headline(draw, told)
  const said = facts(draw, told, 0.25)
  const people = cast(draw, told)
  const id = () => random.between(1e6, 9e6).toString(16)
  const widget = (name: string, content: Parameters<typeof html>[1]) =>
    html`<div class="elementor-element elementor-element-${id()} elementor-widget elementor-widget-${name}" data-id="${id()}"><div class="elementor-widget-container">${content}</div></div>\n`
  const main = html`<section class="elementor-section"><div class="elementor-container"><div class="elementor-column">
${kicker && widget('heading', html`<h6 class="elementor-heading-title">${kicker}</h6>`)}
${widget('heading', html`<h2 class="elementor-heading-title elementor-size-xl">${title}</h2>`)}
${widget('icon-list', html`<ul class="elementor-icon-list-items">${said.map(({ label, value }) => html`<li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i aria-hidden="true" class="fas fa-clock"></i></span><span class="elementor-icon-list-text">${label}: ${value}</span></li>`)}</ul>`)}
</div><div class="elementor-column">
${widget('text-editor', html`${paragraphs(told.body())}${people.sentence && html`<p>${people.sentence}</p>`}`)}
${people.line && widget('text-editor', html`<p>${people.line}</p>`)}
${people.groups.map(({ label, lines }) => widget('text-editor', html`<h4>${label}</h4>${lines.map(line => html`<p>${line}</p>`)}`))}
</div></div></section>`
  return {
    main,
    frame: 'wordpress',
    title: `${title} – ${draw.eventName}`,
    path: pathOf(draw, told, 'sessioner'),
  }
}

/** A calendar notice from a mailing list’s archive: all in one `<pre>`, the facts before the text. */
function mailArchive(draw: Draw): Sheet {
  draw.sayYear()
  const told = tellOnly(draw)
  const said = facts(draw, told, 0.2)
  const people = cast(draw, told)
  const title = told.title()
  const lines = [
    ...said.map(({ label, value }) => wrapped(value, { first: `${label}:`.padEnd(14) })),
    '',
    title.toLocaleUpperCase('sv') === title ? title : wrapped(title, {}),
    '',
    plainLines(told.body()),
    '',
    ...(people.line ? [people.line, ''] : []),
    ...people.groups.flatMap(({ label, lines: all }) => [`${label}:`, ...all.map(line => `  ${line}`), '']),
    ...(people.sentence ? [people.sentence, ''] : []),
  ]
  const main = html`<h1>[kalender] ${title}</h1>\n<hr>\n<pre>\n${lines.join('\n')}</pre>\n<hr>\n<ul><li>${raw('Next message: <a href="0123.html">0123</a>')}</li></ul>`
  return {
    main,
    frame: 'bare',
    title: `[kalender] ${title} (${draw.eventName})`,
    path: `/pipermail/kalender/${draw.event.days[0]?.slice(0, 4)}-March/${draw.random.between(1000, 9999)}.html`,
  }
}

export const builders: readonly Shape[] = [
  { name: 'single-page-builder', kind: 'session', wish: {}, draw: pageBuilder },
  { name: 'single-mail-archive', kind: 'session', wish: {}, draw: mailArchive },
]
