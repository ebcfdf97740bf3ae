import { type Part, READ_ATTRIBUTES, readableParts, textOf } from '../../core/page/readable-parts.ts'
import { holdSelection, writePart } from './write-part.ts'

/** What the extension answers for a text: the repaired text and how many words that took, or undefined where it is whole. */
export type Answer = { text: string; words: number } | undefined

export type Progress = {
  state: 'idle' | 'repairing' | 'repaired'
  words: number
  done: number
  total: number
}

export type World = {
  /** Repairs the texts of one page or of one slice of it, in order. */
  repair: (texts: string[]) => Promise<Answer[]>
  /** Told whenever the progress changes. */
  report: (progress: Progress) => void
  /** Lets the page live for so many milliseconds (0: one turn). */
  pause: (ms: number) => Promise<void>
  /** A clock in milliseconds. */
  now: () => number
}

/** A slice takes at most this long, in milliseconds: far below the 50 that count as a long task (W3C Long Tasks). */
const SLICE = 12
/** A slice holds at most this many characters: context enough to repair by, and a message that is quick to send. */
const SLICE_CHARACTERS = 60_000
/** Text that comes late is gathered for this long, in milliseconds. */
const GATHER = 100
/** A page that keeps putting its own text back is let have it after this many times. */
const PATIENCE = 3

type Entry = { part: Part; before: string; after: string; words: number; returned: number }

/**
 * Repairs the texts of a live page, and those that come later, until it is undone. Keeps every original. Never
 * writes what it has not read, and never twice where the page insists.
 */
export function createLiveRepair(document: Document, world: World) {
  const entries = new Map<Node, Map<string, Entry>>()
  const roots = new Set<Node>()
  let progress: Progress = { state: 'idle', words: 0, done: 0, total: 0 }
  let waiting: Part[] = []
  let working: Promise<void> | undefined
  const observer = new MutationObserver(records => gather(records))

  function report(change: Partial<Progress>) {
    progress = { ...progress, ...change }
    world.report(progress)
  }

  function watch(root: Node) {
    if (roots.has(root)) return
    roots.add(root)
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...READ_ATTRIBUTES],
    })
  }

  /** Takes in what the page has changed; our own changes are not among it (see `write`). */
  function gather(records: MutationRecord[]) {
    const late = records.flatMap(record => partsIn(record))
    if (late.length === 0) return
    const idle = waiting.length === 0
    waiting.push(...late)
    if (idle) void world.pause(GATHER).then(work)
  }

  function partsIn(record: MutationRecord): Part[] {
    if (record.type === 'childList')
      return [...record.addedNodes].flatMap(node => [...readableParts(node, watch)])
    const found = [...readableParts(record.target, watch)]
    return found.filter(
      part =>
        part.node === record.target && (record.attributeName === null || part.name === record.attributeName),
    )
  }

  /** One worker at a time: what comes in while it works is done by it too. */
  function work(): Promise<void> {
    working ??= drain().finally(() => {
      working = undefined
      // Also when something went wrong: what was repaired until then stands, and can be undone.
      if (isActive()) report({ state: 'repaired', total: progress.done })
    })
    return working
  }

  async function drain() {
    while (waiting.length > 0 && progress.state !== 'idle') {
      const parts = takeSlice()
      const asked = parts.map(textOf)
      const answers = await world.repair(asked)
      let words = 0
      let from = world.now()
      let selection = holdSelection(document)
      for (const [index, part] of parts.entries()) {
        const answer = answers[index]
        // What the page has changed while we asked comes again by itself.
        if (answer && isActive() && textOf(part) === asked[index]) words += write(part, answer)
        if (world.now() - from < SLICE) continue
        selection.restore()
        await world.pause(0)
        from = world.now()
        selection = holdSelection(document)
      }
      selection.restore()
      if (isActive()) report({ words: progress.words + words, done: progress.done + parts.length })
      await world.pause(0)
    }
  }

  const isActive = () => progress.state !== 'idle'

  function takeSlice(): Part[] {
    let characters = 0
    let count = 0
    while (count < waiting.length && characters < SLICE_CHARACTERS) {
      const part = waiting[count]
      characters += part ? textOf(part).length : 0
      count += 1
    }
    const slice = waiting.slice(0, count)
    waiting = waiting.slice(count)
    return slice
  }

  /** Writes one repair and remembers the original; gives the words that were repaired. */
  function write(part: Part, { text, words }: NonNullable<Answer>): number {
    const before = textOf(part)
    const name = part.name ?? ''
    const ofNode = entries.get(part.node) ?? new Map<string, Entry>()
    const known = ofNode.get(name)
    const returned = known?.before === before ? known.returned + 1 : 0
    if (text === before || returned > PATIENCE) return 0
    ofNode.set(name, { part, before, after: text, words, returned })
    entries.set(part.node, ofNode)
    unseen(() => writePart(part, text))
    return returned > 0 ? 0 : words
  }

  /** Does something to the page that the observer shall not report; what the page did before it is taken in first. */
  function unseen(change: () => void) {
    gather(observer.takeRecords())
    change()
    observer.takeRecords()
  }

  return {
    /** What was done so far. */
    progress: () => progress,
    /** Repairs the page as it stands and goes on with what comes. Resolves when all of the page is done once. */
    async start(): Promise<void> {
      if (isActive()) return working
      report({ state: 'repairing', words: 0, done: 0, total: 0 })
      watch(document)
      let from = world.now()
      for (const part of readableParts(document, watch)) {
        waiting.push(part)
        if (world.now() - from < SLICE) continue
        await world.pause(0)
        from = world.now()
      }
      report({ total: waiting.length })
      await work()
    },
    /** Puts back every text that still says what we wrote, and stops. What the page has changed since is the page’s. */
    undo(): void {
      observer.disconnect()
      roots.clear()
      waiting = []
      const selection = holdSelection(document)
      for (const { part, before, after } of [...entries.values()].flatMap(ofNode => [...ofNode.values()])) {
        if (textOf(part) === after) writePart(part, before)
      }
      selection.restore()
      entries.clear()
      report({ state: 'idle', words: 0, done: 0, total: 0 })
    },
  }
}
