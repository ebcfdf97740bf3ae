const SESSIONS = { sv: ['programpunkt', 'programpunkter'], en: ['session', 'sessions'] } as const

/** "1 programpunkt", "2 programpunkter". */
export function countSessions(count: number, language: 'sv' | 'en'): string {
  const [one, many] = SESSIONS[language]
  return `${count} ${count === 1 ? one : many}`
}
