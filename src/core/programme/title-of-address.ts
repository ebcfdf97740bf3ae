import { capitalised } from './letters.ts'

/** "/program/styrning-i-kris.html" → "Styrning i kris"; empty where the address ends in nothing that is words. */
export function titleOfAddress(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : ''
  const last = path.split('/').filter(Boolean).at(-1) ?? ''
  const words = decoded(last.replace(/\.\w{2,5}$/u, ''))
    .split(/[-_+\s]+/u)
    .filter(Boolean)
  if (words.length < 2 || words.every(word => /^\d+$/u.test(word))) return ''
  const text = words.join(' ')
  return capitalised(text)
}

function decoded(text: string): string {
  return /^(?:[^%]|%[0-9a-f]{2})*$/iu.test(text) && isUtf8(text) ? decodeURIComponent(text) : text
}

/** Whether percent signs in a text stand for UTF-8, so that decoding cannot fail. */
function isUtf8(text: string): boolean {
  const bytes = [...text.matchAll(/%([0-9a-f]{2})/giu)].map(match => Number.parseInt(match[1] ?? '', 16))
  return !new TextDecoder().decode(new Uint8Array(bytes)).includes('\ufffd')
}
