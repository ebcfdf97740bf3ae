/** Why a page could not be read: each has its sentence in the word tables. */
export const PROBLEMS = [
  'internal-page',
  'empty-page',
  'no-answer',
  'gone',
  'storage-full',
  'storage-failed',
  'storage-blocked',
  'storage-newer',
  'storage-private',
  'settings-failed',
  'unexpected',
] as const
export type Problem = (typeof PROBLEMS)[number]
