import { bestAnswers, claimed } from './claims.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { headings } from './headings.ts'
import type { Lists, Measured } from './lists.ts'
import { confidenceOf, type Standing } from './model.ts'

/** Items that say the same, wholly or in part. */
export interface Match {
  readonly from: number
  readonly to: number
  /** 0..1, to two places: the share of such pairs that a careful reader would make. */
  readonly confidence: number
  /** How much of the first stands in the second, and the other way; by weight of words, 0..1. */
  readonly covered: number
  readonly covers: number
}

/** Pairs that share less are not looked at. */
const LEAST_SHARED = 3
/** Of every item so many candidates are looked at. */
const MOST = 12
/** So many of an item's candidates may choose it in their turn: a bound for texts that repeat themselves. */
const WIDE = 60
/** Pairs of two lists, many to many, with a confidence of `least` or more; in order of the first list. */
export function align(lists: Lists, first: number, second: number, least: number, most: number = MOST): Match[] {
  const [from, to] = [lists.items[first] ?? [], lists.items[second] ?? []]
  return standings(lists, first, second, most)
    .map((standing) => ({ standing, confidence: Math.round(confidenceOf(standing) * 100) / 100 }))
    .filter(({ confidence }) => confidence >= least)
    .map(({ standing, confidence }) => ({
      from: standing.from,
      to: standing.to,
      confidence,
      covered: standing.shared / (from[standing.from]?.mass || 1),
      covers: standing.shared / (to[standing.to]?.mass || 1),
    }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
}

interface Candidate extends Evidence {
  readonly from: number
  readonly to: number
  readonly a: Measured
  readonly b: Measured
}

/** All candidates with their evidence, as the model judges them. */
export function standings(lists: Lists, first: number, second: number, most: number): (Standing & Candidate)[] {
  const candidates = candidatesOf(lists, first, second, most)
  const [rows, columns] = [bests(candidates, 'from'), bests(candidates, 'to')]
  const [answersA, answersB] = [new Map<Measured, readonly number[]>(), new Map<Measured, readonly number[]>()]
  for (const { a, b, clauses } of candidates) {
    answersA.set(a, bestAnswers(answersA.get(a), clauses.ofA))
    answersB.set(b, bestAnswers(answersB.get(b), clauses.ofB))
  }
  const headed = headings(lists, first, second)
  return candidates.map((one) => {
    const [row, column] = [one.words / (rows.get(one.from) ?? 1), one.words / (columns.get(one.to) ?? 1)]
    return {
      ...one,
      ofBest: Math.max(row, column),
      claimed:
        claimed(one.clauses.ofA, answersA.get(one.a), one.a.byClause.norms) +
        claimed(one.clauses.ofB, answersB.get(one.b), one.b.byClause.norms),
      lesser: Math.min(one.a.mass, one.b.mass),
      ...headed(one.a, one.b),
    }
  })
}

interface Near {
  readonly i: number
  readonly j: number
  readonly like: number
}

const better = (a: Near, b: Near): number => b.like - a.like || a.i - b.i || a.j - b.j

/** For every item of either side the few that share most with it. */
function candidatesOf(lists: Lists, first: number, second: number, most: number): Candidate[] {
  const [from, to]: (readonly Measured[])[] = [lists.items[first] ?? [], lists.items[second] ?? []]
  const sharing = lists.sharing[second]
  if (!from || !to || !sharing) return []
  const kept = new Map<number, Near>()
  const keep = (list: readonly Near[]): void => {
    for (const near of list.slice(0, most)) kept.set(near.i * to.length + near.j, near)
  }
  const columns = to.map((): Near[] => [])
  for (const [i, item] of from.entries()) {
    const near: Near[] = []
    for (const [j, sum] of sharing(item).entries())
      if (sum >= LEAST_SHARED) near.push({ i, j, like: sum / Math.sqrt(item.mass * (to[j]?.mass ?? 1)) })
    near.sort(better)
    keep(near)
    for (const one of near.slice(0, WIDE)) columns[one.j]?.push(one)
  }
  for (const column of columns) keep(column.sort(better))
  return [...kept.values()].flatMap(({ i, j }) => {
    const [a, b] = [from[i], to[j]]
    return a && b ? [{ from: i, to: j, a, b, ...evidenceOf(a, b, lists) }] : []
  })
}

function bests(candidates: readonly Candidate[], side: 'from' | 'to'): Map<number, number> {
  const best = new Map<number, number>()
  for (const one of candidates) best.set(one[side], Math.max(best.get(one[side]) ?? Number.MIN_VALUE, one.words))
  return best
}
