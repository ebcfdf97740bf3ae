import { lowerCase } from './lower-case.ts'
import { OF_THE_SESSION, OTHER_SECTIONS, type OtherSection } from './words/other-sections.ts'

/** What a heading stands over that is not of the session of its page; undefined where it is of it, or no such heading. */
export function sectionOf(heading: string): OtherSection['of'] | undefined {
  const words = lowerCase(heading).replace(/\s*[:!…]+$/u, '')
  return OF_THE_SESSION.test(words) ? undefined : OTHER_SECTIONS.find(({ said }) => said.test(words))?.of
}
