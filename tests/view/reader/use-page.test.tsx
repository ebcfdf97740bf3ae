import { JSDOM } from 'jsdom'
import { render } from 'preact'
import { useRef } from 'preact/hooks'
import { expect, onTestFinished, test, vi } from 'vitest'
import { usualReader } from '../../../src/core/settings/reader-settings.ts'
import { createReaderState, type ReaderState } from '../../../src/view/reader/reader-state.ts'
import { useLooks } from '../../../src/view/reader/use-page.ts'

function Page({ state }: { state: ReaderState }) {
  const main = useRef<HTMLElement>(null)
  useLooks(state, main)
  return <main ref={main} />
}

test('the page is as it is set before it is first seen', () => {
  const { document } = new JSDOM('').window
  vi.stubGlobal('document', document)
  onTestFinished(() => void vi.unstubAllGlobals())
  const state = createReaderState({ ...usualReader, theme: 'dark', size: 200 })
  render(<Page state={state} />, document.body)
  expect(document.documentElement.dataset['theme']).toBe('dark')
  state.settings.value = { ...state.settings.value, theme: 'sepia' }
  expect(document.documentElement.dataset['theme']).toBe('sepia')
  expect(document.documentElement.style.getPropertyValue('--reader-size')).toBe('2')
  render(null, document.body)
  state.settings.value = { ...state.settings.value, theme: 'light' }
  expect(document.documentElement.dataset['theme']).toBe('sepia')
})
