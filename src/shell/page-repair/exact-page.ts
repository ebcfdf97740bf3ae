import { exactTexts } from '../../core/page/exact-texts.ts'

/**
 * The exact repair: where the browser merely read a page’s bytes with the wrong charset and still has them in its
 * cache, they are decoded rightly. What the page shows, by what it should; empty where there is nothing to gain.
 * `only-if-cached` never asks the network (Fetch, 4.6), so a page reached by POST is not asked for again either.
 */
export async function exactPage(document: Document): Promise<ReadonlyMap<string, string>> {
  const none = new Map<string, string>()
  if (!/^https?:/.test(document.URL)) return none
  const bytes = await cachedBytes(document.URL)
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
  return (bytes && exactTexts(bytes, document.characterSet, parse)) ?? none
}

/** A larger page, in bytes, is not parsed a second and third time: that cannot be done in slices. */
const LARGEST = 2_000_000

async function cachedBytes(url: string): Promise<Uint8Array | undefined> {
  try {
    const cached = await fetch(url, { cache: 'only-if-cached', mode: 'same-origin' })
    const blob = cached.ok ? await cached.blob() : undefined
    return blob && blob.size <= LARGEST ? await bytesOf(blob) : undefined
  } catch (error) {
    // A network error is how a browser says that it is not in the cache (Fetch, 4.6), a DOM exception that it let go of it.
    if (error instanceof TypeError || error instanceof DOMException) return undefined
    throw error
  }
}

/**
 * The bytes of a blob, by way of a string: in Firefox an array buffer that comes from the page’s side may not be
 * looked into (Xray vision, Firefox source docs), a string may.
 */
function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      const characters = String(reader.result)
      const bytes = new Uint8Array(characters.length)
      for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at)
      resolve(bytes)
    })
    reader.addEventListener('error', () => reject(reader.error))
    reader.readAsBinaryString(blob)
  })
}
