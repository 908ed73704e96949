import { noSyllables, syllablesIn } from './syllable.ts'
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
/**
 * A match on a few common words is none: so many pairs must be shared as only these two texts hold. Among more passages
 * more are shared by chance (measured on plans of 20 to 300 passages).
 */
const leastPairs = (passages: number): number => 1.6 + Math.log(passages) / 4
/** Where the same agency answers for both, fewer speak for it. */
const NEAR_SHARE = 0.65
/** Of several candidates those near the best are kept, and no more than a reader would name. */
const NEAR_BEST = 0.75
const MOST = 3
/** How much the whole text counts beside its best passage: parts are copied, wholes only resemble. */
const WHOLE = 0.2

interface Side {
  readonly bags: readonly Bag[]
  readonly whole: Bag
}

function sideOf(passages: readonly (readonly number[])[]): Side {
  const bags = passages.map(bagOf)
  return { bags, whole: bags.length === 1 && bags[0] ? bags[0] : bagOf(passages.flat()) }
}

/**
 * Which of the `tos` each of the `froms` takes up, judged by rare word pairs that they share, passage by passage.
 * Cost grows with the pairs that are really shared, found by an index. `near`: the same agency answers for both.
 */
export function linksBetween(
  froms: readonly Passages[],
  tos: readonly Passages[],
  near: (from: number, to: number) => boolean = () => false,
): Link[] {
  if (froms.length === 0 || tos.length === 0) return []
  const known = noSyllables()
  const read = (text: string) => syllablesIn(text, known)
  const from = froms.map((passages) => sideOf(passages.map(read)))
  const to = tos.map((passages) => sideOf(passages.map(read)))
  const bags = [...from, ...to].flatMap((side) => side.bags)
  const weight = rarity(bags)
  const least = leastPairs(bags.length) * Math.log((bags.length + 1) / 2.5)
  const parts = to.flatMap((side) => side.bags)
  const owner = to.flatMap((side, i) => side.bags.map(() => i))
  const part = { shared: sharedWith(parts, weight), masses: parts.map((bag) => massOf(bag, weight)) }
  const whole = {
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
      part.shared(bag).forEach((shared, k) => {
        const at = owner[k] ?? 0
        const enough = shared < least && near(i, at) ? least * NEAR_SHARE : least
        const size = Math.max(Math.min(mass, part.masses[k] ?? 0), enough * 2)
        if (shared >= enough) best[at] = Math.max(best[at] ?? 0, shared / size)
      })
    }
    const mass = massOf(side.whole, weight)
    const shared = whole.shared(side.whole)
    const share = (j: number) => (shared.get(j) ?? 0) / Math.max(Math.min(mass, whole.masses[j] ?? 0), 1)
    return nearBest(
      best.map((top, j) => top * (1 - WHOLE) + WHOLE * share(j)),
      i,
    )
  })
}

function nearBest(scores: readonly number[], from: number): Link[] {
  const top = scores.reduce((most, score) => Math.max(most, score), 0)
  if (top < LEAST) return []
  return scores
    .flatMap((score, to) => (score >= Math.max(LEAST, top * NEAR_BEST) ? [{ from, to, score }] : []))
    .sort((a, b) => b.score - a.score || a.to - b.to)
    .slice(0, MOST)
    .sort((a, b) => a.to - b.to)
}
