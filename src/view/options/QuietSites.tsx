import { useState } from 'preact/hooks'
import { siteOf } from '../../core/list/list-settings.ts'
import type { OptionsProps } from './options-state.ts'
import { SiteList } from './SiteList.tsx'

/** The sites where the button shows no dot: added by address, removed by name. */
export function QuietSites({ state, verbs, words }: OptionsProps) {
  const [text, setText] = useState('')
  const [refused, setRefused] = useState(false)
  const { quiet } = words.options
  const { quietSites } = state.list.value
  return (
    <>
      <p>{quiet.text}</p>
      <SiteList
        {...quiet}
        remove={words.remove}
        sites={quietSites}
        onRemove={site => verbs.change({ quietSites: quietSites.filter(one => one !== site) })}
      />
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault()
          const site = siteOf(text)
          setRefused(!site)
          if (!site) return
          verbs.change({ quietSites: [...new Set([...quietSites, site])].sort() })
          setText('')
        }}
      >
        {refused && (
          <p class="problem" role="alert">
            {quiet.notASite}
          </p>
        )}
        <div class="field">
          <label for="site">{quiet.label}</label>
          <input
            id="site"
            type="text"
            inputMode="url"
            autocomplete="off"
            aria-describedby="site-help"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <p id="site-help" class="quiet">
            {quiet.help}
          </p>
        </div>
        <p>
          <button type="submit" class="button">
            {quiet.add}
          </button>
        </p>
      </form>
    </>
  )
}
