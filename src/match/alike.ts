import { assign, type Candidate } from './assign.ts'
import { cosine, syllablesAlike } from './evidence.ts'
import { type Lists, readLists } from './lists.ts'

/** How much single syllables count beside pairs of them. */
const SYLLABLES = 0.5
const MOST = 8

/** Lists of short texts, to be paired with one another. */
export const readTexts = (lists: readonly (readonly string[])[]): Lists =>
  readLists(
    lists.map((texts) =>
      texts.map((text) => ({ passages: [text], agencies: [], kin: [], partners: [], charged: false, section: '' })),
    ),
    'text',
  )

/** The best one-to-one pairing of two lists of short texts, of those that are alike by `least` (0..1) or more. */
export const pairUp = (
  froms: readonly string[],
  tos: readonly string[],
  least: number,
  allowed: (from: number, to: number) => boolean = () => true,
): Candidate[] => pairTexts(readTexts([froms, tos]), 0, 1, least, allowed)

/** The same for two of many lists. */
export function pairTexts(
  lists: Lists,
  first: number,
  second: number,
  least: number,
  allowed: (from: number, to: number) => boolean = () => true,
): Candidate[] {
  const [from, to] = [lists.items[first] ?? [], lists.items[second] ?? []]
  const sharing = lists.sharing[second]
  const candidates = from.flatMap((a, i) => {
    const near = [...(sharing?.(a).entries() ?? [])]
      .filter(([j, sum]) => sum > 0 && allowed(i, j))
      .map(([j, sum]) => ({ j, like: sum / Math.sqrt(to[j]?.mass || 1) }))
    near.sort((x, y) => y.like - x.like || x.j - y.j)
    return near.slice(0, MOST).flatMap(({ j }) => {
      const b = to[j]
      if (!b) return []
      const pairs = cosine(a.whole, b.whole, a.wholeNorm * b.wholeNorm, lists.pairSquares)
      const score = pairs * (1 - SYLLABLES) + syllablesAlike(a, b, lists) * SYLLABLES
      return score >= least ? [{ from: i, to: j, score }] : []
    })
  })
  return assign(candidates).sort((a, b) => a.from - b.from)
}

/** Of each of the `tos` the one of the `froms` that holds it: so much of its words, by weight (`least`, 0..1). */
export function pairRestated(
  froms: readonly string[],
  tos: readonly string[],
  least: number,
  allowed: (from: number, to: number) => boolean,
): Candidate[] {
  const lists = readTexts([froms, tos])
  const [items = [], rows = []] = lists.items
  const candidates = rows.flatMap((row, to) =>
    [...(lists.sharing[0]?.(row).entries() ?? [])].flatMap(([from, sum]) => {
      const held = sum / (row.mass || 1)
      if (held < least || !allowed(from, to)) return []
      return [{ from, to, score: held + sum / Math.max(1, row.mass, items[from]?.mass ?? 0) }]
    }),
  )
  return assign(candidates).sort((a, b) => a.from - b.from)
}
