import { type Bag, bagOf, overlap, rarity } from './vocabulary.ts'

/** Text in passages: an item's own sentence and those of its parts. */
export type Passages = readonly string[]

/** `from` takes up `to`; score 0..1. */
export interface Link {
  readonly from: number
  readonly to: number
  readonly score: number
}

/** Below this share of the smaller passage, two passages say different things. */
const LEAST = 0.34
/** A match on two or three common words is none: the shared pairs must weigh this much. */
const LEAST_MASS = 14
/** Of several candidates those near the best are kept. */
const NEAR_BEST = 0.75

/**
 * Which of the `tos` each of the `froms` takes up, judged by rare word pairs that they share, passage by passage.
 * Linear in the number of pairs of passages that share anything.
 */
export function linksBetween(froms: readonly Passages[], tos: readonly Passages[]): Link[] {
  const fromBags = froms.map((passages) => passages.map(bagOf))
  const toBags = tos.map((passages) => passages.map(bagOf))
  const weight = rarity([...fromBags.flat(), ...toBags.flat()])
  return fromBags.flatMap((bags, from) => nearBest(toBags.map((targets, to) => ({ from, to, score: best(bags, targets, weight) }))))
}

function nearBest(candidates: readonly Link[]): Link[] {
  const top = Math.max(0, ...candidates.map((link) => link.score))
  return top < LEAST ? [] : candidates.filter((link) => link.score >= Math.max(LEAST, top * NEAR_BEST))
}

function best(froms: readonly Bag[], tos: readonly Bag[], weight: (pair: string) => number): number {
  let top = 0
  for (const from of froms) {
    for (const to of tos) {
      const { shared, a, b } = overlap(from, to, weight)
      if (shared >= LEAST_MASS) top = Math.max(top, shared / Math.max(Math.min(a, b), LEAST_MASS * 2))
    }
  }
  return top
}
