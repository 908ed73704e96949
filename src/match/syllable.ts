import { fold } from '../text/fold.ts'

/** The syllables of some texts, numbered in the order in which they are met. */
export interface Syllables {
  readonly numbers: Map<string, number>
  readonly spelt: string[]
}

const SYLLABLE = /[\p{L}\d]+/gu

export const noSyllables = (): Syllables => ({ numbers: new Map(), spelt: [] })

/** The numbers of the syllables of a text, folded; the same syllable has the same number in all texts. */
export function syllablesIn(text: string, { numbers, spelt }: Syllables): number[] {
  return (fold(text).match(SYLLABLE) ?? []).map((syllable) => {
    const known = numbers.get(syllable)
    if (known !== undefined) return known
    numbers.set(syllable, spelt.length)
    return spelt.push(syllable) - 1
  })
}
