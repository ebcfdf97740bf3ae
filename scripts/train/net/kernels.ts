import {
  add,
  advance,
  divide,
  fourfold,
  integer,
  type Kernel,
  load,
  loadFourfold,
  local,
  moduleOf,
  multiply,
  NOTHING,
  PAGE,
  plus,
  repeatUntil,
  root,
  setLocal,
  store,
  storeOne,
  subtract,
  sumOf,
  TYPE,
  times4,
} from './wasm-writer.ts'

/** Numbers in the memory of the kernels; `at` is their address in bytes. */
export type Block = { at: number; values: Float32Array }

/**
 * What training does most, on four numbers at a time in WebAssembly: in plain JavaScript it takes six to eleven times as
 * long. All arguments but the step are addresses or counts, one after the other as WebAssembly wants them; widths are multiples of 16, counts of `descend` multiples of 4.
 */
export type Kernels = {
  /** Adds to `out` the `rows` rows of a matrix of this width, each times its number in `x`. */
  addProduct: (out: number, matrix: number, x: number, rows: number, width: number) => void
  /**
   * The way back through `addProduct`, `g` being the gradient of `out`: the gradient of `x` is written to `gx`, that of the
   * matrix added to `gm`.
   */
  backProduct: (
    gx: number,
    gm: number,
    g: number,
    matrix: number,
    x: number,
    rows: number,
    width: number,
  ) => void
  /** A step of AdaGrad (Duchi et al. 2011) on so many values; their gradients are 0 afterwards. */
  descend: (values: number, gradients: number, squares: number, count: number, step: number) => void
}

const UNIT = 16
const BLOCK = 4 * UNIT

function addProduct(): Kernel {
  const [out, matrix, x, rows, width, column, cell, from, end, factor, first] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]
  const four = [0, 1, 2, 3]
  return {
    name: 'addProduct',
    parameters: [TYPE.i32, TYPE.i32, TYPE.i32, TYPE.i32, TYPE.i32],
    locals: [TYPE.i32, TYPE.i32, TYPE.i32, TYPE.i32, TYPE.v128, TYPE.v128, TYPE.v128, TYPE.v128, TYPE.v128],
    body: [
      ...setLocal(width, times4(local(width))),
      ...setLocal(end, plus(local(x), times4(local(rows)))),
      ...repeatUntil(column, local(width), [
        ...four.map(i => setLocal(first + i, load(plus(local(out), local(column)), i * UNIT))),
        setLocal(cell, plus(local(matrix), local(column))),
        setLocal(from, local(x)),
        repeatUntil(from, local(end), [
          setLocal(factor, loadFourfold(local(from))),
          ...four.map(i =>
            setLocal(first + i, add(local(first + i), multiply(local(factor), load(local(cell), i * UNIT)))),
          ),
          advance(cell, local(width)),
          advance(from, 4),
        ]),
        ...four.map(i => store(plus(local(out), local(column)), local(first + i), i * UNIT)),
        advance(column, BLOCK),
      ]),
    ],
  }
}

function backProduct(): Kernel {
  const [gx, gm, g, matrix, x, rows, width, column, end, factor, sum, gradient] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ]
  const cellOf = (base: number) => plus(local(base), local(column))
  return {
    name: 'backProduct',
    parameters: [TYPE.i32, TYPE.i32, TYPE.i32, TYPE.i32, TYPE.i32, TYPE.i32, TYPE.i32],
    locals: [TYPE.i32, TYPE.i32, TYPE.v128, TYPE.v128, TYPE.v128],
    body: [
      ...setLocal(width, times4(local(width))),
      ...setLocal(end, plus(local(x), times4(local(rows)))),
      ...repeatUntil(x, local(end), [
        setLocal(factor, loadFourfold(local(x))),
        setLocal(sum, NOTHING),
        setLocal(column, integer(0)),
        repeatUntil(
          column,
          local(width),
          [0, 1, 2, 3]
            .flatMap(i => [
              setLocal(gradient, load(cellOf(g), i * UNIT)),
              setLocal(sum, add(local(sum), multiply(local(gradient), load(cellOf(matrix), i * UNIT)))),
              store(
                cellOf(gm),
                add(load(cellOf(gm), i * UNIT), multiply(local(gradient), local(factor))),
                i * UNIT,
              ),
            ])
            .concat([advance(column, BLOCK)]),
        ),
        storeOne(local(gx), sumOf(sum)),
        advance(gx, 4),
        advance(x, 4),
        advance(matrix, local(width)),
        advance(gm, local(width)),
      ]),
    ],
  }
}

function descend(): Kernel {
  const [values, gradients, squares, count, step, end, gradient, square] = [0, 1, 2, 3, 4, 5, 6, 7]
  return {
    name: 'descend',
    parameters: [TYPE.i32, TYPE.i32, TYPE.i32, TYPE.i32, TYPE.f32],
    locals: [TYPE.i32, TYPE.v128, TYPE.v128],
    body: [
      ...setLocal(end, plus(local(values), times4(local(count)))),
      ...repeatUntil(values, local(end), [
        setLocal(gradient, load(local(gradients))),
        setLocal(square, add(load(local(squares)), multiply(local(gradient), local(gradient)))),
        store(local(squares), local(square)),
        store(
          local(values),
          subtract(
            load(local(values)),
            divide(multiply(fourfold(local(step)), local(gradient)), root(local(square))),
          ),
        ),
        store(local(gradients), NOTHING),
        advance(values, UNIT),
        advance(gradients, UNIT),
        advance(squares, UNIT),
      ]),
    ],
  }
}

/** The kernels, and what gives out blocks of their memory; so many numbers have room in all. */
export function createKernels(room: number): { kernels: Kernels; take: (count: number) => Block } {
  const kernels = [addProduct(), backProduct(), descend()]
  const pages = Math.ceil((4 * room) / PAGE)
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleOf(kernels, pages)))
  const { buffer } = exports.memory as WebAssembly.Memory
  let used = 0
  const take = (count: number): Block => {
    const block = { at: used, values: new Float32Array(buffer, used, count) }
    used += UNIT * Math.ceil((4 * count) / UNIT)
    return block
  }
  return { kernels: exports as unknown as Kernels, take }
}
