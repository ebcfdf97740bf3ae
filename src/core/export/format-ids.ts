/** The kinds of file that a list can be saved as. */
export const FORMAT_IDS = ['ics', 'json', 'md', 'csv', 'text'] as const
export type FormatId = (typeof FORMAT_IDS)[number]
