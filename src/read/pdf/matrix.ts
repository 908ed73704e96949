/** a b c d e f of ISO 32000, 8.3.3: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const SAME: Matrix = [1, 0, 0, 1, 0, 0]

/** First `n`, then `m`. */
export function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}

export const moved = (m: Matrix, x: number, y: number): Matrix => times(m, [1, 0, 0, 1, x, y])

export const placed = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

/** Six numbers out of what a file gives; the matrix that changes nothing where it gives something else. */
export function matrixOf(value: unknown): Matrix {
  const list = numbersOf(value)
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = list
  return list.length === 6 ? [a, b, c, d, e, f] : SAME
}

export function numbersOf(value: unknown): number[] {
  const list: unknown[] = Array.isArray(value) ? value : value instanceof Float32Array ? [...value] : []
  return list.filter((entry) => typeof entry === 'number')
}
