/** Draws the icons of the manifest from the SVGs in icons/: up to 32 pixels from the one drawn on the pixel grid. */
import { readFileSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'

for (const size of [16, 32, 48, 96, 128]) {
  const source = size <= 32 ? 'klarspar-small' : 'klarspar'
  const svg = readFileSync(new URL(`../icons/${source}.svg`, import.meta.url))
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
  writeFileSync(new URL(`../icons/${size}.png`, import.meta.url), png)
}
