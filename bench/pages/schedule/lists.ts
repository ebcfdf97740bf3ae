import { paragraphs } from '../body-markup.ts'
import type { Draw, Shape, Sheet } from '../draw.ts'
import { html, type Markup } from '../markup.ts'
import type { Telling } from '../telling.ts'
import { days, habits, peopleLines, placeText, schedulePath, slots, titleText } from './parts.ts'

const heading = (draw: Draw) => html`<h1>${draw.stock.surroundings.program}</h1>`
const intro = (draw: Draw) =>
  draw.random.chance(0.5) && html`<p>${draw.random.pick(draw.stock.surroundings.intro)}</p>`

/** One `<li>` a session: time, title, people in one line. */
function timedList(draw: Draw): Sheet {
  const way = habits(draw, { text: 'none', kind: draw.random.pick(['prefix', 'none'] as const) })
  const main = html`<div class="entry-content">${heading(draw)}${intro(draw)}
${days(draw).map(
  ({ day, items }) =>
    html`<h2>${draw.date(day)}</h2>\n<ul>${items.map(item => {
      const told = draw.tell(item)
      told.inherits('day')
      const people = peopleLines(told, way)
      const place = placeText(draw, told, way)
      return html`<li><strong>${told.time()}</strong> ${titleText(told, way)}${people.map(line => html`<br><em>${line}</em>`)}${place && html`<br>${place}`}</li>\n`
    })}</ul>\n`,
)}</div>`
  return { main, frame: 'wordpress', path: schedulePath(draw) }
}

/** Terms are times, definitions are sessions. */
function definitions(draw: Draw): Sheet {
  const way = habits(draw)
  const main = html`${heading(draw)}${intro(draw)}
${days(draw).map(
  ({ day, items }) =>
    html`<h2>${draw.date(day)}</h2>\n<dl class="program">${items.map(item => {
      const told = draw.tell(item)
      told.inherits('day')
      return html`<dt>${told.time()}</dt>
<dd><strong>${titleText(told, way)}</strong>${way.kind === 'apart' && item.kind && html` <span class="type">${told.kind()}</span>`}${peopleLines(told, way).map(line => html`<br>${line}`)}${placeLine(draw, told, way)}${way.text !== 'none' && item.body.length > 0 && html`<p>${told.summary()}</p>`}</dd>\n`
    })}</dl>\n`,
)}`
  return { main, frame: 'modern', path: schedulePath(draw) }
}

function placeLine(draw: Draw, told: Telling, way: ReturnType<typeof habits>): Markup | undefined {
  const place = placeText(draw, told, way)
  return place ? html`<br>${place}` : undefined
}

/** A heading a day, a heading a session with its time in it, paragraphs under it. */
function headings(draw: Draw): Sheet {
  const { random } = draw
  const way = habits(draw, { text: 'whole' })
  const timeFirst = random.chance(0.6)
  const numbered = random.chance(0.25)
  const main = html`${heading(draw)}${intro(draw)}
${days(draw).map(
  ({ day, items }) =>
    html`<h2>${draw.date(day)}</h2>\n${items.map((item, index) => {
      const told = draw.tell(item)
      told.inherits('day')
      const time = told.time()
      const title =
        numbered && item.sort === 'session' && !item.cancelled
          ? `${told.number(String(index + 1))}. ${told.title()}`
          : titleText(told, way)
      return html`${timeFirst ? html`<h3>${time} ${title}</h3>` : html`<h3>${title}</h3>\n<p class="when">${time}</p>`}
${way.kind === 'apart' && item.kind && html`<p><em>${told.kind()}</em></p>\n`}${paragraphs(told.body())}
${peopleLines(told, way).map(line => html`<p>${line}</p>\n`)}${placeParagraph(draw, told, way)}`
    })}`,
)}`
  return { main, frame: random.pick(['modern', 'municipal'] as const), path: schedulePath(draw) }
}

function placeParagraph(draw: Draw, told: Telling, way: ReturnType<typeof habits>): Markup | undefined {
  const place = placeText(draw, told, way)
  return place ? html`<p>${place}</p>\n` : undefined
}

/** Nothing but `<div>`: time, title, people and text told apart by their look only. */
function divSoup(draw: Draw): Sheet {
  const way = habits(draw, { kind: 'none' })
  const main = html`<div class="x9">${days(draw).map(
    ({ day, items }) =>
      html`<div class="d">${draw.date(day)}</div>\n${items.map(item => {
        const told = draw.tell(item)
        told.inherits('day')
        const place = placeText(draw, told, way)
        return html`<div class="r"><div class="a">${told.time()}</div><div class="b"><div><b>${titleText(told, way)}</b></div>${peopleLines(told, way).map(line => html`<div>${line}</div>`)}${place && html`<div>${place}</div>`}${way.text !== 'none' && item.body.length > 0 && html`<div>${told.summary()}</div>`}</div></div>\n`
      })}`,
  )}</div>`
  return { main, frame: 'modern', path: schedulePath(draw) }
}

