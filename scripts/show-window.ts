import { spawn } from 'node:child_process'
import { servePages } from '../tests/e2e/page-server.ts'

/** Opens a window with the extension loaded on the sample page; ends when the window is closed. */
const [name, binary = ''] = process.argv.slice(2)
const site = await servePages()
const page = `${site.origin}/seed--letters-lost/page.html`
const target =
  name === 'firefox'
    ? ['--target', 'firefox-desktop', '--firefox', binary, '--source-dir', 'dist/firefox']
    : [
        '--target',
        'chromium',
        '--chromium-binary',
        binary,
        '--source-dir',
        'dist/chrome',
        ...(process.getuid?.() === 0 ? ['--arg=--no-sandbox'] : []),
      ]
process.stdout.write(
  `The sample page is ${page}. Press the å in the toolbar, or Alt+Shift+J. Close the window to stop.\n`,
)
const window = spawn(
  'node_modules/.bin/web-ext',
  ['run', ...target, '--start-url', page, '--no-reload', '--no-input'],
  { stdio: ['ignore', 'ignore', 'inherit'] },
)
process.on('SIGINT', () => window.kill('SIGINT'))
window.on('exit', async code => {
  await site.close()
  process.exit(code ?? 0)
})
