type Props = {
  sites: readonly string[]
  /** What is said where there are none. */
  none: string
  remove: string
  removeSite: (site: string) => string
  onRemove: (site: string) => void
}

/** Sites by name, each with a button that takes it away and says its name. */
export function SiteList({ sites, none, remove, removeSite, onRemove }: Props) {
  if (sites.length === 0) return <p class="quiet">{none}</p>
  return (
    <ul class="sites">
      {sites.map(site => (
        <li key={site}>
          <span>{site}</span>
          <button
            type="button"
            class="button quiet"
            aria-label={removeSite(site)}
            onClick={() => onRemove(site)}
          >
            {remove}
          </button>
        </li>
      ))}
    </ul>
  )
}
