const TIME = '\\d{1,2}[.:]\\d\\d(?: ?[-–—?] ?\\d{1,2}[.:]\\d\\d)?'
/** 9.30, 9.30–10.15:, kl. 9.30 –; after "kl." with a mark behind it, since sentences begin so too ("Kl. 9.30 öppnar dörrarna"). */
const CLOCK = `(?:${TIME}(?: ?[-–—?:|,.])?|[Kk]l(?:ockan|\\.)? ?${TIME} ?[-–—?:|,.])`
/** 3., A2), B:; a number alone may count what follows ("10 år"). */
const NUMBER = '(?:\\p{Lu}?\\d{1,2}|\\p{Lu})[.:)]'
/** What programmes put before a title. */
const LEAD = `[^\\p{L}\\p{N}]{0,3}(?:${CLOCK}(?: ?${NUMBER})?|${NUMBER}) ?["”“]?`
const ALL_LEAD = new RegExp(`^${LEAD}$`, 'u')
const LED = new RegExp(`^${LEAD}(?<=[\\s"”“])(\\p{L})\\p{Ll}`, 'u')
/** No longer lead is looked for. */
const LONGEST = 28

/** Whether all that stands before a word of a text is a time or a number, behind which a title begins. */
export function isLead(before: string): boolean {
  return before.length > 1 && before.length <= LONGEST && /\s$|["”“]$/.test(before) && ALL_LEAD.test(before)
}

/** Whether a page begins what stands behind its times and numbers with a small letter, as most of it shows. */
export function areLedSmall(texts: readonly string[]): boolean {
  let small = 0
  for (const text of texts) {
    const first = LED.exec(text.slice(0, LONGEST))?.[1]
    if (first !== undefined) small += first === first.toLowerCase() ? 1 : -1
  }
  return small > 0
}
