const LONGEST = 60

/** The word most like a mistyped one: few letters differ, or a part between hyphens is the same; null where none is. */
export function nearest(typed: string, words: readonly string[]): string | null {
  const wanted = typed.toLowerCase().slice(0, LONGEST)
  const parts = new Set(wanted.split(/[-_\s]/).filter((part) => part.length > 3))
  let best: { word: string; score: number } | null = null
  for (const word of words) {
    const shared = word.split('-').filter((part) => parts.has(part)).length
    const score = distance(wanted, word) - 4 * shared
    const isLike = shared > 0 || score <= word.length / 3
    if (isLike && (best === null || score < best.score)) best = { word, score }
  }
  return best?.word ?? null
}

/** Letters to put in, take out or change. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
