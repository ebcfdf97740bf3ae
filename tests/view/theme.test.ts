import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast, MARK_CONTRAST, TEXT_CONTRAST } from '../../src/core/settings/contrast.ts'
import { THEMES } from '../../src/core/settings/reader-settings.ts'

/** Every pair of tokens that meets on the screen: text on what lies under it. */
const TEXT: readonly [string, string][] = ['paper', 'raised'].flatMap((ground): [string, string][] =>
  ['ink', 'quiet', 'accent', 'danger'].map(token => [token, ground]),
)
const PAIRS: readonly [string, string, number][] = [
  ...TEXT.map(([ink, ground]): [string, string, number] => [ink, ground, TEXT_CONTRAST]),
  ['on-accent', 'accent', TEXT_CONTRAST],
  ['ink', 'said', TEXT_CONTRAST],
  ...['line', 'mark', 'focus'].flatMap(token =>
    ['paper', 'raised'].map((ground): [string, string, number] => [token, ground, MARK_CONTRAST]),
  ),
  ['mark', 'said', MARK_CONTRAST],
]

const css = readFileSync(new URL('../../src/view/theme.css', import.meta.url), 'utf8')
const tokensIn = (block: string) =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name, value]) => [name, value]),
  )
const block = (selector: string) => {
  const at = css.indexOf(`${selector} {`)
  expect(at, `${selector} is in theme.css`).toBeGreaterThanOrEqual(0)
  return tokensIn(css.slice(at, css.indexOf('}', at)))
}
const light = block(':root')
const inTheDark = block(':root[data-theme="system"]')
const themes: Record<string, Record<string, string | undefined>> = {
  light,
  'system, in the dark': { ...light, ...inTheDark },
  'on paper': { ...light, ...block(':root[data-theme]') },
  ...Object.fromEntries(
    THEMES.filter(theme => !['system', 'light', 'own'].includes(theme)).map(theme => [
      theme,
      { ...light, ...block(`:root[data-theme="${theme}"]`) },
    ]),
  ),
}

test('the dark theme is the same whether it is chosen or follows the system', () => {
  expect(block(':root[data-theme="dark"]')).toEqual(inTheDark)
})

test.each(Object.keys(themes))('every pair of colours can be told apart: %s', theme => {
  const tokens = themes[theme] ?? {}
  const weak = PAIRS.map(([ink, ground, least]) => ({
    pair: `${ink} on ${ground}`,
    ratio: contrast(tokens[ink] ?? '', tokens[ground] ?? ''),
    least,
  })).filter(({ ratio, least }) => !(ratio >= least))
  expect(weak).toEqual([])
})

const view = new URL('../../src/view/', import.meta.url)
const styles = readdirSync(view, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.css'))

test.each(styles.filter(file => file !== 'theme.css'))('colours stand in the theme alone: %s', file => {
  const source = readFileSync(new URL(file, view), 'utf8')
  expect(source.match(/#[0-9a-f]{3,8}\b/gi)).toBeNull()
})
