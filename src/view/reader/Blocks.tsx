import { useContext } from 'preact/hooks'
import type { Block, Item } from '../../core/session/session.ts'
import { Runs } from './Runs.tsx'
import { ReadingContext } from './reading-context.ts'
import { Table } from './Table.tsx'

/** A session’s text: its blocks in order. `path` leads to them, as in a repair (`blocks`, `blocks.2.items.0.blocks`). */
export function Blocks({ blocks, path }: { blocks: readonly Block[]; path: string }) {
  return blocks.map((block, index) => <OneBlock key={index} block={block} path={`${path}.${index}`} />)
}

function OneBlock({ block, path }: { block: Block; path: string }) {
  const { lang } = block
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading lang={lang}>
          <Runs runs={block.text} path={`${path}.text`} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p lang={lang}>
          <Runs runs={block.text} path={`${path}.text`} />
        </p>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List lang={lang}>
          {block.items.map((item, index) => (
            <OneItem key={index} item={item} path={`${path}.items.${index}`} />
          ))}
        </List>
      )
    }
    case 'quote':
      return (
        <blockquote lang={lang}>
          <Blocks blocks={block.blocks} path={`${path}.blocks`} />
        </blockquote>
      )
    case 'image':
      return <Picture block={block} path={path} />
    case 'table':
      return <Table block={block} path={path} />
  }
}

function OneItem({ item, path }: { item: Item; path: string }) {
  return (
    <li>
      <Runs runs={item.text} path={`${path}.text`} />
      {item.blocks && <Blocks blocks={item.blocks} path={`${path}.blocks`} />}
    </li>
  )
}

/** A picture in words, and the picture itself only where the person has asked for pictures. */
function Picture({ block, path }: { block: Block & { kind: 'image' }; path: string }) {
  const images = useContext(ReadingContext)?.images.value ?? false
  const source = images && /^https?:/i.test(block.src) ? block.src : undefined
  if (!block.alt && !block.caption && !source) return null
  return (
    <figure lang={block.lang}>
      {source ? (
        <img src={source} alt={block.alt} referrerpolicy="no-referrer" loading="lazy" />
      ) : (
        block.alt && <p class="alternative">{block.alt}</p>
      )}
      {block.caption && (
        <figcaption>
          <Runs runs={block.caption} path={`${path}.caption`} />
        </figcaption>
      )}
    </figure>
  )
}
