import { exactPage } from './page-repair/exact-page.ts'
import { createLiveRepair, type Progress } from './page-repair/live-repair.ts'
import { createNotice, type Notice } from './page-repair/notice.ts'

/*
 * Given to a page only when its text is to be repaired where it stands: the one part that changes a page. Like the
 * content script it is one file without the polyfill; the background answers its questions.
 */

type Runtime = {
  id: string
  sendMessage(message: unknown): Promise<unknown>
  onMessage: {
    addListener(
      listener: (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => void,
    ): void
  }
}
type Here = {
  browser?: { runtime: Runtime }
  chrome?: { runtime: Runtime }
  klarsparRepair?: { runtime: Runtime; start: () => void }
}

/** Progress is told at most this often, in milliseconds. */
const TELL_EVERY = 200

const here = globalThis as Here
const runtime = (here.browser ?? here.chrome)?.runtime

if (here.klarsparRepair?.runtime.id) here.klarsparRepair.start()
else if (runtime) {
  const start = begin(runtime)
  here.klarsparRepair = { runtime, start }
  start()
}

/** How many words differ; misread letters leave the spaces between words as they were. */
function wordsChanged(from: string, to: string): number {
  const words = to.split(/\s+/)
  return from.split(/\s+/).filter((word, index) => word !== words[index]).length
}

function begin(runtime: Runtime): () => void {
  let toldAt = 0
  let exact: ReturnType<typeof exactPage> | undefined
  const ask = (name: string, asked: object) => runtime.sendMessage({ name, ask: asked })
  const repair = createLiveRepair(document, {
    repair: async texts => {
      exact ??= exactPage(document)
      const known = await exact
      const unknown = texts.filter(text => !known.has(text))
      const { repaired } = (await ask('repair-texts', { texts: unknown })) as {
        repaired: ({ text: string; words: number } | null)[]
      }
      const guessed = repaired.values()
      return texts.map(text => {
        const right = known.get(text)
        return right === undefined
          ? (guessed.next().value ?? undefined)
          : { text: right, words: wordsChanged(text, right) }
      })
    },
    report: progress => {
      const now = performance.now()
      if (progress.state === 'repairing' && now - toldAt < TELL_EVERY) return
      toldAt = now
      void tell(progress)
    },
    pause: ms => new Promise(resolve => setTimeout(resolve, ms)),
    now: () => performance.now(),
  })
  const notice = createNotice(document, () => repair.undo())
  let said = false

  /** Told to whoever listens; what to say on the page comes back. Said once: words that come later are repaired in silence. */
  async function tell(progress: Progress) {
    const answer = (await ask('page-repair-progress', progress)) as Notice
    if (progress.state === 'idle') {
      notice.hide()
      said = false
    } else if (progress.state === 'repaired' && !said) {
      said = true
      notice.show(answer, progress.words > 0 ? 'can undo' : 'nothing to undo')
    }
  }

  const answers: Record<string, () => void> = {
    'repair-page': () => void repair.start(),
    'undo-page-repair': () => repair.undo(),
    'page-repair-state': () => undefined,
  }
  runtime.onMessage.addListener((message, sender, reply) => {
    const name =
      typeof message === 'object' && message !== null && 'name' in message ? String(message.name) : ''
    const act = answers[name]
    if (sender.id !== runtime.id || !act) return
    act()
    reply(repair.progress())
  })
  return () => void repair.start()
}
