import { crx } from '@crxjs/vite-plugin'
import { defineConfig, type Plugin } from 'vite'
import manifest from './manifest.json' with { type: 'json' }
import { writeOutLetters } from './scripts/write-out-letters.ts'

// JSON imports widen string literals, so the manifest's own type has to be named once.
type Manifest = Parameters<typeof crx>[0]['manifest']

/** Nothing of ours is for pages to fetch: a page could tell by it that the extension is there. The build lists what it injects; we do not need that. */
const nothingForPages: Plugin = {
  name: 'nothing-for-pages',
  enforce: 'post',
  renderCrxManifest: (built: Manifest) => ({ ...built, web_accessible_resources: undefined }),
} as Plugin

/**
 * In a private window the reader is a page of that window: by default (`spanning`) Chromium blocks it there, and to open
 * it in a normal one would leave its address in the history. Firefox knows no such word and has it so.
 */
const readerInPrivateWindows: Plugin = {
  name: 'reader-in-private-windows',
  enforce: 'post',
  renderCrxManifest: (built: Manifest) => ({ ...built, incognito: 'split' }),
} as Plugin

/** Firefox’s event page has its worker itself: it knows no such permission, and would warn of it. */
const noOffscreenDocument: Plugin = {
  name: 'no-offscreen-document',
  enforce: 'post',
  renderCrxManifest: (built: Manifest) => ({
    ...built,
    permissions: manifest.permissions.filter(permission => permission !== 'offscreen'),
  }),
} as Plugin

/**
 * The reader’s first file is run as soon as it is there, and not with the last: it asks the storage while the others
 * come. Scripts run in the order in which they stand.
 */
const askFirst: Plugin = {
  name: 'ask-first',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const link = /\s*<link rel="modulepreload" crossorigin href="([^"]*\/ask-storage-[^"]*)">/.exec(html)
      if (!link) return html
      const script = `<script type="module" crossorigin src="${link[1]}"></script>\n    `
      return html.replace(link[0], '').replace('<script', `${script}<script`)
    },
  },
}

/**
 * What several entries load before they show anything, in two files and not in fifteen: each file of an extension costs
 * some ms however small it is (measured: `npx tsx bench/reader.ts`).
 */
const SHARED = [
  {
    name: 'keys',
    // The reader’s first file has them too, and waits for nothing else.
    priority: 2,
    test: /src\/shell\/storage\/keys\./,
  },
  {
    name: 'view',
    test: /node_modules\/@?preact\/|src\/view\/(format-time|reader\/(SaveButton|controls|keys))\./,
  },
  {
    name: 'common',
    // The background has these too: what they share with pages goes here first.
    priority: 1,
    test: /node_modules\/(valibot|webextension-polyfill)\/|vite\/preload-helper|src\/core\/(settings|session)\/|src\/view\/words\/(background-|reads-swedish|span)|src\/shell\/(browser|readings|reader-address|problems|storage\/(local|settings|settings-error))\.ts/,
  },
  {
    name: 'store',
    // The list as it is stored, for the background and for every page that has to do with it.
    test: /node_modules\/dexie\/|src\/core\/list\/(changes|entry|entry-schema|fold|instants|list-settings|ordered-json|sync-pack|sync-record)\.|src\/shell\/(keep-in-sync|list-size|sync|storage\/(database|saved-sessions|storage-problem|rescue|list-settings))\./,
  },
  {
    name: 'words',
    test: /src\/view\/words\/(sv|en|reader-sv|reader-en|count-sessions)\./,
  },
]

// The content script is built by itself (standaloneFiles): if it shared a module with the background, a loader and a
// second file would be fetched on every page.
export default defineConfig(({ command, mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome'
  return {
    plugins: [
      crx({
        manifest: manifest as Manifest,
        browser,
        contentScripts: { standaloneFiles: ['src/shell/content.ts'] },
      }),
      nothingForPages,
      browser === 'chrome' ? readerInPrivateWindows : noOffscreenDocument,
      askFirst,
      writeOutLetters(),
    ],
    worker: { format: 'es', plugins: () => [writeOutLetters()] },
    publicDir: 'src/static',
    build: {
      // The dev server writes its files too: kept apart, so that it never overwrites a release.
      outDir: command === 'serve' ? 'dist/dev' : `dist/${browser}`,
      emptyOutDir: true,
      // The pages name what they load, so that it comes at once and not file by file.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // A page that the manifest does not name is only built when it is an input.
      rolldownOptions: {
        input: {
          reader: 'src/shell/reader.html',
          list: 'src/shell/list.html',
          ...(browser === 'chrome' && { offscreen: 'src/shell/offscreen.html' }),
          'ask-storage': 'src/shell/ask-storage.ts',
        },
        output: {
          codeSplitting: { groups: SHARED },
          // A hash of the background’s name would hold the folder of the build, and the source package is built in another.
          chunkFileNames: ({ name }) =>
            name === 'background.ts' ? 'assets/background.js' : 'assets/[name]-[hash].js',
        },
      },
    },
  }
})
