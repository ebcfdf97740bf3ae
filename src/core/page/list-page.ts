import { listBlocks } from './list-blocks.ts'
import type { Page, PageText } from './page.ts'
import { pageFacts } from './page-facts.ts'

/**
 * What a document says, as data. `exact` holds what its texts should say, by what they say as shown, where the
 * page’s bytes have told (`exactTexts`): those texts are given rightly, with what is shown beside them.
 * The document is not changed.
 */
export function listPage(document: Document, exact: ReadonlyMap<string, string> = new Map()): Page {
  const shown = listAs(document, text => text)
  if (exact.size === 0) return shown
  const right = listAs(document, text => exact.get(text) ?? text)
  // A misread byte can be white space: then the texts come apart elsewhere, and the repair of text has to do.
  if (right.texts.length !== shown.texts.length) return shown
  const texts = right.texts.map((text, index) => besides(text, shown.texts[index]?.text))
  return { ...right, texts }
}

function listAs(document: Document, read: (text: string) => string): Page {
  const { texts, blocks } = listBlocks(document, read)
  return { facts: pageFacts(document, texts, read), texts, blocks }
}

function besides(text: PageText, shown: string | undefined): PageText {
  return shown === undefined || shown === text.text ? text : { ...text, shown }
}
