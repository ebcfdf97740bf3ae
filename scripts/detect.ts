import { looksLikeProgramme } from '../src/core/page/looks-like-programme.ts'
import { openPageFile } from './open-page-file.ts'

/**
 * `npm run -s detect -- FILE…`: the content script's cheap answer for each file, a line each:
 * `session`, `schedule` or `other`, a tab, the file. A file that can't be read is one line on standard error,
 * the others are still answered, and the exit code is 2. One page is held at a time.
 */
function detect(files: readonly string[]): void {
  const option = files.find(file => file.startsWith('--'))
  if (option) complain(`there is no option ${option}`)
  else if (!files.length) complain('name the files to look at: npm run -s detect -- FILE…')
  else for (const file of files) answer(file)
}

function answer(file: string): void {
  const page = openPageFile(file)
  if (typeof page === 'string') complain(page)
  else {
    process.stdout.write(`${looksLikeProgramme(page.document).kind}\t${file}\n`)
    page.close()
  }
}

function complain(what: string): void {
  process.stderr.write(`detect: ${what}\n`)
  process.exitCode = 2
}

detect(process.argv.slice(2))
