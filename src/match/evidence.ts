import type { Bag } from './item.ts'
import type { Lists, Measured } from './lists.ts'
import { together } from './topics.ts'
import { eachShared, sharedMass, type Weights } from './weigh.ts'

/** What speaks for a pair, each a number of its own scale (see model.ts). */
export interface Evidence {
  /** Likeness of all the words, 0..1. */
  readonly words: number
  readonly syllables: number
  /** How much of the clauses of the one stands in the other, the worse way round. */
  readonly clauses: number
  readonly senses: number
  /** The weight of the senses that two clauses share, of the two that share most. */
  readonly clauseSenses: number
  /** Nearness of their topics, -1..1. */
  readonly topics: number
  readonly section: number
  /** 1: the same agency answers for both; -1: they are charged to others; 0: one names none. */
  readonly agencies: number
  /** The weight of all pairs that both hold. */
  readonly shared: number
}

/** A clause must weigh so much, or what it shares is an accident. */
const WEIGHTY = 25
const SENSED = 4

export function evidenceOf(a: Measured, b: Measured, lists: Lists): Evidence {
  const { pairs, pairSquares, senses } = lists
  const [ofA, ofB] = [new Float64Array(a.clauses), new Float64Array(b.clauses)]
  let [shared, squares] = [0, 0]
  eachShared(a.whole, b.whole, (pair, i, j) => {
    const weight = pairs[pair] ?? 0
    shared += weight
    squares += pairSquares[pair] ?? 0
    for (const clause of a.within[i] ?? []) ofA[clause] = (ofA[clause] ?? 0) + weight
    for (const clause of b.within[j] ?? []) ofB[clause] = (ofB[clause] ?? 0) + weight
  })
  return {
    words: squares / (a.wholeNorm * b.wholeNorm || 1),
    syllables: syllablesAlike(a, b, lists),
    clauses: Math.log1p(Math.min(held(ofA, a.clauseMasses), held(ofB, b.clauseMasses))),
    senses: sharedMass(a.senses, b.senses, senses) / Math.max(SENSED, Math.min(a.senseMass, b.senseMass)),
    clauseSenses: bestClauses(a, b, lists.clauseSenses),
    topics: together(a.topics, b.topics),
    section: cosine(a.section, b.section, a.sectionNorm * b.sectionNorm, pairSquares),
    agencies: agenciesOf(a, b),
    shared,
  }
}

export const syllablesAlike = (a: Measured, b: Measured, { syllableSquares }: Lists): number =>
  cosine(a.syllables, b.syllables, a.syllableNorm * b.syllableNorm, syllableSquares)

/** Of bags whose things count by the square of their weight; 0..1. */
export const cosine = (a: Bag, b: Bag, size: number, squares: Weights): number =>
  size > 0 ? sharedMass(a, b, squares) / size : 0

/** The sum over clauses of what is shared, each by the share of the clause that it is. */
function held(shared: Float64Array, masses: readonly number[]): number {
  let sum = 0
  for (const [i, part] of shared.entries()) sum += (part * part) / Math.max(WEIGHTY, masses[i] ?? 0)
  return sum
}

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

function agenciesOf(a: Measured, b: Measured): number {
  if (a.agencies.size === 0 || b.agencies.size === 0) return 0
  for (const agency of a.agencies) if (b.agencies.has(agency)) return 1
  return a.charged && b.charged ? -1 : 0
}
