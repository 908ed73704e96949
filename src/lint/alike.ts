import { tokenize } from '../grammar/token.ts'

/** Indices of two texts that say the same. */
interface Pair {
  readonly one: number
  readonly other: number
}

const SHORTEST = 5
const PER_SHINGLE = 8
const SHINGLE = 3

const wordsOf = (text: string): string[] =>
  tokenize(text).flatMap((token) => (token.kind === 'mark' ? [] : [token.fold]))

/**
 * Pairs of texts of five words or more of which at least `share` of the words are common, in the order of the text.
 * Only texts that share three words in a row are compared, and of those only the first few of each run.
 */
export function alikePairs(texts: readonly string[], share: number): Pair[] {
  const words = texts.map(wordsOf)
  const shelves = new Map<string, number[]>()
  const pairs: Pair[] = []
  words.forEach((list, other) => {
    if (list.length < SHORTEST) return
    const met = new Set<number>()
    for (let i = 0; i + SHINGLE <= list.length; i++) {
      const shingle = list.slice(i, i + SHINGLE).join(' ')
      const shelf = shelves.get(shingle) ?? []
      for (const one of shelf) if (one !== other) met.add(one)
      if (shelf.length < PER_SHINGLE && shelf.at(-1) !== other) shelves.set(shingle, [...shelf, other])
    }
    for (const one of [...met].sort((a, b) => a - b))
      if (common(words[one] ?? [], list) >= share) pairs.push({ one, other })
  })
  return pairs
}

/** Words in common, of all the words of both (a word twice counts twice). */
function common(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1)
  let both = 0
  for (const word of other) {
    const left = counts.get(word) ?? 0
    if (left > 0) both++
    counts.set(word, left - 1)
  }
  return both / Math.max(1, one.length + other.length - both)
}
