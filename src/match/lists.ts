import { type Bag, type Bagged, bagged, type Item, type Numbers, type Reads } from './item.ts'
import { topicsOf } from './topics.ts'
import { LEAST, massOf, squared, type Weights, weighPairs, weighThings } from './weigh.ts'

/** An item with the sizes of its bags, which every comparison of it needs. */
export interface Measured extends Bagged {
  readonly clauseMasses: readonly number[]
  readonly mass: number
  /** Euclidean, for cosines. */
  readonly wholeNorm: number
  readonly syllableNorm: number
  readonly sectionNorm: number
  readonly senseMass: number
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
  readonly senses: Weights
  readonly clauseSenses: Weights
  /** By list: for an item of any list, the weight of what it shares with each item of that list. */
  readonly sharing: readonly ((item: Bagged) => Float64Array)[]
}

const NOWHERE = new Float64Array(0)

export function readLists(lists: readonly (readonly Item[])[], reads: Reads = 'work'): Lists {
  const [pairNumbers, syllableNumbers]: [Numbers, Numbers] = [new Map(), new Map()]
  const bags = lists.map((items) => items.map((item) => bagged(item, reads, pairNumbers, syllableNumbers)))
  const all = bags.flat()
  const pairs = weighPairs(all, pairNumbers)
  const senses = weighThings(all.map((item) => item.senses))
  const clauseSenses = weighThings(all.flatMap((item) => item.clauseSenses))
  const syllables = weighThings(all.map((item) => item.syllables))
  const [pairSquares, syllableSquares] = [squared(pairs), squared(syllables)]
  const syllableBags = all.map((item) => item.syllables)
  const places = reads === 'work' ? topicsOf(syllableBags, syllables, lists.length) : []
  const topics = new Map(all.map((item, i) => [item, places[i] ?? NOWHERE]))
  const norm = (bag: Bag, squares: Weights) => Math.sqrt(massOf(bag, squares))
  const measured = (item: Bagged): Measured => ({
    ...item,
    ...heaviestFirst(item.clauseSenses, clauseSenses),
    clauseMasses: clauseMasses(item, pairs),
    mass: massOf(item.whole, pairs),
    wholeNorm: norm(item.whole, pairSquares),
    syllableNorm: norm(item.syllables, syllableSquares),
    sectionNorm: norm(item.section, pairSquares),
    senseMass: massOf(item.senses, senses),
    topics: topics.get(item) ?? NOWHERE,
  })
  return {
    items: bags.map((list) => list.map(measured)),
    pairs,
    pairSquares,
    syllableSquares,
    senses,
    clauseSenses,
    sharing: bags.map((list) => sharingWith(list, pairs)),
  }
}

function heaviestFirst(bags: readonly Bag[], weights: Weights): Pick<Measured, 'clauseSenses' | 'clauseSenseMasses'> {
  const weighed = bags.map((bag) => ({ bag, mass: massOf(bag, weights) })).sort((a, b) => b.mass - a.mass)
  return { clauseSenses: weighed.map(({ bag }) => bag), clauseSenseMasses: weighed.map(({ mass }) => mass) }
}

function clauseMasses({ whole, within, clauses }: Bagged, pairs: Weights): number[] {
  const masses = Array.from({ length: clauses }, () => 0)
  for (const [i, pair] of whole.entries())
    for (const clause of within[i] ?? []) masses[clause] = (masses[clause] ?? 0) + (pairs[pair] ?? 0)
  return masses
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
