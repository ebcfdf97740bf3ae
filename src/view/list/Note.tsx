import { notesToBlocks } from '../../core/list/markdown.ts'
import type { Block, Run } from '../../core/session/session.ts'

/** A private note as it reads. Text is only ever text; only addresses of web and mail become links. */
export function Note({ markdown }: { markdown: string }) {
  return (
    <div class="note">
      <Blocks blocks={notesToBlocks(markdown)} />
    </div>
  )
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => <OneBlock key={index} block={block} />)
}

/** Notes have paragraphs, lists and quotes; `notesToBlocks` makes no others. */
function OneBlock({ block }: { block: Block }) {
  if (block.kind === 'paragraph')
    return (
      <p>
        <Runs runs={block.text} />
      </p>
    )
  if (block.kind === 'quote')
    return (
      <blockquote>
        <Blocks blocks={block.blocks} />
      </blockquote>
    )
  if (block.kind !== 'list') return null
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List>
      {block.items.map((item, index) => (
        <li key={index}>
          <Runs runs={item.text} />
        </li>
      ))}
    </List>
  )
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, strong, em, href }, index) => {
    const key = `${index} ${text}`
    if (strong) return <strong key={key}>{text}</strong>
    if (em) return <em key={key}>{text}</em>
    if (href && /^(https?|mailto):/i.test(href))
      return (
        <a key={key} href={href}>
          {text}
        </a>
      )
    return text
  })
}
