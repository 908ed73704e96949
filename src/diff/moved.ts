import type { Entry } from './entries.ts'
import type { Both } from './same-entries.ts'

/** An entry of either version that is the same; `moved`: under another heading, or in another order among its like. */
export interface SameEntry extends Both {
  readonly moved: boolean
}

/** Which entries were moved: as few as would explain the new order, each counted once however much hangs under it. */
export function movedEntries(as: readonly Entry[], bs: readonly Entry[], same: readonly Both[]): SameEntry[] {
  const toB = new Map(same.map(({ a, b }) => [a, b]))
  const families = new Map<number, Both[]>()
  const moved = new Set<number>()
  for (const both of same) {
    const parent = as[both.a]?.parent ?? -1
    const other = bs[both.b]?.parent ?? -1
    if (parent === -1 ? other !== -1 : toB.get(parent) !== other) moved.add(both.a)
    else families.set(parent, [...(families.get(parent) ?? []), both])
  }
  for (const family of families.values()) {
    const kept = new Set(longestRising(family.map(({ b }) => b)))
    for (const { a, b } of family) if (!kept.has(b)) moved.add(a)
  }
  return same.map((both) => ({ ...both, moved: moved.has(both.a) }))
}

/** A longest subsequence of rising numbers (patience sorting). */
function longestRising(numbers: readonly number[]): number[] {
  const tops: number[] = []
  const before = new Map<number, number | undefined>()
  for (const number of numbers) {
    const at = firstNotBelow(tops, number)
    before.set(number, tops[at - 1])
    tops[at] = number
  }
  const out: number[] = []
  for (let at = tops.at(-1); at !== undefined; at = before.get(at)) out.push(at)
  return out.reverse()
}

function firstNotBelow(sorted: readonly number[], number: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
