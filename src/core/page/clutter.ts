import { namesOf } from './names-of.ts'

/**
 * What on a page is never part of a programme's text. One line a kind, each with its reason.
 * `selector` is CSS; `named` is matched against each word of an element's class and id; `unless` is a selector:
 * an element that holds such a thing is kept. Text that only its words give away (an outdated-browser notice
 * in a bare `<div>`) is dropped later, after repair: see programme/boilerplate.ts.
 */
type Clutter = { selector?: string; named?: RegExp; unless?: string; why: string }

/** What is there for screen readers only. */
const SPOKEN = /^(visually-?hidden|sr-?only|screen-?reader(-text)?|offscreen)$/

const CLUTTER: readonly Clutter[] = [
  { selector: 'script, style, noscript, template, head, link, meta', why: 'code and data, not text' },
  {
    selector: 'svg, canvas, video, audio, iframe, object, embed, map',
    why: 'media, without text of its own',
  },
  {
    selector:
      'input, select, textarea, datalist, label, legend, button:not(:is(h1, h2, h3, h4, h5, h6, dt, summary) button, [aria-expanded][aria-controls], .accordion, .collapsible)',
    why: 'a control and its name; a button that opens what is under it is its heading',
  },
  { selector: '[role=tablist]', why: 'the names of panels: each stands over its own' },
  { selector: 'dialog, [role=dialog], [role=alertdialog]', why: 'laid over the page' },
  {
    selector: 'nav, [role=navigation], [role=menu], [role=menubar], [role=search]',
    why: 'ways to other pages',
  },
  {
    selector:
      '[role=banner], body > header, header:has(nav, form, [rel=home], a[href="/"]):not(article header, main header, section header)',
    unless: 'h1',
    why: 'the site’s head; other headers stand over a session',
  },
  {
    selector:
      '[role=contentinfo], footer:not(article footer, section footer, blockquote footer, main footer, li footer, td footer)',
    why: 'the site’s foot',
  },
  { named: /^(cookie|consent|gdpr|cc-(window|banner))/, unless: 'h1', why: 'a cookie notice' },
  {
    named:
      /^(browse-?happy|browser-?(upgrade|update|warning)|outdated|old-?browser|upgrade-?browser|ie-?warning)/,
    unless: 'h1',
    why: 'an outdated-browser notice',
  },
  {
    named:
      /^(skip-?links?|skip-to-\w+|skipnav)$|(^|[-_])(breadcrumbs?|crumbs|pagination|pager|sub-?nav|post-navigation|nav-links|prev-?next)([-_](menu|list|nav))?$/,
    unless: 'h1',
    why: 'ways to other pages',
  },
  {
    named:
      /^(share|sharing|social|addtoany|addthis|sharedaddy|jp-relatedposts|newsletter|site-?foot(?:er)?|page-?foot(?:er)?|footer|foot|sidfot|bunntekst|sidefod|colophon)(-(buttons?|links?|icons?|bar|list|widgets?|area|inner|menu))?$/,
    unless: 'h1',
    why: 'sharing, subscribing and the site’s foot',
  },
  {
    named:
      /^(?!card|article|event|session|item|entry|post|panel|modal|blog|box|tile|block|section|row|list|content|media|quote)\w+[-_]foot(?:er)?$|[-_](feedback|attendees)$|^attendees$/,
    unless: 'h1',
    why: 'a platform’s foot, what it asks of visitors, and who of them comes',
  },
  {
    named: /^(material-(icons|symbols)([-_]\w+)?|icon-?font|mdi|glyphicon)$/,
    unless: 'h1, h2, h3',
    why: 'the names of pictures in a font of icons ("event", "schedule")',
  },
  {
    named: /(^|[-_])(no-?avatar|avatar-?(initials|letters?|placeholder|fallback|text)|initials)$/,
    unless: 'h1, h2, h3',
    why: 'letters in the place of a portrait',
  },
  {
    selector:
      '[itemprop=datePublished], [itemprop=dateModified], time:is(.entry-date, .published, .updated, .post-date, .post-time)',
    unless: 'h1',
    why: 'when the page was written',
  },
  {
    selector: '[itemprop=comment], [itemtype$="/Comment"], [itemtype$="/UserComments"]',
    named: /^(comments?|comment-?list|comments-?area|disqus_thread|respond|kommentarer)$/,
    unless: 'h1',
    why: 'what visitors wrote under it',
  },
  {
    named: SPOKEN,
    unless: 'h1',
    why: 'words for screen readers inside others’ values ("Permalänk", "öppnas i nytt fönster")',
  },
]

/** "has-footer", "page--no-breadcrumbs": what holds the thing, or is without it, is not the thing. */
const SAYS_WHAT_IT_HAS = /(?:^|[-_])(?:has|have|with|without|no(?!-?avatar)|hide|hides|show|shows)[-_]/

const SELECTOR = CLUTTER.flatMap(line => (line.selector && !line.unless ? line.selector : [])).join(', ')
const CONDITIONAL = CLUTTER.filter(line => line.named || line.unless)
/** Any of them at once: most elements are none. */
const CONDITIONAL_SELECTOR = CONDITIONAL.flatMap(({ selector }) => selector ?? []).join(', ')
const ANY_NAME = new RegExp(CONDITIONAL.flatMap(({ named }) => named?.source ?? []).join('|'))

/** Whether an element, with all that is in it, is clutter by its kind or its names. Looks at no style. */
export function isClutter(element: Element): boolean {
  if (element.matches(SELECTOR)) return true
  const names = namesOf(element)
    .split(' ')
    .filter(name => ANY_NAME.test(name) && !SAYS_WHAT_IT_HAS.test(name))
  if (names.length === 0 && !element.matches(CONDITIONAL_SELECTOR)) return false
  return CONDITIONAL.some(
    ({ selector, named, unless }) =>
      ((selector !== undefined && element.matches(selector)) || names.some(name => named?.test(name))) &&
      !(unless && holds(element, unless)),
  )
}

/** A label that only screen readers say ("Arrangör:") tells what the value beside it is; empty where it is none. */
export function spokenLabelOf(element: Element): string {
  const isSpoken = namesOf(element)
    .split(' ')
    .some(name => SPOKEN.test(name))
  const text = isSpoken ? (element.textContent ?? '').trim() : ''
  return LABEL.test(text) ? ` ${text} ` : ''
}

const LABEL = /^\p{Lu}[^:]{1,30}:$/u

function holds(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null
}
