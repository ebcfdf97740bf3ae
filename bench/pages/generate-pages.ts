import { framed } from './around.ts'
import { createDraw, type Shape } from './draw.ts'
import type { GeneratedPage } from './truth.ts'

/** One page of a shape: the same page for the same seed. */
export function generatePage(shape: Shape, seed: number): GeneratedPage {
  const { draw, truth, finish } = createDraw(shape, seed)
  const sheet = shape.draw(draw)
  const html = framed(draw, sheet)
  finish()
  return {
    shape: shape.name,
    seed,
    url: new URL(sheet.path, draw.origin).href,
    contentType: sheet.plain ? 'text/plain' : 'text/html',
    html,
    truth,
  }
}

/** `count` pages of the shapes in turn, one at a time, so that thousands need no memory. */
export function* generatePages(
  shapes: readonly Shape[],
  { seed, count }: { seed: number; count: number },
): Generator<GeneratedPage> {
  for (let index = 0; index < count; index++) {
    const shape = shapes[index % shapes.length]
    if (shape) yield generatePage(shape, seed * 1_000_003 + index * 7919)
  }
}
