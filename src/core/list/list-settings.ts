import * as v from 'valibot'

const schema = v.object({
  /** Hosts on whose pages the button shows no dot. */
  quietSites: v.fallback(v.array(v.string()), []),
  /** Minutes before the start that a newly set reminder suggests. */
  remindBefore: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 10),
  /** Is the list kept in the browser’s own sync? */
  sync: v.fallback(v.boolean(), false),
})

export type ListSettings = v.InferOutput<typeof schema>

/** The list’s settings of whatever was stored, or of nothing: what is missing or of another form gets its default. */
export function listSettingsFrom(stored: unknown): ListSettings {
  return v.parse(schema, typeof stored === 'object' && stored !== null ? stored : {})
}

/** The host of what a person writes as a site (`https://www.konferens.example/program`), without `www.`; undefined where it is none. */
export function siteOf(text: string): string | undefined {
  const address = /^[a-z]+:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`
  if (!URL.canParse(address)) return undefined
  const host = new URL(address).hostname.replace(/^www\./, '')
  return host.includes('.') || host === 'localhost' ? host : undefined
}

/** Does a page lie on one of the quiet sites, or on a part of one? */
export function isQuiet(page: string, { quietSites }: Pick<ListSettings, 'quietSites'>): boolean {
  const host = siteOf(page)
  return host !== undefined && quietSites.some(site => host === site || host.endsWith(`.${site}`))
}
