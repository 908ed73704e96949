import { tokenize } from '../grammar/token.ts'

/** Indices of two texts that say the same. */
interface Pair {
  readonly one: number
  readonly other: number
}

const SHORTEST = 5
const PER_SHINGLE = 8
const SHINGLE = 3

// Each word by a number of its own, so that three in a row are one number.
const MANY_WORDS = 2 ** 17

function numbered(texts: readonly string[]): readonly (readonly number[])[] {
  const known = new Map<string, number>()
  return texts.map((text) => {
    const words: number[] = []
    for (const { kind, fold } of tokenize(text)) {
      if (kind === 'mark') continue
      const number = known.get(fold) ?? known.size
      known.set(fold, number)
      words.push(number)
    }
    return words
  })
}

const shingleAt = (words: readonly number[], at: number): number =>
  ((words[at] ?? 0) * MANY_WORDS + (words[at + 1] ?? 0)) * MANY_WORDS + (words[at + 2] ?? 0)

/**
 * Pairs of texts of five words or more of which at least `share` of the words are common, in the order of the text.
 * Only texts that share three words in a row are compared, and of those only the first few of each run.
 */
export function alikePairs(texts: readonly string[], share: number): Pair[] {
  const words = numbered(texts)
  const shelves = new Map<number, number[]>()
  const pairs: Pair[] = []
  words.forEach((list, other) => {
    if (list.length < SHORTEST) return
    const met = new Set<number>()
    for (let i = 0; i + SHINGLE <= list.length; i++) {
      const shingle = shingleAt(list, i)
      const shelf = shelves.get(shingle)
      if (!shelf) shelves.set(shingle, [other])
      else {
        for (const one of shelf) if (one !== other) met.add(one)
        if (shelf.length < PER_SHINGLE && shelf.at(-1) !== other) shelf.push(other)
      }
    }
    for (const one of [...met].sort((a, b) => a - b))
      if (common(words[one] ?? [], list, share) >= share) pairs.push({ one, other })
  })
  return pairs
}

/** Words in common, of all the words of both (a word twice counts twice); 0 where their lengths alone forbid `share`. */
function common(one: readonly number[], other: readonly number[], share: number): number {
  if (Math.min(one.length, other.length) / Math.max(1, one.length, other.length) < share) return 0
  const counts = new Map<number, number>()
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1)
  let both = 0
  for (const word of other) {
    const left = counts.get(word) ?? 0
    if (left > 0) both++
    counts.set(word, left - 1)
  }
  return both / Math.max(1, one.length + other.length - both)
}
