import { type Likeness, likeness } from './claims.ts'
import { handsAlike } from './hands-alike.ts'
import type { Bag } from './item.ts'
import type { Lists, Measured } from './lists.ts'
import { together } from './topics.ts'
import { eachShared, sharedMass, type Weights } from './weigh.ts'

/** What speaks for a pair, each a number of its own scale (see model.ts). */
export interface Evidence {
  /** Likeness of all the words, 0..1. */
  readonly words: number
  /** How like the best clause of the other each clause is. */
  readonly clauses: Likeness
  readonly senses: number
  /** The weight of the senses that two clauses share, of the two that share most. */
  readonly clauseSenses: number
  /** Nearness of their topics, -1..1. */
  readonly topics: number
  /** See hands-alike.ts; -1..1. */
  readonly agencies: number
  /** The weight of all pairs that both hold. */
  readonly shared: number
}

const SENSED = 4

export function evidenceOf(a: Measured, b: Measured, lists: Lists): Evidence {
  const { pairs, pairSquares, senses } = lists
  let [shared, squares] = [0, 0]
  eachShared(a.whole, b.whole, (pair) => {
    shared += pairs[pair] ?? 0
    squares += pairSquares[pair] ?? 0
  })
  return {
    words: squares / (a.wholeNorm * b.wholeNorm || 1),
    clauses: likeness(a.byClause, b.byClause, lists.termSquares),
    senses: sharedMass(a.senses, b.senses, senses) / Math.max(SENSED, Math.min(a.senseMass, b.senseMass)),
    clauseSenses: bestClauses(a, b, lists.clauseSenses),
    topics: together(a.topics, b.topics),
    agencies: handsAlike(a, b),
    shared,
  }
}

export const syllablesAlike = (a: Measured, b: Measured, { syllableSquares }: Lists): number =>
  cosine(a.syllables, b.syllables, a.syllableNorm * b.syllableNorm, syllableSquares)

/** Of bags whose things count by the square of their weight; 0..1. */
export const cosine = (a: Bag, b: Bag, size: number, squares: Weights): number =>
  size > 0 ? sharedMass(a, b, squares) / size : 0

function bestClauses(a: Measured, b: Measured, weights: Weights): number {
  let best = 0
  for (const [i, one] of a.clauseSenses.entries()) {
    if ((a.clauseSenseMasses[i] ?? 0) <= best) break
    for (const [j, other] of b.clauseSenses.entries()) {
      if ((b.clauseSenseMasses[j] ?? 0) <= best) break
      best = Math.max(best, sharedMass(one, other, weights))
    }
  }
  return best
}
