import type { Draw, Sheet } from './draw.ts'
import { html, joined, type Markup, raw } from './markup.ts'

/** A whole document: a shape’s sheet with the surroundings that its kind of site has. */
export function framed(draw: Draw, sheet: Sheet): string {
  if (sheet.frame === 'document') return sheet.main.html
  const { stock, eventName, random } = draw
  const title = sheet.title ?? `${stock.surroundings.program} | ${eventName}`
  const old = sheet.frame === 'old'
  const head = html`<meta charset="utf-8">${raw('\n')}<title>${title}</title>
${!old && html`<meta name="viewport" content="width=device-width, initial-scale=1">`}${
  random.chance(0.4) &&
  html`
<meta property="og:site_name" content="${eventName}">`
}${sheet.head ?? ''}
<link rel="canonical" href="${new URL(sheet.path, draw.origin).href}">
<style>${raw(STYLE)}</style>`
  const page = html`<html lang="${stock.language}">
<head>
${head}
</head>
${old ? oldBody(draw, sheet.main) : body(draw, sheet)}
</html>`
  return `${old ? '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">' : '<!DOCTYPE html>'}\n${page.html}`
}

const STYLE =
  '.sr-only,.visually-hidden,.element-invisible{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)} .hide{display:none} .right{float:right;margin:0 0 1em 1em} nav li{display:inline-block}'

function body(draw: Draw, { main, frame }: Sheet): Markup {
  const { random, stock, eventName } = draw
  const { surroundings: words } = stock
  const links = words.nav.map(word => html`<li><a href="/${slug(word)}">${word}</a></li>`)
  const nav =
    frame === 'wordpress'
      ? html`<nav id="site-navigation" class="main-navigation"><div class="menu-huvudmeny-container"><ul id="primary-menu" class="menu">${links}</ul></div></nav>`
      : frame === 'municipal'
        ? html`<div id="TopMenu" class="sv-marginal"><div class="pagemenu"><ul class="level1">${links}</ul></div></div>`
        : html`<nav aria-label="Meny"><ul>${links}</ul></nav>`
  const header = html`<header id="masthead" class="site-header"><div class="site-branding"><a href="/" rel="home">${eventName}</a></div>${nav}</header>`
  if (frame === 'bare')
    return html`<body>\n${main}\n${random.chance(0.5) && html`<p><a href="/">${words.nav[0]}</a></p>`}\n</body>`
  const before = [
    random.chance(0.5) && html`<a class="skip-link screen-reader-text" href="#main">${words.skip}</a>`,
    random.chance(0.25) && html`<p class="browsehappy">${words.outdated}</p>`,
    random.chance(0.3) &&
      html`<div class="top-ad banner-ad"><a href="https://annons.example/">${words.advert}</a></div>`,
  ]
  const crumbs =
    random.chance(0.4) &&
    html`<div class="breadcrumb${frame === 'municipal' ? 's' : ''}"><a href="/">${words.nav[0]}</a> &raquo; <a href="/program">${words.program}</a></div>`
  const shares =
    random.chance(0.35) &&
    html`<div class="share-buttons"><span>${words.share}</span> <a href="#fb">Facebook</a> <a href="#tw">Twitter</a> <a href="#li">LinkedIn</a></div>`
  const published =
    random.chance(0.25) &&
    html`<p class="page-updated">${words.published.replace('{date}', '2024-03-05')}</p>`
  const cookies =
    random.chance(0.5) &&
    html`<div id="cookie-notice" class="cookie-consent" role="dialog"><p>${words.cookies}</p><button type="button">${words.accept}</button></div>`
  return html`<body class="page ${frame === 'wordpress' ? 'wp-custom single' : 'theme'}">
${before}
${header}
${crumbs}
<div id="content" class="site-content">
<main id="main">
${main}
${shares}
${published}
</main>
${random.chance(0.45) && aside(draw)}
</div>
${random.chance(0.3) && sponsors(draw)}
<footer class="site-footer"><p>${words.about.replace('{site}', eventName)}</p><p>${words.address}</p>${random.chance(0.2) && html`<p>&copy; ${random.between(2004, 2026)} ${draw.event.site}</p>`}</footer>
${cookies}
<script>window.dataLayer = window.dataLayer || [];</script>
</body>`
}

/** Other events beside this one: not part of the programme. */
function aside({ random, stock }: Draw): Markup {
  const items = Array.from({ length: random.between(2, 4) }, () => {
    const topic = random.pick(stock.topics)
    const title = random.pick(stock.titles).replace('{topic}', topic).replace('{Topic}', topic)
    return html`<li><a href="/event/${random.between(100, 999)}">${title}</a> <span class="date">${random.between(1, 28)} ${random.pick(stock.months)}</span></li>`
  })
  return html`<aside class="sidebar widget-area"><section class="widget"><h2 class="widget-title">${stock.surroundings.others}</h2><ul>${items}</ul></section></aside>`
}

function sponsors({ random, stock }: Draw): Markup {
  const logos = random
    .some(stock.organisations, 4)
    .map(name => html`<li><img src="/logo/${slug(name)}.png" alt="${name}"></li>`)
  return html`<section class="sponsors"><h2>${stock.surroundings.sponsors}</h2><ul>${logos}</ul></section>`
}

/** A site of 2003: a table for the layout, a menu on the left, nothing named. */
function oldBody({ stock, random, eventName }: Draw, main: Markup): Markup {
  const { surroundings: words } = stock
  const menu = words.nav.map(
    word =>
      html`<a href="${slug(word)}.html"><font face="Verdana" size="1" color="#003366">${word}</font></a>`,
  )
  return html`<body bgcolor="#FFFFFF" text="#000000" link="#003366" topmargin="0">
<table width="760" border="0" cellspacing="0" cellpadding="0" align="center">
<tr><td colspan="3" bgcolor="#003366" height="60"><img src="bilder/logga.gif" alt="${eventName}" width="200" height="50"></td></tr>
<tr>
<td width="140" valign="top" bgcolor="#E5ECF2">${joined(menu, raw('<br>\n'))}</td>
<td width="10"><img src="bilder/spacer.gif" alt="" width="10" height="1"></td>
<td width="610" valign="top">
${main}
</td>
</tr>
<tr><td colspan="3" align="center"><font face="Verdana" size="1">${words.address}${random.chance(0.5) && html` | <a href="mailto:info@konferens.example">info@konferens.example</a>`}</font></td></tr>
</table>
</body>`
}

export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
