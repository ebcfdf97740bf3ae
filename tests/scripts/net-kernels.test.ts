import { expect, test } from 'vitest'
import { type Block, createKernels } from '../../scripts/train/net/kernels.ts'
import { randomFrom } from '../../scripts/train/random.ts'

const ROWS = 5
const WIDTH = 32
const { kernels, take } = createKernels(2000)
const random = randomFrom(1)

function filled(count: number): Block {
  const block = take(count)
  for (let i = 0; i < count; i++) block.values[i] = random() - 0.5
  return block
}

const matrix = filled(ROWS * WIDTH)
const x = filled(ROWS)
const cells = Array.from({ length: ROWS * WIDTH }, (_, i) => ({
  row: Math.floor(i / WIDTH),
  column: i % WIDTH,
  weight: matrix.values[i] as number,
}))

function expectClose(found: Float32Array, expected: readonly number[]): void {
  expect(found.length).toBe(expected.length)
  for (const [i, value] of expected.entries()) expect(found[i] as number).toBeCloseTo(value, 5)
}

test('a product is added', () => {
  const out = filled(WIDTH)
  const expected = [...out.values]
  for (const { row, column, weight } of cells)
    expected[column] = (expected[column] as number) + weight * (x.values[row] as number)
  kernels.addProduct(out.at, matrix.at, x.at, ROWS, WIDTH)
  expectClose(out.values, expected)
})

test('gradients go back through a product', () => {
  const [g, gx, gm] = [filled(WIDTH), take(ROWS), filled(ROWS * WIDTH)]
  const ofX = new Array<number>(ROWS).fill(0)
  for (const { row, column, weight } of cells)
    ofX[row] = (ofX[row] as number) + weight * (g.values[column] as number)
  const ofMatrix = cells.map(
    ({ row, column }, i) =>
      (gm.values[i] as number) + (x.values[row] as number) * (g.values[column] as number),
  )
  kernels.backProduct(gx.at, gm.at, g.at, matrix.at, x.at, ROWS, WIDTH)
  expectClose(gx.values, ofX)
  expectClose(gm.values, ofMatrix)
})

test('a step goes against the gradients, less far the larger they have been', () => {
  const [values, gradients, squares] = [filled(8), filled(8), take(8)]
  squares.values.fill(0.1)
  const sums = [...gradients.values].map(gradient => 0.1 + gradient ** 2)
  const expected = [...values.values].map(
    (value, i) => value - (0.5 * (gradients.values[i] as number)) / Math.sqrt(sums[i] as number),
  )
  kernels.descend(values.at, gradients.at, squares.at, 8, 0.5)
  expectClose(values.values, expected)
  expectClose(squares.values, sums)
  expectClose(gradients.values, new Array<number>(8).fill(0))
})
