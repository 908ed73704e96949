import type { Measured } from './lists.ts'

/** An agency that answers for so little of both lists (as logarithms of its shares) tells its work from all other work. */
const TELLING = 4

/**
 * 1: the same agency answers for both, less where it answers for much of either list; -1: they are charged to others;
 * 0: one names none, or names the other as its partner.
 */
export function handsAlike(a: Measured, b: Measured): number {
  if (a.agencies.size === 0 || b.agencies.size === 0) return 0
  let best = 0
  for (const mine of a.agencies)
    for (const other of b.agencies)
      if (mine === other || b.kin.has(mine) || a.kin.has(other))
        best = Math.max(best, telling(a, mine) + telling(b, other))
  if (best > 0) return Math.min(1, best / TELLING)
  return a.charged && b.charged && !common(a.agencies, b.partners) && !common(b.agencies, a.partners) ? -1 : 0
}

/** Where every task is led by one office, that two have it in common says nothing. */
const telling = ({ shares }: Measured, agency: string): number => Math.max(1e-3, -Math.log(shares.get(agency) ?? 1))

function common(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true
  return false
}

/** By agency, the share of the items of a list that it answers for. */
export function sharesOf(items: readonly { readonly agencies: ReadonlySet<string> }[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  for (const { agencies } of items)
    for (const agency of agencies) shares.set(agency, (shares.get(agency) ?? 0) + 1 / items.length)
  return shares
}
