export type Notice = { sentence: string; undo: string; close: string }

const STYLE = `
  :host { all: initial }
  div { position: fixed; inset-block-end: 16px; inset-inline-start: 16px; z-index: 2147483647; display: flex; flex-wrap: wrap; gap: 12px; align-items: center;
    max-inline-size: min(32rem, calc(100vw - 64px)); padding: 12px 16px; border: 2px solid #1d5a48; border-radius: 8px; background: #fbfaf6; color: #1b1f1c; font: 16px/1.5 system-ui, sans-serif }
  p { margin: 0 }
  button { min-block-size: 44px; min-inline-size: 44px; padding-inline: 12px; border: 2px solid #1d5a48; border-radius: 8px; background: transparent; color: #1d5a48; font: inherit; font-weight: 600; cursor: pointer }
  button:focus-visible { outline: 3px solid #1d5a48; outline-offset: 2px }
  @media (prefers-color-scheme: dark) { div { background: #14181a; color: #ece9e1; border-color: #b5dcae } button { color: #b5dcae; border-color: #b5dcae } button:focus-visible { outline-color: #b5dcae } }
  @media print { div { display: none } }`

/**
 * A small notice on the page, in a closed shadow root with a style sheet of its own, so that the page’s styles and
 * policy do not reach it. Said once by screen readers (role status). Goes when it is closed or undone.
 */
export function createNotice(document: Document, undo: () => void) {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)
  root.adoptedStyleSheets = [sheet]
  const box = document.createElement('div')
  const sentence = document.createElement('p')
  sentence.setAttribute('role', 'status')
  box.append(sentence)
  root.append(box)

  function button(label: string, press: () => void): HTMLButtonElement {
    const element = document.createElement('button')
    element.type = 'button'
    element.textContent = label
    element.addEventListener('click', () => {
      host.remove()
      press()
    })
    return element
  }

  return {
    show(notice: Notice, canUndo: 'can undo' | 'nothing to undo') {
      if (!host.isConnected) document.documentElement.append(host)
      const buttons = [
        ...(canUndo === 'can undo' ? [button(notice.undo, undo)] : []),
        button(notice.close, () => undefined),
      ]
      box.replaceChildren(sentence, ...buttons)
      // A live region speaks when its text changes after it has come into the page.
      requestAnimationFrame(() => {
        sentence.textContent = notice.sentence
      })
    },
    hide() {
      host.remove()
    },
  }
}
