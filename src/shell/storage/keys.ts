/** Under which names things lie in the browser’s storage. */

/** The person’s settings (`storage.local`). */
export const SETTINGS_KEY = 'settings'

/** The readings chosen for a page (`storage.local`). */
export const choicesKey = (page: string) => `choices:${page}`

const READING = 'reading:'

/** What a page said when it was last read (`storage.session`). */
export const readingKey = (page: string) => READING + page

export const isReadingKey = (key: string) => key.startsWith(READING)
