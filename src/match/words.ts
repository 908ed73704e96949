import { sensesOf } from './senses.ts'
import { noSyllables, type Syllables } from './syllable.ts'

/** The syllables of some lists and the pairs of neighbours among them, numbered in the order in which they are met. */
export interface Words {
  readonly syllables: Syllables
  /** By first syllable, by second: the number of the pair. */
  readonly second: Map<number, number>[]
  /** Each pair as it is written, and the senses that it has. */
  readonly pairs: string[]
  readonly senses: (readonly number[])[]
}

export const noWords = (): Words => ({ syllables: noSyllables(), second: [], pairs: [], senses: [] })

/** The numbers of the pairs of neighbours: one fewer than there are syllables. */
export function pairsIn(syllables: readonly number[], words: Words): number[] {
  const pairs: number[] = []
  for (let i = 1; i < syllables.length; i++) pairs.push(pairOf(syllables[i - 1] ?? 0, syllables[i] ?? 0, words))
  return pairs
}

function pairOf(first: number, second: number, { syllables, second: seconds, pairs, senses }: Words): number {
  const behind = seconds[first] ?? new Map<number, number>()
  const known = behind.get(second)
  if (known !== undefined) return known
  const pair = `${syllables.spelt[first]} ${syllables.spelt[second]}`
  seconds[first] = behind.set(second, pairs.length)
  senses.push(sensesOf(pair))
  return pairs.push(pair) - 1
}
