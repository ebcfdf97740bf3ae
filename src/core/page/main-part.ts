import { namesOf } from './names-of.ts'

/** What authors call the column that a page is about. */
const CONTENT =
  /^(?:(?:main|page|huvud|hoved)?-?(?:content|innehall|innehåll|indhold|innhold|sisalto|sisältö)|main-?(?:col(?:umn)?|part|text)|mitten|mittspalt|mittkolumn|huvudspalt|cent(?:er|re|ral)|mid(?:dle)?|text|primary)$/
/** What they call those beside it. */
const BESIDE =
  /^(?:left|right|h(?:ö|o)ger|v(?:ä|a)nster|h(?:ø|o)jre|venstre|oikea|vasen|secondary|(?:(?:left|right|hoger|höger|vanster|vänster|hojre|højre|venstre|sido?|side|extra)-?)?(?:spalte?n?|kolumn|col(?:umn)?|bar|column|menu|meny|palkki|felt))$/

/** Whether an element is by its name, and by those of its neighbours, the column that a page is about: pages without `<main>`. */
export function isMainColumn(element: Element): boolean {
  const isNamed = (each: Element, pattern: RegExp) =>
    namesOf(each)
      .split(' ')
      .some(name => pattern.test(name))
  if (!isNamed(element, CONTENT)) return false
  const around = element.parentElement?.children ?? []
  return around.length <= MOST_COLUMNS && [...around].some(each => each !== element && isNamed(each, BESIDE))
}

const MOST_COLUMNS = 12
