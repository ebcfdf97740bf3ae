import { once } from 'node:events'
import { readProgramme } from '../src/core/read-programme.ts'
import type { Programme } from '../src/core/session/session.ts'
import { type Loading, loadModel, loadPage } from './load-page.ts'
import { fail, readArguments } from './read-arguments.ts'

/**
 * `npm run -s read -- FILE… [--url URL] [--charset LABEL] [--format json|md|text]`: every file read as the extension
 * would read it in the browser. One file at a time is in memory.
 */
const FORMATS: Readonly<Record<string, (programme: Programme) => string>> = {
  json: programme => JSON.stringify(programme),
}

const { files, url, charset, format } = readArguments(process.argv.slice(2), Object.keys(FORMATS))
const loading: Loading = { ...(url && { url }), ...(charset && { charset }) }
const model = loadModel()
for (const file of files) {
  const page = await loadPage(file, loading).catch((reason: unknown) =>
    fail(`${file}: ${reason instanceof Error ? reason.message : String(reason)}`),
  )
  const programme = readProgramme(page, model)
  const shown = FORMATS[format]?.({ ...programme }) ?? ''
  const line = format === 'json' ? `${JSON.stringify({ file, ...programme })}\n` : `${shown}\n`
  if (!process.stdout.write(line)) await once(process.stdout, 'drain')
}
