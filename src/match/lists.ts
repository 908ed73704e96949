import { type SizedClauses, sized } from './claims.ts'
import { sharesOf } from './hands-alike.ts'
import { type Bag, type Bagged, bagged, type Item, type Reads } from './item.ts'
import { topicsOf } from './topics.ts'
import { LEAST, massOf, squared, squareTerms, type Weights, weighPairs, weighThings } from './weigh.ts'
import { noWords } from './words.ts'

/** An item with the sizes of its bags, which every comparison of it needs. */
export interface Measured extends Bagged {
  readonly byClause: SizedClauses
  readonly mass: number
  /** Euclidean, for cosines. */
  readonly wholeNorm: number
  readonly syllableNorm: number
  readonly senseMass: number
  /** By agency, the share of its list that it answers for. */
  readonly shares: ReadonlyMap<string, number>
  /** Of each clause; the clauses come heaviest first. */
  readonly clauseSenseMasses: readonly number[]
  readonly topics: Float64Array
}

/** Several lists of items read once, to be aligned with one another; what is rare is learnt over all of them. */
export interface Lists {
  readonly items: readonly (readonly Measured[])[]
  readonly pairs: Weights
  readonly pairSquares: Weights
  readonly syllableSquares: Weights
  readonly termSquares: Weights
  readonly senses: Weights
  readonly clauseSenses: Weights
  /** By list: for an item of any list, the weight of what it shares with each item of that list. */
  readonly sharing: readonly ((item: Bagged) => Float64Array)[]
}

const NOWHERE = new Float64Array(0)

export function readLists(lists: readonly (readonly Item[])[], reads: Reads = 'work'): Lists {
  const words = noWords()
  const bags = lists.map((items) => items.map((item) => bagged(item, reads, words)))
  const all = bags.flat()
  const pairs = weighPairs(all, words)
  const termSquares = squareTerms(all, words)
  const senses = weighThings(all.map((item) => item.senses))
  const clauseSenses = weighThings(all.flatMap((item) => item.clauseSenses))
  const syllables = weighThings(all.map((item) => item.syllables))
  const [pairSquares, syllableSquares] = [squared(pairs), squared(syllables)]
  const syllableBags = all.map((item) => item.syllables)
  const places = reads === 'work' ? topicsOf(syllableBags, syllables, lists.length) : []
  const topics = new Map(all.map((item, i) => [item, places[i] ?? NOWHERE]))
  const norm = (bag: Bag, squares: Weights) => Math.sqrt(massOf(bag, squares))
  const measured = (item: Bagged, shares: ReadonlyMap<string, number>): Measured => ({
    ...item,
    ...heaviestFirst(item.clauseSenses, clauseSenses),
    byClause: sized(item.byClause, termSquares),
    mass: massOf(item.whole, pairs),
    wholeNorm: norm(item.whole, pairSquares),
    syllableNorm: norm(item.syllables, syllableSquares),
    senseMass: massOf(item.senses, senses),
    shares,
    topics: topics.get(item) ?? NOWHERE,
  })
  return {
    items: bags.map((list) => {
      const shares = sharesOf(list)
      return list.map((item) => measured(item, shares))
    }),
    pairs,
    pairSquares,
    syllableSquares,
    termSquares,
    senses,
    clauseSenses,
    sharing: bags.map((list) => sharingWith(list, pairs)),
  }
}

function heaviestFirst(bags: readonly Bag[], weights: Weights): Pick<Measured, 'clauseSenses' | 'clauseSenseMasses'> {
  const weighed = bags.map((bag) => ({ bag, mass: massOf(bag, weights) })).sort((a, b) => b.mass - a.mass)
  return { clauseSenses: weighed.map(({ bag }) => bag), clauseSenseMasses: weighed.map(({ mass }) => mass) }
}

/** An index of a list by its pairs; what stands everywhere finds nobody. */
function sharingWith(list: readonly Bagged[], pairs: Weights): (item: Bagged) => Float64Array {
  const holders = new Map<number, number[]>()
  for (const [i, { whole }] of list.entries())
    for (const pair of whole) {
      if ((pairs[pair] ?? 0) <= LEAST) continue
      const known = holders.get(pair)
      if (known) known.push(i)
      else holders.set(pair, [i])
    }
  return ({ whole }) => {
    const shared = new Float64Array(list.length)
    for (const pair of whole) {
      const weight = pairs[pair] ?? 0
      for (const i of holders.get(pair) ?? NOBODY) shared[i] = (shared[i] ?? 0) + weight
    }
    return shared
  }
}

const NOBODY: readonly number[] = []
