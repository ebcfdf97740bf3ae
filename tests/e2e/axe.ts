import { readFileSync } from 'node:fs'

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

/** The faults that axe finds in a page: every rule that is no experiment, the AAA rules too. */
export const AXE = `${axe}; const all = [...new Set((window.axe ?? axe).getRules().flatMap(({ tags }) => tags))].filter(tag => tag !== 'experimental');
  const { violations } = await (window.axe ?? axe).run(document, { runOnly: all });
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary).join(' | '))`
