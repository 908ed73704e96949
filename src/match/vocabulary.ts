/** A passage as a bag of word pairs: most Vietnamese words have two syllables, so pairs of syllables carry the sense. */
export type Bag = ReadonlySet<number>

/** Several times the syllables of the language: a pair is one (small) number. */
const SYLLABLES = 1 << 16

/** A pair that so many passages hold tells none of them apart: what is shared is found in linear time. */
const COMMON = 1024

/** Pairs of neighbouring syllables. */
export function bagOf(numbers: readonly number[]): Bag {
  const bag = new Set<number>()
  for (let i = 1; i < numbers.length; i++) bag.add((numbers[i - 1] ?? 0) * SYLLABLES + (numbers[i] ?? 0))
  return bag
}

/** How rare each pair is among the passages at hand: log(n / how many hold it). Boilerplate weighs nearly nothing. */
export function rarity(bags: readonly Bag[]): (pair: number) => number {
  const counts = new Map<number, number>()
  for (const bag of bags) for (const pair of bag) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return (pair) => Math.log((bags.length + 1) / ((counts.get(pair) ?? 0) + 0.5))
}

/** For a bag, which of the indexed bags share pairs with it, and the weight of what they share. */
export function sharedWith(bags: readonly Bag[], weight: (pair: number) => number): (bag: Bag) => Map<number, number> {
  const holders = new Map<number, number[]>()
  for (const [i, bag] of bags.entries()) {
    for (const pair of bag) {
      const list = holders.get(pair)
      if (list) list.push(i)
      else holders.set(pair, [i])
    }
  }
  return (bag) => {
    const shared = new Map<number, number>()
    for (const pair of bag) {
      const list = holders.get(pair)
      if (!list || list.length > COMMON) continue
      const worth = weight(pair)
      for (const i of list) shared.set(i, (shared.get(i) ?? 0) + worth)
    }
    return shared
  }
}

export function massOf(bag: Bag, weight: (pair: number) => number): number {
  let sum = 0
  for (const pair of bag) sum += weight(pair)
  return sum
}
