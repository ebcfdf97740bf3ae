/**
 * The rows of a table as they are shown: its head first, then the other parts in the order of the document, its foot last (CSS 2.2,
 * 17.2). `table.rows` has the rows of all heads first, but only one head is shown so; a programme of several days has one before each.
 */
export function* rowsOf(table: HTMLTableElement): Generator<HTMLTableRowElement> {
  const { tHead, tFoot } = table
  if (tHead) yield* tHead.rows
  for (const part of table.children)
    if (part.localName === 'tr') yield part as HTMLTableRowElement
    else if (part !== tHead && part !== tFoot && 'rows' in part) yield* (part as HTMLTableSectionElement).rows
  if (tFoot) yield* tFoot.rows
}
