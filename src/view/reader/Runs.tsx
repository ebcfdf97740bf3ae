import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { Run } from '../../core/session/session.ts'
import { ReadingContext } from './reading-context.ts'
import { Text } from './Text.tsx'

type Props = { runs: readonly Run[]; path: string }

/** A text with its looks. Text is only ever text; addresses were checked when the page was read, and are again here. */
export function Runs({ runs, path }: Props) {
  return runs.map((run, index) => <Styled key={index} run={run} path={`${path}.${index}.text`} />)
}

function Styled({ run, path }: { run: Run; path: string }) {
  const links = useContext(ReadingContext)?.links.value ?? true
  let shown: ComponentChildren = (
    <Text text={run.text} path={path} lang={run.lang} named={Boolean(run.title)} />
  )
  if (run.title) shown = <abbr title={run.title}>{shown}</abbr>
  if (run.em) shown = <em>{shown}</em>
  if (run.strong) shown = <strong>{shown}</strong>
  if (links && run.href && /^(https?|mailto|tel):/i.test(run.href)) shown = <a href={run.href}>{shown}</a>
  return run.lang ? <span lang={run.lang}>{shown}</span> : shown
}
