/**
 * The few parts of WebAssembly's binary form (https://webassembly.github.io/spec/core/binary/) that `kernels.ts` is
 * written in. An instruction is the bytes that leave its value on the stack.
 */
export type Code = readonly number[]

export const TYPE = { i32: 0x7f, f32: 0x7d, v128: 0x7b } as const
type Type = (typeof TYPE)[keyof typeof TYPE]

/** A function that gives nothing back; `locals` come after the parameters and begin as 0. */
export type Kernel = { name: string; parameters: readonly Type[]; locals: readonly Type[]; body: Code }

/** Bytes of one page of memory. */
export const PAGE = 65536

/** A module with these functions and a memory of so many pages, named `memory`. */
export function moduleOf(kernels: readonly Kernel[], pages: number): Uint8Array<ArrayBuffer> {
  const types = kernels.map(({ parameters }) => [0x60, ...vector(parameters.map(type => [type])), 0])
  const exported = kernels.map(({ name }, i) => [...text(name), 0, ...unsigned(i)])
  const bodies = kernels.map(({ locals, body }) => {
    const code = [...vector(locals.map(type => [1, type])), ...body, END]
    return [...unsigned(code.length), ...code]
  })
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(types)),
    ...section(3, vector(kernels.map((_, i) => unsigned(i)))),
    ...section(5, vector([[0, ...unsigned(pages)]])),
    ...section(7, vector([[...text('memory'), 2, 0], ...exported])),
    ...section(10, vector(bodies)),
  ])
}

const END = 0x0b

function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content]
}

function vector(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()]
}

function text(name: string): Code {
  return vector([...name].map(character => [character.charCodeAt(0)]))
}

/** LEB128. */
function unsigned(value: number): Code {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]
}

function signed(value: number): Code {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)]
}

export const local = (index: number): Code => [0x20, ...unsigned(index)]
export const setLocal = (index: number, value: Code): Code => [...value, 0x21, ...unsigned(index)]
export const integer = (value: number): Code => [0x41, ...signed(value)]
export const plus = (a: Code, b: Code): Code => [...a, ...b, 0x6a]
export const times4 = (a: Code): Code => [...a, ...integer(2), 0x74]
export const advance = (index: number, by: Code | number): Code =>
  setLocal(index, plus(local(index), typeof by === 'number' ? integer(by) : by))
/** Repeats what is in it, at least once, as long as local `index` is below `end`. */
export const repeatUntil = (index: number, end: Code, body: readonly Code[]): Code => [
  ...[0x03, 0x40],
  ...body.flat(),
  ...[...local(index), ...end, 0x49, 0x0d, 0],
  END,
]

const simd = (operation: number): Code => [0xfd, ...unsigned(operation)]
const ALIGNED_4 = 2
export const load = (address: Code, offset = 0): Code => [
  ...address,
  ...simd(0x00),
  ALIGNED_4,
  ...unsigned(offset),
]
/** Four times the number at the address. */
export const loadFourfold = (address: Code): Code => [...address, ...simd(0x09), ALIGNED_4, 0]
export const fourfold = (value: Code): Code => [...value, ...simd(0x13)]
export const store = (address: Code, value: Code, offset = 0): Code => [
  ...address,
  ...value,
  ...simd(0x0b),
  ALIGNED_4,
  ...unsigned(offset),
]
export const storeOne = (address: Code, value: Code): Code => [...address, ...value, 0x38, ALIGNED_4, 0]
export const NOTHING: Code = [...simd(0x0c), ...new Array<number>(16).fill(0)]
export const add = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe4)]
export const subtract = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe5)]
export const multiply = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe6)]
export const divide = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe7)]
export const root = (a: Code): Code => [...a, ...simd(0xe3)]
/** The sum of the four numbers of a local, as one. */
export const sumOf = (index: number): Code => {
  const lane = (n: number): Code => [...local(index), ...simd(0x1f), n]
  return [...lane(0), ...lane(1), 0x92, ...lane(2), ...lane(3), 0x92, 0x92]
}
