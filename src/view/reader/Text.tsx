import type { ComponentChildren } from 'preact'
import { useContext, useMemo } from 'preact/hooks'
import { asWritten, type Piece, piecesOf } from './pieces.ts'
import { ReadingContext, type ReadingContextValue } from './reading-context.ts'

const NONE: readonly never[] = []
const NOTHING = { abbreviations: NONE, passages: NONE }

type Props = { text: string; path: string; lang?: string | undefined; named?: boolean }

/**
 * One text of a session, with its marks: probable repairs, abbreviations, passages in another language, places to
 * break words. `named` says that its looks already tell what it is (it has an expansion of its own).
 */
export function Text({ text, path, lang, named = false }: Props) {
  const context = useContext(ReadingContext)
  const language = lang ?? context?.language ?? ''
  const marksOf = context?.languageMarksOf.value
  const { abbreviations, passages } = useMemo(
    () => marksOf?.(text, language) ?? NOTHING,
    [text, language, marksOf],
  )
  if (!context) return text
  const pieces = piecesOf(text, {
    abbreviations: named ? NONE : abbreviations,
    passages: lang ? NONE : passages,
    repairs: context.marks.value.get(path) ?? NONE,
  })
  const breaks = /^sv\b/i.test(language) ? context.breaksOf.value?.(text) : undefined
  return pieces.map((piece, index) => (
    <OnePiece key={index} piece={piece} breaks={breaks} context={context} />
  ))
}

type PieceProps = { piece: Piece; breaks: readonly number[] | undefined; context: ReadingContextValue }

function OnePiece({ piece, breaks, context }: PieceProps) {
  const { repair, full, lang } = piece
  let shown: ComponentChildren = lang || !breaks ? piece.text : broken(piece, breaks)
  if (full && context.fullWords.value) shown = asWritten(piece.text, full)
  else if (full) shown = <abbr title={full}>{shown}</abbr>
  if (repair) {
    const open = () => context.openRepair(repair)
    shown = (
      // biome-ignore lint/a11y/useSemanticElements: a <button> is a box of its own: find in page does not reach across it, Firefox does not copy it, and it breaks over no line.
      <span
        role="button"
        tabIndex={0}
        class={context.isChosen(repair) ? 'repair chosen' : 'repair'}
        data-path={repair.path}
        data-start={repair.start}
        onClick={open}
        onKeyDown={event => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          open()
        }}
      >
        {shown}
      </span>
    )
  }
  return lang ? <span lang={lang}>{shown}</span> : shown
}

/** The places to break stand as empty elements, so that the text stays whole for those who hear, search or copy it. */
function broken({ text, at }: Piece, breaks: readonly number[]): ComponentChildren[] {
  const here = breaks.filter(place => place > at && place < at + text.length).map(place => place - at)
  return [0, ...here].flatMap((place, index) => [
    ...(index > 0 ? [<span key={place} class="break" />] : []),
    text.slice(place, here[index]),
  ])
}
