import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { toIcs } from '../src/core/export/to-ics.ts'
import { readProgramme } from '../src/core/read-programme.ts'
import { savedSession } from '../src/core/session/saved-session.ts'
import type { Programme } from '../src/core/session/session.ts'
import { loadModel, loadPage } from './load-page.ts'
import { fail, readArguments } from './read-arguments.ts'
import { toMarkdown, toText } from './show-programme.ts'

/**
 * `npm run -s read -- FILE… [--url URL] [--charset LABEL] [--format json|md|ics|text]`: every file read as the extension
 * would read it in the browser. One page at a time is in memory.
 */
const FORMATS: Readonly<Record<string, (programme: Programme, file: string) => string>> = {
  json: (programme, file) => JSON.stringify({ file, ...programme }),
  md: toMarkdown,
  text: toText,
  ics: toCalendar,
}

/** The sessions of a page as a calendar; those without a date can't stand in one, and are counted on standard error. */
function toCalendar(programme: Programme, file: string): string {
  const now = Date.now()
  const { text, leftOut } = toIcs(
    programme.sessions.map(session => savedSession(programme, session, now)),
    now,
  )
  if (leftOut > 0) process.stderr.write(`${file}: ${leftOut} without a date left out of the calendar\n`)
  return text.trimEnd()
}

const { files, url, charset, format } = readArguments(process.argv.slice(2), Object.keys(FORMATS))
const loading = { ...(url && { url }), ...(charset && { charset }) }
const model = loadModel()
for (const file of files) {
  const page = await loadPage(file, loading).catch((reason: unknown) =>
    fail(`${file}: ${reason instanceof Error ? reason.message : String(reason)}`),
  )
  const line = `${FORMATS[format]?.(readProgramme(page, model), file) ?? ''}\n`
  if (!process.stdout.write(line)) await once(process.stdout, 'drain')
  // jsdom lets a closed window go only when the event loop turns.
  await setImmediate()
}
