import { hinted } from './hinted.ts'
import { AT, DIGIT, signsOf } from './hints.ts'

/** How to reach someone: such a line is for asking, not for taking part. */
export const CONTACT = hinted(
  text => (signsOf(text) & (AT | DIGIT)) !== 0 || text.includes('+'),
  // "utvecklare @ Fjärrvind" is where someone works.
  /@(?!\s[^\s.]+(?:[\s,]|$))|(?:tfn|tel|telefon|phone|tlf|mobil|puh|puhelin|telefax|fax)[.:]?\s?[+\d]|\d{2,4}[-\s]\d{2,3}\s?\d{2}/i,
)

/** Whether a line is an address or a telephone and no more than a word or two besides: "Tel. 08-12 34 56". */
export function isReach(text: string): boolean {
  return text.length <= LONGEST_REACH && CONTACT.test(text) && !/(?:\p{L}{3,}[\s,]+){4}/u.test(text)
}

const LONGEST_REACH = 80
