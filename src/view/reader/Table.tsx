import { useContext } from 'preact/hooks'
import type { Block } from '../../core/session/session.ts'
import { Runs } from './Runs.tsx'
import { ReadingContext } from './reading-context.ts'

/** A table. One too wide for its column scrolls on its own, by keyboard too. */
export function Table({ block, path }: { block: Block & { kind: 'table' }; path: string }) {
  const label = useContext(ReadingContext)?.tableLabel
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="table" lang={block.lang} tabIndex={0} aria-label={label}>
      <table>
        {block.caption && (
          <caption>
            <Runs runs={block.caption} path={`${path}.caption`} />
          </caption>
        )}
        {block.header && (
          <thead>
            <tr>
              {block.header.map((cell, index) => (
                <th key={index} scope="col">
                  <Runs runs={cell} path={`${path}.header.${index}`} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  <Runs runs={cell} path={`${path}.rows.${index}.${column}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
