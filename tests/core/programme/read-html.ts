import { JSDOM } from 'jsdom'
import { loadModel } from '../../../scripts/load-page.ts'
import { listPage } from '../../../src/core/page/list-page.ts'
import { readProgramme } from '../../../src/core/read-programme.ts'
import type { Session } from '../../../src/core/session/session.ts'

const model = loadModel()

/** The sessions of a page that is given by the markup of its body. */
export function sessionsIn(
  body: string,
  { title = '', url = 'https://konferens.example/program' } = {},
): Session[] {
  const { window } = new JSDOM(`<title>${title}</title>${body}`, { url })
  const page = listPage(window.document)
  window.close()
  return readProgramme(page, model).sessions
}

/** Some fields of each session, as far as it has them. */
export function fieldsOf<Field extends keyof Session>(
  sessions: readonly Session[],
  ...fields: readonly Field[]
): Session[Field][][] {
  return sessions.map(session => fields.map(field => session[field]))
}

/** Name, role, title and organisation of each person. */
export function peopleOf({ people }: Session): string[] {
  return people.map(({ name, role, title, organisation }) =>
    [name, role, title, organisation].map(part => part ?? '-').join(' | '),
  )
}
