import { looksLikeProgramme } from '../src/core/page/looks-like-programme.ts'
import { openPageFile } from './open-page-file.ts'

/**
 * `npm run -s detect -- FILE…`: the content script's cheap answer for each file, a line each:
 * `session`, `schedule` or `other`, a tab, the file. A file that can't be read is one line on standard error,
 * the others are still answered, and the exit code is 2. One page is held at a time.
 */
function detect(files: readonly string[]): void {
  const option = files.find(file => file.startsWith('--'))
  if (option) return complain(`detect: there is no option ${option}`)
  if (!files.length) return complain('detect: name the files to look at: npm run -s detect -- FILE…')
  for (const file of files) {
    const page = openPageFile(file)
    if (typeof page === 'string') {
      complain(`detect: ${page}`)
      continue
    }
    process.stdout.write(`${looksLikeProgramme(page.document).kind}\t${file}\n`)
    page.close()
  }
}

function complain(what: string): void {
  process.stderr.write(`${what}\n`)
  process.exitCode = 2
}

detect(process.argv.slice(2))
