/**
 * Mixes two 32-bit numbers into one (signed 32 bits). Every feature and every word of the model is known by such
 * a number only. The steps are those of MurmurHash3's finaliser, with other multipliers.
 */
export function mix(a: number, b: number): number {
  let x = a ^ Math.imul(b, 0x9e3779b1)
  x = Math.imul(x ^ (x >>> 15), 0x85ebca77)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae3d)
  return x ^ (x >>> 16)
}
