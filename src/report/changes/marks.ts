import { stretches } from '../../diff/words.ts'

/** A piece of a passage; `same` where the other passage has it too. */
export interface Marked {
  readonly text: string
  readonly same: boolean
}

/** Passages that share less are two texts: marks on nearly every word tell nothing. */
const LEAST_SHARED = 0.3
/** What of two passages the other has too, word by word. */
export function marksOf(a: string, b: string): [Marked[], Marked[]] {
  const [as, bs] = [wordsOf(a), wordsOf(b)]
  const least = Math.ceil(LEAST_SHARED * Math.max(as.length, bs.length))
  if (commonOf(as, bs) < least) return [[whole(a)], [whole(b)]]
  const found = stretches(as, bs, as.length + bs.length - 2 * least)
  const shared = found.reduce((sum, { same, a: words }) => (same ? sum + words.length : sum), 0)
  if (shared < least) return [[whole(a)], [whole(b)]]
  const kept = (side: 'a' | 'b'): Marked[] =>
    found.flatMap((stretch) =>
      stretch[side].length === 0 ? [] : [{ text: stretch[side].join(' '), same: stretch.same }],
    )
  return [kept('a'), kept('b')]
}

/** Words that both have in any order: no order has more. */
function commonOf(as: readonly string[], bs: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of as) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of bs) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  return common
}

const whole = (text: string): Marked => ({ text, same: true })
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')
