import type { createReadAloud } from '../view/reader/read-aloud.ts'
import type { ReaderState } from '../view/reader/reader-state.ts'

type ReadAloud = ReturnType<typeof createReadAloud>

/** Read aloud, loaded when it is first asked for: most readings never use it. */
export function lazyReadAloud(state: ReaderState, onDone: () => void): ReadAloud {
  let loading: Promise<ReadAloud> | undefined
  let loaded: ReadAloud | undefined
  const withIt = async (work: (readAloud: ReadAloud) => void) => {
    loading ??= load(state, onDone)
    loaded = await loading
    work(loaded)
  }
  return {
    open: () => withIt(it => it.open()),
    toggle: () => withIt(it => it.toggle()),
    skip: by => withIt(it => it.skip(by)),
    stop: () => loaded?.stop(),
    refresh: () => loaded?.refresh(),
  }
}

async function load(state: ReaderState, onDone: () => void): Promise<ReadAloud> {
  const [{ createReadAloud }, { browserSpeaker }] = await Promise.all([
    import('../view/reader/read-aloud.ts'),
    import('./voice.ts'),
  ])
  const textOf = () => document.querySelector<HTMLElement>('article')
  return createReadAloud({ state, speaker: browserSpeaker(), textOf, onDone })
}
