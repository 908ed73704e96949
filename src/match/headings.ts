import { cosine } from './evidence.ts'
import type { Lists, Measured } from './lists.ts'
import { massOf } from './weigh.ts'

/** Whether two items stand under the same heading. */
export interface Headed {
  /** 1: both plans have the heading, and both items stand under it. */
  readonly together: number
  /** How many of the two (0..2) stand under a heading that the other plan has elsewhere. */
  readonly apart: number
}

/** Headings as alike as this are the same. */
const SAME = 0.5
/** Squared weight that a heading must have: "Nhiệm vụ, giải pháp" says nothing. */
const LEAST = 8
const NOWHERE: Headed = { together: 0, apart: 0 }

/** "Nông nghiệp", "Du lịch": where two plans have the same headings, what stands under one answers what stands under it. */
export function headings(lists: Lists, first: number, second: number): (a: Measured, b: Measured) => Headed {
  const like = new Map<string, number>()
  const alike = (a: Measured, b: Measured): boolean =>
    a.headings.some(([keyA, x]) =>
      b.headings.some(([keyB, y]) => {
        const key = `${keyA}\n${keyB}`
        const known = like.get(key)
        if (known !== undefined) return known >= SAME
        const size = Math.sqrt(massOf(x, lists.pairSquares) * massOf(y, lists.pairSquares))
        const found = cosine(x, y, Math.max(size, LEAST), lists.pairSquares)
        like.set(key, found)
        return found >= SAME
      }),
    )
  const elsewhere = (items: readonly Measured[], others: readonly Measured[]): Set<Measured> => {
    const known = new Map<string, boolean>()
    const distinct = new Map(others.map((other) => [keyOf(other), other]))
    return new Set(
      items.filter((item) => {
        const key = keyOf(item)
        const found = known.get(key) ?? [...distinct.values()].some((other) => alike(item, other))
        known.set(key, found)
        return found
      }),
    )
  }
  const [as, bs] = [lists.items[first] ?? [], lists.items[second] ?? []]
  const [known, knownToo] = [elsewhere(as, bs), elsewhere(bs, as)]
  return (a, b) => {
    if (a.headings.length === 0 || b.headings.length === 0) return NOWHERE
    if (!known.has(a) && !knownToo.has(b)) return NOWHERE
    if (alike(a, b)) return { together: 1, apart: 0 }
    return { together: 0, apart: (known.has(a) ? 1 : 0) + (knownToo.has(b) ? 1 : 0) }
  }
}

const keyOf = ({ headings: list }: Measured): string => list.map(([key]) => key).join('\n')
