import { type Bag, bagOf, massOf, rarity, sharedWith } from './vocabulary.ts'

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
 * Cost grows with the pairs that are really shared, found by an index.
 */
export function linksBetween(froms: readonly Passages[], tos: readonly Passages[]): Link[] {
  const from = froms.map(sideOf)
  const to = tos.map(sideOf)
  const weight = rarity([...from, ...to].flatMap((side) => side.bags))
  const bags = to.flatMap((side) => side.bags)
  const owner = to.flatMap((side, i) => side.bags.map(() => i))
  const parts = { shared: sharedWith(bags, weight), masses: bags.map((bag) => massOf(bag, weight)) }
  const wholes = {
    shared: sharedWith(
      to.map((side) => side.whole),
      weight,
    ),
    masses: to.map((side) => massOf(side.whole, weight)),
  }
  return from.flatMap((side, i) => {
    const best = to.map(() => 0)
    for (const bag of side.bags) {
      const mass = massOf(bag, weight)
      for (const [k, shared] of parts.shared(bag)) {
        const size = Math.max(Math.min(mass, parts.masses[k] ?? 0), LEAST_MASS * 2)
        const at = owner[k] ?? 0
        if (shared >= LEAST_MASS) best[at] = Math.max(best[at] ?? 0, shared / size)
      }
    }
    const mass = massOf(side.whole, weight)
    const whole = wholes.shared(side.whole)
    const share = (j: number) => (whole.get(j) ?? 0) / Math.max(Math.min(mass, wholes.masses[j] ?? 0), 1)
    return nearBest(best.map((top, j) => ({ from: i, to: j, score: top * (1 - WHOLE) + WHOLE * share(j) })))
  })
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
