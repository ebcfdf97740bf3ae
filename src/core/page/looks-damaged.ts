/** A lost letter within a word, or letters that UTF-8 becomes when it is misread. */
const DAMAGE =
  /\p{L}[?\ufffd]\p{L}|\ufffd|[\u00c2\u00c3][\u0080-\u00bf\u2013-\u2122]|\u251c[\u00a0-\u2593]|\u221a[\u00a0-\u03c0]/u

/** How many characters are looked at: damage shows itself early, or the person asks. */
const LOOK_AT_MOST = 20_000

/** Whether the start of a page looks damaged: a cheap sign, for pages that are to be repaired by themselves. Changes nothing. */
export function looksDamaged(document: Document): boolean {
  if (DAMAGE.test(document.title)) return true
  if (!document.body) return false
  const walker = document.createTreeWalker(document.body, 4)
  for (let seen = 0; seen < LOOK_AT_MOST && walker.nextNode(); ) {
    const text = walker.currentNode.nodeValue ?? ''
    seen += text.length
    const around = walker.currentNode.parentElement?.localName
    if (around !== 'script' && around !== 'style' && DAMAGE.test(text.slice(0, LOOK_AT_MOST))) return true
  }
  return false
}