/** Parallel sessions under one time: the time stands once, the tracks follow. */
function parallel(draw: Draw): Sheet {
  const { random, stock } = draw
  const way = habits(draw, {
    kind: 'none',
    people: random.pick(['full', 'labelled'] as const),
    place: 'labelled',
  })
  const main = html`${heading(draw)}${days(draw).map(
    ({ day, items }) =>
      html`<h2>${draw.date(day)}</h2>\n${slots(items).map(together => {
        const [first] = together
        if (!first) return ''
        const tellings = together.map(item => draw.tell(item))
        for (const told of tellings) told.inherits('day')
        const times = tellings.map(told => told.time())
        if (together.length === 1 && tellings[0])
          return html`<h3>${times[0]} ${titleText(tellings[0], way)}</h3>\n${peopleLines(tellings[0], way).map(line => html`<p>${line}</p>\n`)}`
        return html`<h3>${times[0]} ${stock.kinds.at(-1) === 'Parallellsession' ? 'Parallella pass' : stock.labels.numbered.pass}</h3>
<ul>${tellings.map((told, index) => html`<li><p><strong>${told.numbered(stock.labels.numbered.track, String(index + 1))}: ${told.titleOrCancelled()}</strong></p>${peopleLines(told, way).map(line => html`<p>${line}</p>`)}${placeParagraph(draw, told, way)}</li>\n`)}</ul>\n`
      })}`,
  )}`
  return { main, frame: 'modern', path: schedulePath(draw) }
}

/** `<details>` a session: the time and title to open, the rest inside. */
function accordion(draw: Draw): Sheet {
  const way = habits(draw, { text: 'whole', kind: 'none' })
  const main = html`${heading(draw)}${intro(draw)}${days(draw).map(
    ({ day, items }) =>
      html`<h2>${draw.date(day)}</h2>\n${items.map(item => {
        const told = draw.tell(item)
        told.inherits('day')
        if (item.sort !== 'session') return html`<p class="pause">${told.time()} ${told.title()}</p>\n`
        return html`<details class="accordion-item"><summary><span class="time">${told.time()}</span> ${titleText(told, way)}</summary>
<div class="accordion-body">${paragraphs(told.body())}
${peopleLines(told, way).map(line => html`<p>${line}</p>\n`)}${placeParagraph(draw, told, way)}</div></details>\n`
      })}`,
  )}`
  return { main, frame: 'municipal', path: schedulePath(draw) }
}

/** Numbered sessions that share one time and place, said on top. */
function numberedTracks(draw: Draw): Sheet {
  const { random, stock, event } = draw
  const way = habits(draw, {
    kind: 'none',
    people: random.pick(['full', 'labelled'] as const),
    place: 'none',
    text: 'whole',
  })
  const time = draw.times
  const first = event.items.find(item => item.sort === 'session')
  const shared = first ? time.write(first.start, first.end) : ''
  const form = random.pick(['dot', 'track', 'pass'] as const)
  const main = html`<h1>${stock.surroundings.program}</h1>
<p><strong>${draw.label('time')}:</strong> ${draw.date(0)}, ${shared}<br><strong>${draw.label('place')}:</strong> ${event.venue}</p>
${event.items
  .filter(item => item.sort === 'session')
  .map((item, index) => {
    const told = draw.tell({
      ...item,
      ...(first && { start: first.start, end: first.end }),
      place: event.venue,
    })
    told.inherits('day', 'start', 'place')
    if (time.ends) told.inherits('end')
    const number = String(index + 1)
    const word = form === 'track' ? stock.labels.numbered.track : stock.labels.numbered.pass
    const before = form === 'dot' ? `${told.number(number)}.` : `${told.numbered(word, number)}:`
    return html`<h2>${before} ${told.title()}</h2>
${paragraphs(told.body())}
${peopleLines(told, way).map(line => html`<p>${line}</p>\n`)}`
  })}`
  return { main, frame: 'wordpress', path: schedulePath(draw) }
}

export const lists: readonly Shape[] = [
  { name: 'schedule-timed-list', kind: 'schedule', wish: {}, draw: timedList },
  { name: 'schedule-definitions', kind: 'schedule', wish: {}, draw: definitions },
  { name: 'schedule-headings', kind: 'schedule', wish: {}, draw: headings },
  { name: 'schedule-div-soup', kind: 'schedule', wish: {}, draw: divSoup },
  { name: 'schedule-parallel', kind: 'schedule', wish: { days: 1, width: 3 }, draw: parallel },
  { name: 'schedule-accordion', kind: 'schedule', wish: {}, draw: accordion },
  {
    name: 'schedule-numbered-tracks',
    kind: 'schedule',
    wish: { days: 1, slots: 3, width: 2 },
    draw: numberedTracks,
  },
]
