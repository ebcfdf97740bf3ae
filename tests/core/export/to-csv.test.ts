import { expect, test } from 'vitest'
import { toCsv } from '../../../src/core/export/to-csv.ts'
import { entryWith } from '../../shell/list-fixtures.ts'

const titleCell = (title: string) =>
  toCsv([entryWith('a', { title, people: [] })])
    .split('\r\n')
    .slice(1)
    .join('\r\n')
    .split(',,,')[0]

test('the table has a head, a mark for the encoding and one row a session', () => {
  const csv = toCsv([
    entryWith('a', { title: 'Kaffe, te', start: '2026-11-23T10:00', place: 'Sal "A"' }, { tags: ['x', 'y'] }),
  ])
  expect(csv).toBe(
    '\ufefftitle,day,start,end,place,people,kind,number,track,cancelled,state,tags,notes,url\r\n' +
      '"Kaffe, te",2026-11-23,10:00,,"Sal ""A""",Åsa Öberg,,,,,going,x; y,,https://konferens.example/program\r\n',
  )
})

test.each(['=1+1', '+46', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '\n=1'])('%j is no formula', title => {
  expect(titleCell(title)?.replace(/^"/, '')).toMatch(/^'/)
})

test.each(['a=b', 'Frågor - och svar', 'a@b'])('%j stays as it is', title => {
  expect(titleCell(title)).toBe(title)
})
