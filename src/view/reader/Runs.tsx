import type { ComponentChildren } from 'preact'
import type { Run } from '../../core/session/session.ts'

/** A text with its looks. Text is only ever text; addresses were checked when the page was read, and are again here. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => <Styled key={index} run={run} />)
}

function Styled({ run }: { run: Run }) {
  let shown: ComponentChildren = run.text
  if (run.title) shown = <abbr title={run.title}>{shown}</abbr>
  if (run.em) shown = <em>{shown}</em>
  if (run.strong) shown = <strong>{shown}</strong>
  if (run.href && /^(https?|mailto|tel):/i.test(run.href)) shown = <a href={run.href}>{shown}</a>
  return run.lang ? <span lang={run.lang}>{shown}</span> : shown
}
