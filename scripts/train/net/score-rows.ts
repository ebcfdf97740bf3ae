import { PLACE } from '../../../src/core/repair/restore/context-net.ts'

const ROW = PLACE + 1
const FIRST_SQUARE = 0.1

/** A vector and a bias for each word or reading that a place may be asked for, while they are learned (AdaGrad). */
export class ScoreRows {
  readonly values: Float32Array
  readonly #squares: Float32Array

  constructor(rows: number, spread: number, random: () => number) {
    this.values = Float32Array.from({ length: rows * ROW }, () => (random() * 2 - 1) * spread)
    this.#squares = new Float32Array(rows * ROW).fill(FIRST_SQUARE)
  }

  /** How well the row fits a place. */
  score(row: number, place: Float32Array): number {
    const at = row * ROW
    let sum = this.values[at + PLACE] as number
    for (let p = 0; p < PLACE; p++) sum += (this.values[at + p] as number) * (place[p] as number)
    return sum
  }

  /** A step for the row whose score has this gradient; the gradient of the place is added to `placeGradient`. */
  takeStep(
    row: number,
    gradient: number,
    { place, placeGradient, step }: { place: Float32Array; placeGradient: Float32Array; step: number },
  ): void {
    const at = row * ROW
    for (let p = 0; p < PLACE; p++) {
      placeGradient[p] = (placeGradient[p] as number) + gradient * (this.values[at + p] as number)
      this.#change(at + p, gradient * (place[p] as number), step)
    }
    this.#change(at + PLACE, gradient, step)
  }

  #change(at: number, gradient: number, step: number): void {
    const square = (this.#squares[at] as number) + gradient * gradient
    this.#squares[at] = square
    this.values[at] = (this.values[at] as number) - (step * gradient) / Math.sqrt(square)
  }

  /** Makes a row what a row of others is. */
  copyRow(row: number, from: ScoreRows, fromRow: number): void {
    this.values.set(from.values.subarray(fromRow * ROW, (fromRow + 1) * ROW), row * ROW)
  }
}
