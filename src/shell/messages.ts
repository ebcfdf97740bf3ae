import * as v from 'valibot'
import { glimpseSchema, pageSchema } from '../core/page/page-schema.ts'
import { programmeSchema } from '../core/session/schema.ts'
import { browser } from './browser.ts'
import { PROBLEMS } from './problems.ts'

const problem = v.object({ problem: v.picklist(PROBLEMS) })
const progress = v.object({
  state: v.picklist(['idle', 'repairing', 'repaired']),
  words: v.number(),
  done: v.number(),
  total: v.number(),
})

/**
 * Every message: `from` says who may send it (a page’s content script, or the extension’s own pages), `ask` what
 * it carries, `answer` what comes back. `list-page` goes to the page; all others to the background.
 */
export const MESSAGES = {
  /** The content script has looked at its page. */
  'page-looked-at': {
    from: 'content',
    ask: v.object({ glimpse: glimpseSchema, damaged: v.boolean() }),
    answer: v.null(),
  },
  /** Asks a page for what it says. */
  'list-page': { from: 'extension', ask: v.object({}), answer: v.object({ page: pageSchema }) },
  /** Reads the page in a tab; the result is kept, so that the reader can show it. */
  'read-tab': {
    from: 'extension',
    ask: v.object({ tabId: v.number() }),
    answer: v.union([v.object({ programme: programmeSchema }), problem]),
  },
  /** Something in the list was changed: reminders and sync have to follow. */
  'list-changed': { from: 'extension', ask: v.object({}), answer: v.null() },
  /** The page’s repair asks for texts to be repaired; null where a text is whole. */
  'repair-texts': {
    from: 'content',
    ask: v.object({ texts: v.array(v.string()) }),
    answer: v.object({ repaired: v.array(v.nullable(v.object({ text: v.string(), words: v.number() }))) }),
  },
  /** How far the page’s repair has come; told to the background and to an open popup. The answer is what to say on the page. */
  'page-repair-progress': {
    from: 'content',
    ask: progress,
    answer: v.object({ sentence: v.string(), undo: v.string(), close: v.string() }),
  },
  /** Repairs the page in a tab where it stands, or takes that back. */
  'repair-tab': {
    from: 'extension',
    ask: v.object({ tabId: v.number() }),
    answer: v.union([v.null(), problem]),
  },
  'undo-tab': { from: 'extension', ask: v.object({ tabId: v.number() }), answer: v.null() },
  /** To the page: the same, and how far it has come. */
  'repair-page': { from: 'extension', ask: v.object({}), answer: progress },
  'undo-page-repair': { from: 'extension', ask: v.object({}), answer: progress },
  'page-repair-state': { from: 'extension', ask: v.object({}), answer: progress },
} as const

type Messages = typeof MESSAGES
export type MessageName = keyof Messages
export type Ask<Name extends MessageName> = v.InferOutput<Messages[Name]['ask']>
export type Answer<Name extends MessageName> = v.InferOutput<Messages[Name]['answer']>

const envelope = v.object({ name: v.picklist(Object.keys(MESSAGES) as MessageName[]), ask: v.unknown() })

/** Sends a message to the background. Rejects where nobody answers or the answer is not of its form. */
export async function send<Name extends MessageName>(name: Name, ask: Ask<Name>): Promise<Answer<Name>> {
  return v.parse(MESSAGES[name].answer, await browser.runtime.sendMessage({ name, ask })) as Answer<Name>
}

/**
 * Sends a message to what we have in a tab’s own document, not in its frames. Undefined where there is nothing of
 * ours, or nothing that answers this message.
 */
export async function sendToTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  ask: Ask<Name>,
): Promise<Answer<Name> | undefined> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, { name, ask }, { frameId: 0 })
    return reply === undefined || reply === null
      ? undefined
      : (v.parse(MESSAGES[name].answer, reply) as Answer<Name>)
  } catch (error) {
    // The same words in Chromium and Firefox; there is no code to tell it by.
    if (error instanceof Error && /receiving end does not exist/i.test(error.message)) return undefined
    throw error
  }
}

type Sender = { id?: string; url?: string; tab?: { id?: number | undefined } }
/** Where a message came from: the tab, where it came from one, and the address of the page. */
type From = { tabId: number | undefined; url: string }
type Handlers = {
  [Name in MessageName]?: (ask: Ask<Name>, from: From) => Promise<Answer<Name>>
}

/**
 * Answers messages. What is not a message of ours, not of its form, or not from whom it may come is refused with
 * a thrown error, which the sender gets as a rejection.
 */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const { name, ask } = v.parse(envelope, message)
    checkSender(sender, MESSAGES[name].from)
    const handler = handlers[name] as ((ask: unknown, from: From) => Promise<unknown>) | undefined
    if (!handler) throw new Error(`Nobody here answers "${name}".`)
    return handler(v.parse(MESSAGES[name].ask, ask), { tabId: sender.tab?.id, url: sender.url ?? '' })
  })
}

/** Hears a message that someone else answers, until the signal is aborted. What is not of its form is not for us. */
export function overhear<Name extends MessageName>(
  name: Name,
  heard: (ask: Ask<Name>, tabId: number | undefined) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender): undefined => {
    const { success, output } = v.safeParse(envelope, message)
    if (!success || output.name !== name) return
    checkSender(sender, MESSAGES[name].from)
    heard(v.parse(MESSAGES[name].ask, output.ask) as Ask<Name>, sender.tab?.id)
  }
  browser.runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener))
}

function checkSender(sender: Sender, from: 'content' | 'extension') {
  const own = sender.id === browser.runtime.id
  const fromExtension = sender.url?.startsWith(browser.runtime.getURL('')) ?? false
  if (!own || (from === 'extension') !== fromExtension)
    throw new Error(`A message came from where it may not come: ${sender.url ?? 'nowhere'}`)
}
