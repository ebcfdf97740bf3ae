/** The kinds of address that may leave a page: anything else (javascript:, data:, file:, extension pages) is dropped. */
const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** The absolute form of an address found on a page, or undefined where it is malformed or of an unsafe kind. */
export function safeAddress(address: string, base?: string): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  return SAFE.has(url.protocol) ? url.href : undefined
}
