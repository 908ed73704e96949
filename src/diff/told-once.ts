import type { Deadline } from '../plan/plan.ts'
import type { Difference, Pair } from './changes.ts'

/**
 * "khi Bộ Y tế có văn bản triển khai" of one work, against many that name no time, is one thing to tell: at the pair that
 * is surest. `events` are those deadlines, as written.
 */
export function toldOnce(pairs: readonly Pair[], events: ReadonlySet<string>): Pair[] {
  const isEvent = ({ field, change, a, b }: Difference): boolean =>
    field === 'deadline' && (change === 'added' || change === 'removed') && events.has(a ?? b ?? '')
  const keyOf = (pair: Pair, { change, a, b }: Difference): string =>
    `${change} ${change === 'added' ? pair.b.id : pair.a.id} ${a ?? b}`
  const surest = new Map<string, Pair>()
  for (const pair of pairs)
    for (const one of pair.differences.filter(isEvent)) {
      const before = surest.get(keyOf(pair, one))
      if (!before || pair.confidence > before.confidence) surest.set(keyOf(pair, one), pair)
    }
  return pairs.map((pair) => ({
    ...pair,
    differences: pair.differences.filter((one) => !isEvent(one) || surest.get(keyOf(pair, one)) === pair),
  }))
}

/** The deadlines that wait for an event. */
export const eventsOf = (deadlines: readonly (Deadline | null)[]): ReadonlySet<string> =>
  new Set(deadlines.flatMap((one) => (one?.kind === 'relative' ? [one.text] : [])))
