const EMPTY = -1

/**
 * Whole numbers, 0 or more, each with a value: a `Map` that is made once and only read, and costs less to make and to
 * ask. The lower bits of the numbers must be well mixed, as those of hashes are.
 */
export class KeyTable {
  readonly #keys: Int32Array
  readonly #values: Int32Array
  readonly #mask: number

  /** `values[i]` belongs to `keys[i]`. */
  constructor(keys: ArrayLike<number>, values: ArrayLike<number>) {
    const room = 2 ** Math.ceil(Math.log2(2 * keys.length + 1))
    this.#keys = new Int32Array(room).fill(EMPTY)
    this.#values = new Int32Array(room)
    this.#mask = room - 1
    for (let i = 0; i < keys.length; i++) {
      const at = this.#placeOf(keys[i] as number)
      this.#keys[at] = keys[i] as number
      this.#values[at] = values[i] as number
    }
  }

  has(key: number): boolean {
    return this.#keys[this.#placeOf(key)] === key
  }

  get(key: number): number | undefined {
    const at = this.#placeOf(key)
    return this.#keys[at] === key ? this.#values[at] : undefined
  }

  /** Where the key stands, or the empty place where it would. */
  #placeOf(key: number): number {
    const keys = this.#keys
    let at = key & this.#mask
    while (keys[at] !== key && keys[at] !== EMPTY) at = (at + 1) & this.#mask
    return at
  }
}
