import { pageOf } from '../pages/page-of.ts'

// What the content script does when a page is read; bundled, and run in the page itself.
Object.assign(globalThis, { klarsparList: () => pageOf(document) })
