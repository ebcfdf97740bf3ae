const SWEDISH =
  /\b(?:som|att|ett|och|för|med|på|av|är|eller|någon|något|några|inte|till|från|sig|sin|kan|har|vara|göra)\b/i
/** German, pronunciations, word classes. */
const NOT_SWEDISH =
  /[/<ßüÜ]|\b(?:der|die|das|und|ein|eine|einen|zu|mit|von|sich|etwas|jemand\w*|auf|nicht|oder|sein|im|aus)\b|\w [A-ZÄÖ]\w/
const NUMBERING = /^\s*[\d.\s]+/
const LEAST_WORDS = 4

/** The Swedish definitions in the text of a Swedish–German dictionary. */
export function swedishDefinitions(text: string): string {
  return text
    .split('\n')
    .map(line => line.replace(NUMBERING, '').trim())
    .filter(line => line.split(' ').length >= LEAST_WORDS && SWEDISH.test(line) && !NOT_SWEDISH.test(line))
    .join('\n')
}
