import { namesOf } from './names-of.ts'

/** Parts of a page that its own tabs and headings open in their place: another day, the details of a session. */
export type FoldedParts = {
  /** Whether an element that is not to be seen is such a part. Other hidden text is not for people. */
  isFolded(element: Element): boolean
  /** The tab that opens an element. */
  tabOf(element: Element): Element | undefined
}

/** What opens a part: by ARIA (WAI-ARIA 1.2, aria-controls), by Bootstrap's attributes. */
const OPENERS = '[role=tab], [aria-expanded][aria-controls], [data-toggle], [data-bs-toggle]'
/** Other things that open are laid over the page. */
const OPENS_IN_PLACE = /^(?:tab|pill|collapse)$/
const TARGETS = ['aria-controls', 'href', 'data-target', 'data-bs-target']

/** Class names of panels in common libraries, for those without ARIA. */
const PANEL = /^(?:tab-?pane\S*|tabs?-?(?:content|panel)|accordion-\S+|panel-collapse|collapse)$/
/** Class names of what opens the element after it. */
const OPENS_NEXT = /^(?:accordion|collapsible|accordion-?(?:button|header|title|toggle)|toggle-title)$/
/** Menus open in place, too, but lead to other pages. */
const MENU =
  /(?:^|[\s_-])(?:menu|submenu|nav|navbar|navigation|search|dropdown|offcanvas|modal|popup)(?:$|[\s_-])/

/** Finds what a document folds away. What opens it is looked up once, when it is first asked for. */
export function findFoldedParts(document: Document): FoldedParts {
  let openers: Map<string, Element> | undefined
  const openerOf = (element: Element) => {
    openers ??= openersIn(document)
    return element.id === '' ? undefined : openers.get(element.id)
  }

  return {
    isFolded(element) {
      const names = namesOf(element)
      if (MENU.test(names)) return false
      const isNamed =
        element.getAttribute('role') === 'tabpanel' || names.split(' ').some(name => PANEL.test(name))
      return isNamed || openerOf(element) !== undefined || isAfterOpener(element)
    },
    tabOf(element) {
      if (element.getAttribute('role') !== 'tabpanel') return undefined
      const by = document.getElementById(element.getAttribute('aria-labelledby') ?? '')
      return [by, openerOf(element)].find(each => each?.getAttribute('role') === 'tab') ?? undefined
    },
  }
}

function openersIn(document: Document): Map<string, Element> {
  const openers = new Map<string, Element>()
  for (const opener of document.querySelectorAll(OPENERS)) {
    const toggle = opener.getAttribute('data-bs-toggle') ?? opener.getAttribute('data-toggle')
    if (toggle !== null && !OPENS_IN_PLACE.test(toggle)) continue
    for (const name of TARGETS)
      for (const id of (opener.getAttribute(name) ?? '').split(' ')) openers.set(id.replace(/^#/, ''), opener)
  }
  return openers
}

/** `<button class="accordion">…</button><div>…</div>`: nothing but its place says what opens it. */
function isAfterOpener({ previousElementSibling: before }: Element): boolean {
  return before !== null && opensNext(before)
}

function opensNext(element: Element): boolean {
  return namesOf(element)
    .split(' ')
    .some(name => OPENS_NEXT.test(name))
}
