import { listPage } from '../../src/core/page/list-page.ts'

// What the content script does when a page is read; bundled, and run in the page itself.
Object.assign(globalThis, { klarsparList: () => listPage(document) })
