import { listBlocks } from './list-blocks.ts'
import type { Page, PageText } from './page.ts'
import { pageFacts } from './page-facts.ts'
import { finished, type Steps } from './steps.ts'

/** What a page’s texts should say, by what they say as shown (`exactTexts`). */
type Exact = ReadonlyMap<string, string>

/**
 * What a document says, as data. Where the page’s bytes have told what its texts should say (`exact`), they are given
 * rightly, with what is shown beside them. The document is not changed.
 */
export function listPage(document: Document, exact?: Exact): Page {
  return finished(listPageInSteps(document, exact))
}

/** The same in steps; see `listBlocks`. */
export function* listPageInSteps(document: Document, exact: Exact = new Map()): Steps<Page> {
  const shown = yield* listAs(document, text => text)
  if (exact.size === 0) return shown
  const right = yield* listAs(document, text => exact.get(text) ?? text)
  // A misread byte can be white space: then the texts come apart elsewhere, and the repair of text has to do.
  if (right.texts.length !== shown.texts.length) return shown
  const texts = right.texts.map((text, index) => besides(text, shown.texts[index]?.text))
  return { ...right, texts }
}

function* listAs(document: Document, read: (shown: string) => string): Steps<Page> {
  const { texts, blocks } = yield* listBlocks(document, read)
  // The facts are looked up all over the document: a step of its own.
  yield
  return { facts: pageFacts(document, texts, read), texts, blocks }
}

function besides(text: PageText, shown: string | undefined): PageText {
  return shown === undefined || shown === text.text ? text : { ...text, shown }
}
