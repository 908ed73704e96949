import { kindOf } from './clause-terms.ts'
import { commonShare } from './frequency.ts'
import type { Bag, Bagged } from './item.ts'
import type { Words } from './words.ts'

/** How much each thing says, by its number: the rarer, the more. */
export type Weights = Float64Array

/** The language of plans at large counts as so many clauses beside those at hand. */
const AT_LARGE = 400
/** Pairs that stand in more than about a third of the clauses weigh nothing. */
const COMMON = 1
export const LEAST = 0.02

/** Weights of pairs, learnt from the clauses at hand and from the language of plans at large. */
export function weighPairs(items: readonly Bagged[], { pairs }: Words): Weights {
  const counts = new Float64Array(pairs.length)
  for (const { whole, within } of items)
    for (const [i, pair] of whole.entries()) counts[pair] = (counts[pair] ?? 0) + (within[i] ?? 0)
  const all = items.reduce((sum, { clauses }) => sum + clauses, 0) + AT_LARGE
  const weights = new Float64Array(pairs.length)
  for (const [number, pair] of pairs.entries()) {
    const held = (counts[number] ?? 0) + AT_LARGE * commonShare(pair)
    weights[number] = Math.max(LEAST, Math.log((all + 1) / (held + 0.5)) - COMMON)
  }
  return weights
}

/** How much a sense counts beside a pair of syllables, and a single syllable; and how common is too common for them. */
const SENSE = { worth: 1.5, common: 0.3 }
const SYLLABLE = { worth: 0.8, common: 0.5 }

/** Weights of the terms of clauses, squared, by how many clauses hold them. */
export function squareTerms(items: readonly Bagged[], { pairs }: Words): Weights {
  const size = items.reduce((top, { byClause }) => Math.max(top, (byClause.terms.at(-1) ?? -1) + 1), 0)
  const counts = new Float64Array(size)
  let all = 0
  for (const { byClause } of items) {
    all += byClause.clauses
    for (const [i, term] of byClause.terms.entries())
      counts[term] = (counts[term] ?? 0) + (byClause.spots[i]?.length ?? 0)
  }
  return counts.map((held, term) => {
    const { kind, number } = kindOf(term)
    return (kind === 'pair' ? pairWeight(pairs[number] ?? '', held, all) : otherWeight(kind, held, all)) ** 2
  })
}

const pairWeight = (pair: string, held: number, all: number): number =>
  Math.max(0, Math.log((all + AT_LARGE + 1) / (held + AT_LARGE * commonShare(pair) + 0.5)) - COMMON)

function otherWeight(kind: 'syllable' | 'sense', held: number, all: number): number {
  const { worth, common } = kind === 'sense' ? SENSE : SYLLABLE
  return worth * Math.max(0, Math.log((all + 1) / (held + 0.5)) - common)
}

/** Weights of other things, by how many items hold them. */
export function weighThings(bags: readonly Bag[]): Weights {
  const size = bags.reduce((top, bag) => Math.max(top, (bag.at(-1) ?? -1) + 1), 0)
  const counts = new Float64Array(size)
  for (const bag of bags) for (const thing of bag) counts[thing] = (counts[thing] ?? 0) + 1
  return counts.map((held) => Math.max(LEAST, Math.log((bags.length + 1) / (held + 0.5))))
}

export const squared = (weights: Weights): Weights => weights.map((weight) => weight * weight)

/** The weight of all that a bag holds. */
export function massOf(bag: Bag, weights: Weights): number {
  let sum = 0
  for (const thing of bag) sum += weights[thing] ?? 0
  return sum
}

/** Goes through what two bags both hold, by the places of it in both. */
export function eachShared(a: Bag, b: Bag, use: (thing: number, inA: number, inB: number) => void): void {
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0]
    if (x === y) use(x, i++, j++)
    else if (x < y) i++
    else j++
  }
}

/** The weight of what two bags both hold. */
export function sharedMass(a: Bag, b: Bag, weights: Weights): number {
  let sum = 0
  eachShared(a, b, (thing) => {
    sum += weights[thing] ?? 0
  })
  return sum
}
