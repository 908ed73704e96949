import type { ClauseTerms } from './clause-terms.ts'
import { eachShared, type Weights } from './weigh.ts'

/** Clauses of one item with their sizes (Euclidean), for cosines. */
export interface SizedClauses extends ClauseTerms {
  readonly norms: Float64Array
}

/** How like the best clause of the other item each clause of two items is, 0..1. */
export interface Likeness {
  readonly ofA: readonly number[]
  readonly ofB: readonly number[]
}

/** What comes late in a clause counts so much (as a square: it is half). */
const LATE = 0.7

export function sized(clauses: ClauseTerms, squares: Weights): SizedClauses {
  const sums = new Float64Array(clauses.clauses)
  for (const [i, term] of clauses.terms.entries())
    for (const spot of clauses.spots[i] ?? [])
      sums[spot >> 1] = (sums[spot >> 1] ?? 0) + (squares[term] ?? 0) * (spot & 1 ? LATE * LATE : 1)
  return { ...clauses, norms: sums.map(Math.sqrt) }
}

export function likeness(a: SizedClauses, b: SizedClauses, squares: Weights): Likeness {
  const sums = zeros(a.clauses * b.clauses)
  eachShared(a.terms, b.terms, (term, i, j) => {
    const square = squares[term] ?? 0
    if (square === 0) return
    for (const mine of a.spots[i] ?? []) {
      const part = square * (mine & 1 ? LATE : 1)
      const row = (mine >> 1) * b.clauses
      for (const other of b.spots[j] ?? []) {
        const at = row + (other >> 1)
        sums[at] = (sums[at] ?? 0) + part * (other & 1 ? LATE : 1)
      }
    }
  })
  const [ofA, ofB] = [zeros(a.clauses), zeros(b.clauses)]
  for (let i = 0; i < a.clauses; i++)
    for (let j = 0; j < b.clauses; j++) {
      const like = (sums[i * b.clauses + j] ?? 0) / ((a.norms[i] ?? 0) * (b.norms[j] ?? 0) || 1)
      if (like > (ofA[i] ?? 0)) ofA[i] = like
      if (like > (ofB[j] ?? 0)) ofB[j] = like
    }
  return { ofA, ofB }
}

/** Plain numbers: so many small typed arrays would keep the collector busy. */
const zeros = (size: number): number[] => new Array<number>(size).fill(0)

/** A clause is claimed by the candidate that answers it best, and by those that answer it nearly as well. */
const NEAR_BEST = 0.9

/** The best answer that each clause of an item has among its candidates. */
export function bestAnswers(best: readonly number[] | undefined, one: readonly number[]): readonly number[] {
  return best ? best.map((like, i) => Math.max(like, one[i] ?? 0)) : one
}

/** The weight of the clauses that a candidate answers as well as any other. */
export function claimed(one: readonly number[], best: readonly number[] | undefined, norms: Float64Array): number {
  let sum = 0
  for (const [i, like] of one.entries())
    if (like > 0 && like >= NEAR_BEST * (best?.[i] ?? 0)) sum += like * (norms[i] ?? 0)
  return sum
}
