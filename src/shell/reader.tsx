import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import { savedSession } from '../core/session/saved-session.ts'
import { applySettings } from '../view/reader/apply-settings.ts'
import { type LazyParts, loadParts } from '../view/reader/lazy-parts.ts'
import { Reader } from '../view/reader/Reader.tsx'
import { createReaderState, type ReaderVerbs, type Shown } from '../view/reader/reader-state.ts'
import { chooseReadingWords } from '../view/words/choose-reading-words.ts'
import { stored } from './ask-storage.ts'
import { browser } from './browser.ts'
import { exportWords } from './export-words.ts'
import { findShown } from './find-shown.ts'
import { lazyReadAloud } from './lazy-read-aloud.ts'
import { OPENED_READER, readerAddress, readerTarget } from './reader-address.ts'
import { choicesIn, saveChoices } from './storage/choices.ts'
import { orUndefined } from './storage/local.ts'
import { keepReaderSettings, settingsIn } from './storage/settings.ts'

/* The reader, wired: it lives on nothing but a kept reading or a saved session. */

// Where the time goes from the press to the text: `npx tsx bench/reader.ts` reads these.
performance.mark('scripts')
/** From when on a person is told that the page is still being read, in ms: what is quicker would only flicker. */
const PATIENCE = 300
const target = readerTarget(location.href)
const finding = findShown(target, stored.session)
const local = await orUndefined(stored.local)
const settings = settingsIn(local)
const words = chooseReadingWords(
  settings.language === 'auto' ? browser.i18n.getUILanguage() : settings.language,
)
const patience = setTimeout(() => {
  applySettings(document.documentElement, settings.reader)
  render(
    <main lang={words.language}>
      <p role="status">{words.reading}</p>
    </main>,
    document.body,
  )
}, PATIENCE)
const shown = await finding
clearTimeout(patience)
performance.mark('found')
const state = createReaderState(settings.reader)
const lazyParts = signal<LazyParts | undefined>(undefined)
const page = new AbortController()
const keptSettings = keepReaderSettings()
const readAloud = lazyReadAloud(state, () => say(words.reader.speech.done))

/** Says something to those who do not see it; the same words twice are said twice. */
function say(text: string): void {
  state.status.value = state.status.value === text ? `${text}\u00a0` : text
}

type List = Awaited<ReturnType<typeof loadList>>
let listLoading: Promise<List> | undefined
/** The list comes after the first sight of the text: its database is larger than the reader. */
const listLoaded = () => {
  listLoading ??= loadList()
  return listLoading
}

async function change(work: (saved: List['saved']) => Promise<void>, said: string): Promise<void> {
  const { saved, storageProblem } = await listLoaded()
  try {
    await work(saved)
    state.problem.value = undefined
    say(said)
    const { send } = await import('./messages.ts')
    await send('list-changed', {})
  } catch (error) {
    state.problem.value = storageProblem(error)
  }
}

const verbs: ReaderVerbs = {
  back: () => {
    if (history.length > 1) history.back()
    else if (target.page) location.assign(target.page)
  },
  open: session => location.assign(readerAddress({ page: target.page, session: session.id })),
  openProgramme: () => location.assign(readerAddress({ page: target.page })),
  toggleSaved: async session => {
    if (state.savedIds.value.has(session.id)) {
      return change(list => list.remove(session.id), words.status.removed(session.title))
    }
    const { value } = state.shown
    const from =
      value.kind === 'schedule'
        ? value.programme
        : value.kind === 'session'
          ? {
              ...value,
              kind: 'session' as const,
              sessions: [session],
              repairs: [...(state.reading.value?.repairs ?? [])],
            }
          : undefined
    if (!from) return
    const entry = savedSession(from, session, Date.now())
    await change(list => list.save(entry), words.status.saved(session.title))
  },
  set: async change => {
    state.settings.value = { ...state.settings.value, ...change }
    if ('rate' in change || 'voices' in change) readAloud.refresh()
    await keep(() => keptSettings.save(state.settings.value))
  },
  choose: async (repair, reading) => {
    const { before } = repair
    state.choices.value = { ...state.choices.value, [before]: reading }
    const { value } = state.shown
    const places = value.kind === 'session' ? value.repairs.filter(one => one.before === before).length : 1
    say(words.reader.repairs.corrected(places, reading))
    if (target.page) await keep(() => saveChoices(target.page ?? '', state.choices.value))
  },
  copy: async format => {
    const text = await asText(format)
    if (text === undefined) return
    try {
      await navigator.clipboard.writeText(text)
      say(words.reader.copied)
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      say(words.reader.notCopied)
    }
  },
  print: () => window.print(),
  later: work => setTimeout(work),
  speech: readAloud,
}

async function loadList() {
  const [{ createSavedSessions }, { storageProblem }] = await Promise.all([
    import('./storage/saved-sessions.ts'),
    import('./storage/storage-problem.ts'),
  ])
  return { saved: createSavedSessions(), storageProblem }
}

/** Keeps something for the next time. A storage that refuses is told of; what was changed stays on the page. */
async function keep(work: () => Promise<void>): Promise<void> {
  // What could not be read is not written over.
  if (!local) return say(words.reader.notKept)
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    say(words.reader.notKept)
  }
}

async function asText(format: 'text' | 'markdown'): Promise<string | undefined> {
  const { value } = state.shown
  const session = state.reading.value?.session
  if (value.kind !== 'session' || !session) return undefined
  const exported = { session, source: value.source }
  return format === 'text'
    ? (await import('../core/export/to-text.ts')).toText(exported, exportWords(words))
    : (await import('../core/export/to-markdown.ts')).toMarkdown(exported, exportWords(words))
}

function titleOf(shown: Shown): string {
  if (shown.kind === 'session') return state.reading.value?.session.title ?? shown.session.title
  return shown.kind === 'schedule' ? shown.programme.source.title : words.name
}

if (target.page) state.choices.value = choicesIn(local, target.page)
state.shown.value = shown
if (!local) state.problem.value = 'settings-failed'
// The page speaks the text’s language; what is ours in it says so itself where that is another.
document.documentElement.lang = shown.kind === 'session' ? shown.language : words.language
effect(() => {
  document.title = titleOf(state.shown.value)
})
render(<Reader state={state} verbs={verbs} words={words} lazyParts={lazyParts} />, document.body)
performance.mark('rendered')
keptSettings.watch(reader => {
  state.settings.value = reader
}, page.signal)
window.addEventListener('pagehide', () => {
  page.abort()
  readAloud.stop()
})
speechSynthesis.addEventListener('voiceschanged', () => {
  if (state.panel.value === 'listen') readAloud.open()
})
// The text is painted before anything else is asked for.
await new Promise(done => requestAnimationFrame(() => setTimeout(done)))
// The popup in which "Läs" was pressed has done its part.
for (const popup of browser.extension.getViews({ type: 'popup' }))
  if (popup.name === OPENED_READER) popup.close()
state.languageMarksOf.value = (await import('../view/reader/language-marks.ts')).languageMarksOf
lazyParts.value = await loadParts()
;(await import('./keep-syllables.ts')).keepSyllables(state, page.signal)
const { saved, storageProblem } = await listLoaded()
saved.watch(
  cards => {
    state.savedIds.value = new Set(cards.map(({ id }) => id))
  },
  error => {
    state.problem.value = storageProblem(error)
  },
  page.signal,
)
