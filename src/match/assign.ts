import { munkres } from 'munkres'

/** What can be paired with what, and how well: a larger score is better, 0 is none. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly score: number
}

/**
 * The one-to-one pairing with the largest sum of scores. Items that share no candidate are solved apart, so the cost is
 * that of the largest group and not of all items.
 */
export function assign<T extends Candidate>(candidates: readonly T[]): T[] {
  return groupsOf(candidates).flatMap(solve)
}

/** Candidates that hang together through a common item. */
function groupsOf<T extends Candidate>(candidates: readonly T[]): T[][] {
  const parent = new Map<string, string>()
  const root = (key: string): string => {
    let top = key
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up
    for (let at = key; at !== top; ) {
      const up = parent.get(at) ?? top
      parent.set(at, top)
      at = up
    }
    return top
  }
  for (const { from, to } of candidates) parent.set(root(`a${from}`), root(`b${to}`))
  const groups = new Map<string, T[]>()
  for (const candidate of candidates) {
    const key = root(`a${candidate.from}`)
    const group = groups.get(key)
    if (group) group.push(candidate)
    else groups.set(key, [candidate])
  }
  return [...groups.values()]
}

/** Past so many cells the optimum would take minutes (its cost is cubic): the best come first instead. */
const LARGEST = 250_000

function greedy<T extends Candidate>(group: readonly T[]): T[] {
  const [froms, tos] = [new Set<number>(), new Set<number>()]
  const sorted = [...group].sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to)
  return sorted.filter(({ from, to }) => {
    if (froms.has(from) || tos.has(to)) return false
    froms.add(from)
    tos.add(to)
    return true
  })
}

function solve<T extends Candidate>(group: readonly T[]): T[] {
  if (group.length === 1) return [...group]
  const froms = [...new Set(group.map(({ from }) => from))]
  const tos = [...new Set(group.map(({ to }) => to))]
  if (froms.length * tos.length > LARGEST) return greedy(group)
  const row = new Map(froms.map((from, i) => [from, i]))
  const column = new Map(tos.map((to, i) => [to, i]))
  const found = new Map(group.map((one) => [`${row.get(one.from)} ${column.get(one.to)}`, one]))
  const costs = froms.map(() => tos.map(() => 0))
  for (const { from, to, score } of group) {
    const line = costs[row.get(from) ?? 0]
    if (line) line[column.get(to) ?? 0] = -score
  }
  return munkres(costs).flatMap(([i, j]) => {
    const one = found.get(`${i} ${j}`)
    return one ? [one] : []
  })
}
