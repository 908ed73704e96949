import { fold } from '../text/fold.ts'
import { sensesOf } from './senses.ts'

/** The syllables of some lists and the pairs of neighbours among them, numbered in the order in which they are met. */
export interface Words {
  readonly syllables: Map<string, number>
  readonly spelt: string[]
  /** By first syllable, by second: the number of the pair. */
  readonly second: Map<number, number>[]
  /** Each pair as it is written, and the senses that it has. */
  readonly pairs: string[]
  readonly senses: (readonly number[])[]
}

const SYLLABLE = /[\p{L}\d]+/gu

export const noWords = (): Words => ({ syllables: new Map(), spelt: [], second: [], pairs: [], senses: [] })

/** The numbers of the syllables of a text. */
export function syllablesIn(text: string, words: Words): number[] {
  return (fold(text).match(SYLLABLE) ?? []).map((syllable) => {
    const known = words.syllables.get(syllable)
    if (known !== undefined) return known
    words.syllables.set(syllable, words.spelt.length)
    words.second.push(new Map())
    return words.spelt.push(syllable) - 1
  })
}

/** The numbers of the pairs of neighbours: one fewer than there are syllables. */
export function pairsIn(syllables: readonly number[], words: Words): number[] {
  const pairs: number[] = []
  for (let i = 1; i < syllables.length; i++) pairs.push(pairOf(syllables[i - 1] ?? 0, syllables[i] ?? 0, words))
  return pairs
}

function pairOf(first: number, second: number, { second: seconds, spelt, pairs, senses }: Words): number {
  const known = seconds[first]?.get(second)
  if (known !== undefined) return known
  const pair = `${spelt[first]} ${spelt[second]}`
  seconds[first]?.set(second, pairs.length)
  senses.push(sensesOf(pair))
  return pairs.push(pair) - 1
}
