import { diffArrays } from 'diff'

/** A stretch of two lists: what both have, or what only one has. */
export interface Stretch<T> {
  readonly same: boolean
  readonly a: readonly T[]
  readonly b: readonly T[]
}

/** Past so many edits two lists have nothing in common worth showing. */
const MOST_EDITS = 4_000

/** Two lists side by side, stretch by stretch (Myers). Bounded: lists that hardly agree are one stretch. */
export function stretches<T>(a: readonly T[], b: readonly T[], most = MOST_EDITS): Stretch<T>[] {
  const parts = diffArrays([...a], [...b], { maxEditLength: most })
  if (!parts) return [{ same: false, a, b }]
  const out: Stretch<T>[] = []
  for (const { added, removed, value } of parts) {
    const last = out.at(-1)
    if (!added && !removed) out.push({ same: true, a: value, b: value })
    else if (last && !last.same)
      out.splice(-1, 1, {
        same: false,
        a: removed ? [...last.a, ...value] : last.a,
        b: added ? [...last.b, ...value] : last.b,
      })
    else out.push({ same: false, a: removed ? value : [], b: added ? value : [] })
  }
  return out
}

/** What was replaced in a text, and by what; word by word. */
export interface Replaced {
  readonly a: string
  readonly b: string
}

const MOST_WORDS = 400

/** The words that differ between two texts: each stretch with what stands in its place. */
export function replacements(a: string, b: string): Replaced[] {
  const [wordsA, wordsB] = [a.split(/\s+/).filter(Boolean), b.split(/\s+/).filter(Boolean)]
  return stretches(wordsA, wordsB, MOST_WORDS)
    .filter(({ same }) => !same)
    .map((stretch) => ({ a: stretch.a.join(' '), b: stretch.b.join(' ') }))
}
