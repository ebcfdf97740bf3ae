const SPAN = {
  sv: { day: ['dag', 'dagar'], hour: ['timme', 'timmar'], minute: ['minut', 'minuter'] },
  en: { day: ['day', 'days'], hour: ['hour', 'hours'], minute: ['minute', 'minutes'] },
} as const

/** "2 timmar 5 minuter": whole words, for they are also read aloud. */
export function span(minutes: number, language: 'sv' | 'en'): string {
  const [days, hours, rest] = parts(minutes)
  const counted = (count: number, [one, many]: readonly [string, string]) =>
    count > 0 ? [`${count} ${count === 1 ? one : many}`] : []
  const { day, hour, minute } = SPAN[language]
  const said = [...counted(days, day), ...counted(hours, hour), ...counted(rest, minute)]
  return said.length > 0 ? said.join(' ') : `0 ${minute[1]}`
}

/** Days, hours and minutes; hours and minutes alone say enough of what is days away. */
function parts(minutes: number): [number, number, number] {
  const days = Math.floor(minutes / 1440)
  const hours = Math.floor((minutes % 1440) / 60)
  return [days, hours, days > 0 ? 0 : Math.floor(minutes % 60)]
}
