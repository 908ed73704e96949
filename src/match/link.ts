import { type Bag, bagOf, massOf, type Overlap, rarity, sharedMass } from './vocabulary.ts'

/** Text in passages: an item's own sentence and those of its parts. */
export type Passages = readonly string[]

/** `from` takes up `to`; score 0..1. */
export interface Link {
  readonly from: number
  readonly to: number
  readonly score: number
}

/** Below this score two texts say different things (best on hand-made links between duties and tasks). */
const LEAST = 0.28
/** A match on a few common words is none: the shared pairs must weigh this much. */
const LEAST_MASS = 18
/** Of several candidates those near the best are kept, and no more than a reader would name. */
const NEAR_BEST = 0.75
const MOST = 3
/** How much the whole text counts beside its best passage: parts are copied, wholes only resemble. */
const WHOLE = 0.25

interface Side {
  readonly bags: readonly Bag[]
  readonly whole: Bag
}

const sideOf = (passages: Passages): Side => ({ bags: passages.map(bagOf), whole: bagOf(passages.join(' . ')) })

/**
 * Which of the `tos` each of the `froms` takes up, judged by rare word pairs that they share, passage by passage.
 * Cost grows with the number of pairs of passages.
 */
export function linksBetween(froms: readonly Passages[], tos: readonly Passages[]): Link[] {
  const from = froms.map(sideOf)
  const to = tos.map(sideOf)
  const weigh = weightOf(rarity([...from, ...to].flatMap((side) => side.bags)))
  return from.flatMap((side, i) => nearBest(to.map((other, j) => ({ from: i, to: j, score: score(side, other, weigh) }))))
}

function nearBest(candidates: readonly Link[]): Link[] {
  const top = Math.max(0, ...candidates.map((link) => link.score))
  if (top < LEAST) return []
  return candidates
    .filter((link) => link.score >= Math.max(LEAST, top * NEAR_BEST))
    .sort((a, b) => b.score - a.score || a.to - b.to)
    .slice(0, MOST)
    .sort((a, b) => a.to - b.to)
}

type Weigh = (bag: Bag, other: Bag) => Overlap

function weightOf(weight: (pair: string) => number): Weigh {
  const masses = new Map<Bag, number>()
  const mass = (bag: Bag) => {
    const known = masses.get(bag) ?? massOf(bag, weight)
    masses.set(bag, known)
    return known
  }
  return (a, b) => ({ shared: sharedMass(a, b, weight), a: mass(a), b: mass(b) })
}

function score(from: Side, to: Side, weigh: Weigh): number {
  const whole = weigh(from.whole, to.whole)
  if (whole.shared === 0) return 0
  let top = 0
  for (const a of from.bags) {
    for (const b of to.bags) {
      const { shared, ...size } = weigh(a, b)
      if (shared >= LEAST_MASS) top = Math.max(top, shared / Math.max(Math.min(size.a, size.b), LEAST_MASS * 2))
    }
  }
  return top * (1 - WHOLE) + (WHOLE * whole.shared) / Math.max(Math.min(whole.a, whole.b), 1)
}
