import { fold } from '../text/fold.ts'

/** A passage as a bag of word pairs: most Vietnamese words have two syllables, so pairs of syllables carry the sense. */
export type Bag = ReadonlySet<string>

const SYLLABLE = /[\p{L}\d]+/gu

/** Pairs of neighbouring syllables of a passage, folded. */
export function bagOf(text: string): Bag {
  const syllables = fold(text).match(SYLLABLE) ?? []
  const bag = new Set<string>()
  for (let i = 0; i + 1 < syllables.length; i++) bag.add(`${syllables[i]} ${syllables[i + 1]}`)
  return bag
}

/** How rare each pair is among the passages at hand: log(n / how many hold it). Boilerplate weighs nearly nothing. */
export function rarity(bags: readonly Bag[]): (pair: string) => number {
  const counts = new Map<string, number>()
  for (const bag of bags) for (const pair of bag) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return (pair) => Math.log((bags.length + 1) / ((counts.get(pair) ?? 0) + 0.5))
}

/** For a bag, which of the indexed bags share pairs with it, and the weight of what they share. */
export function sharedWith(bags: readonly Bag[], weight: (pair: string) => number): (bag: Bag) => Map<number, number> {
  const holders = new Map<string, number[]>()
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
      if (!list) continue
      const worth = weight(pair)
      for (const i of list) shared.set(i, (shared.get(i) ?? 0) + worth)
    }
    return shared
  }
}

export function massOf(bag: Bag, weight: (pair: string) => number): number {
  let sum = 0
  for (const pair of bag) sum += weight(pair)
  return sum
}
