import type { Block, Item } from '../../core/session/session.ts'
import { Runs } from './Runs.tsx'

/** A session’s text: its blocks in order. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => <OneBlock key={index} block={block} />)
}

function OneBlock({ block }: { block: Block }) {
  const { lang } = block
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading lang={lang}>
          <Runs runs={block.text} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p lang={lang}>
          <Runs runs={block.text} />
        </p>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List lang={lang}>
          {block.items.map((item, index) => (
            <OneItem key={index} item={item} />
          ))}
        </List>
      )
    }
    case 'quote':
      return (
        <blockquote lang={lang}>
          <Blocks blocks={block.blocks} />
        </blockquote>
      )
    case 'image':
      return <Picture block={block} />
    case 'table':
      return <Table block={block} />
  }
}

function OneItem({ item }: { item: Item }) {
  return (
    <li>
      <Runs runs={item.text} />
      {item.blocks && <Blocks blocks={item.blocks} />}
    </li>
  )
}

/** A picture in words: its alternative text and caption. */
function Picture({ block }: { block: Block & { kind: 'image' } }) {
  if (!block.alt && !block.caption) return null
  return (
    <figure lang={block.lang}>
      {block.alt && <p class="alternative">{block.alt}</p>}
      {block.caption && (
        <figcaption>
          <Runs runs={block.caption} />
        </figcaption>
      )}
    </figure>
  )
}

function Table({ block }: { block: Block & { kind: 'table' } }) {
  return (
    <div class="table" lang={block.lang}>
      <table>
        {block.caption && (
          <caption>
            <Runs runs={block.caption} />
          </caption>
        )}
        {block.header && (
          <thead>
            <tr>
              {block.header.map((cell, index) => (
                <th key={index} scope="col">
                  <Runs runs={cell} />
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
                  <Runs runs={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
