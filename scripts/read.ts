import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { JSDOM } from 'jsdom'
import { listBlocks } from '../src/core/page/list-blocks.ts'
import { pageFacts } from '../src/core/page/page-facts.ts'
import { readProgramme } from '../src/core/read-programme.ts'
import { readModel } from '../src/core/repair/model.ts'

const model = readModel(gunzipSync(readFileSync('src/core/repair/model.bin')))
for (const f of process.argv.slice(2)) {
  const d = new JSDOM(readFileSync(f), { url: 'https://example.org/' }).window.document
  const l = listBlocks(d)
  const facts = pageFacts(d, l.texts)
  process.stdout.write(JSON.stringify(readProgramme({ facts, ...l }, model), null, 1) + '\n')
}
