import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { readProgramme } from '../src/core/read-programme.ts'
import type { Programme } from '../src/core/session/session.ts'
import { loadModel, loadPage } from './load-page.ts'
import { fail, readArguments } from './read-arguments.ts'
import { toMarkdown, toText } from './show-programme.ts'

/**
 * `npm run -s read -- FILE… [--url URL] [--charset LABEL] [--format json|md|text]`: every file read as the extension
 * would read it in the browser. One page at a time is in memory.
 */
const FORMATS: Readonly<Record<string, (programme: Programme, file: string) => string>> = {
  json: (programme, file) => JSON.stringify({ file, ...programme }),
  md: toMarkdown,
  text: toText,
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
