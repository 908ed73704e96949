import { fold } from '../text/fold.ts'
import { withoutFrames } from './frames.ts'
import type { Bag } from './item.ts'
import { syllablesIn } from './syllable.ts'
import { pairsIn, type Words } from './words.ts'

/** A clause: the syllables of what stands between its frames, and the pairs of all its syllables. */
export interface Clause {
  readonly parts: readonly (readonly number[])[]
  readonly pairs: readonly number[]
}

/** What clauses are compared by: pairs of syllables ("tập huấn"), syllables and senses, numbered as `termOf` says. */
export interface ClauseTerms {
  readonly terms: Bag
  /** For each term the clauses that hold it: twice the number of the clause, plus one where it comes late in it. */
  readonly spots: readonly (readonly number[])[]
  readonly clauses: number
}

const CLAUSE = /[;:.…]\s+/
/** What has fewer words says nothing of its own. */
export const SHORTEST = 3
/** A clause names its work in so many syllables; what follows says for whom, where and to what end. */
const HEAD = 14
const KINDS = ['pair', 'syllable', 'sense'] as const
type Kind = (typeof KINDS)[number]

/** One number for things of three kinds. */
const termOf = (kind: Kind, number: number): number => number * KINDS.length + KINDS.indexOf(kind)
export const kindOf = (term: number): { kind: Kind; number: number } => ({
  kind: KINDS[term % KINDS.length] ?? 'pair',
  number: Math.floor(term / KINDS.length),
})

/** Passages cut into clauses; with `framed` without what the duties of all plans are dressed in. */
export function clausesOf(passages: readonly string[], framed: boolean, words: Words): Clause[] {
  const texts = passages.flatMap((passage) => fold(passage).split(CLAUSE))
  const long = texts.filter((text) => text.trim().split(' ').length >= SHORTEST)
  return (long.length > 0 ? long : texts).map((text) => {
    const all = syllablesIn(text, words.syllables)
    const clean = framed ? withoutFrames(text) : text
    const parts = clean === text ? [all] : clean.split(' ; ').map((part) => syllablesIn(part, words.syllables))
    return { parts, pairs: pairsIn(all, words) }
  })
}

export function clauseTerms(clauses: readonly Clause[], words: Words): ClauseTerms {
  const spots = new Map<number, number[]>()
  for (const [i, clause] of clauses.entries())
    eachTerm(clause, words, (term, late) => {
      const list = spots.get(term)
      if (!list) spots.set(term, [i * 2 + (late ? 1 : 0)])
      else if ((list.at(-1) ?? 0) >> 1 !== i) list.push(i * 2 + (late ? 1 : 0))
    })
  const terms = Uint32Array.from(spots.keys()).sort()
  return { terms, spots: Array.from(terms, (term) => spots.get(term) ?? []), clauses: clauses.length }
}

function eachTerm({ parts, pairs }: Clause, words: Words, use: (term: number, late: boolean) => void): void {
  let place = 0
  for (const part of parts) {
    const within = pairsIn(part, words)
    for (const [i, syllable] of part.entries()) {
      use(termOf('syllable', syllable), place >= HEAD)
      const pair = i > 0 ? within[i - 1] : undefined
      if (pair !== undefined) use(termOf('pair', pair), place >= HEAD)
      place++
    }
  }
  for (const [i, pair] of pairs.entries())
    for (const sense of words.senses[pair] ?? []) use(termOf('sense', sense), i + 1 >= HEAD)
}
