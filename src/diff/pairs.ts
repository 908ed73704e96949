import { align, type Item, type Match, readLists } from '../match/index.ts'
import type { Pair, PairKind, Side } from './changes.ts'
import { differencesOf } from './fields.ts'
import { handsOf } from './hands.ts'
import type { Scope } from './scope.ts'
import type { Work } from './work.ts'

/** Pairs below it are guesses: of them fewer than two in five are right (docs/diff.md). */
export const LEAST = 0.45
/** So much of both stands in the other: the same words. */
const SAME = 0.5
/** So much more of the one stands in the other than the other way round: a part. */
const PART = 1.6

/** The pieces of work of two plans that are the same in whole or in part, whoever does them. */
export function matchWorks(as: readonly Work[], bs: readonly Work[], least: number): Match[] {
  // One order of the two whatever is asked, so that a comparison and its mirror agree where two answers are as good.
  if (textOf(as) > textOf(bs))
    return matchWorks(bs, as, least)
      .map(({ from, to, covered, covers, confidence }) => ({
        from: to,
        to: from,
        confidence,
        covered: covers,
        covers: covered,
      }))
      .sort((a, b) => a.from - b.from || a.to - b.to)
  return align(readLists([as.map(itemOf), bs.map(itemOf)]), 0, 1, least)
}

const textOf = (works: readonly Work[]): string => works.map(({ id, texts }) => `${id} ${texts.join(' ')}`).join('\n')

/** What the alignment sees of a piece of work. */
export const itemOf = (work: Work): Item => ({
  passages: work.texts,
  ...handsOf(work),
  charged: work.charged,
  section: work.section[0] ?? '',
})

export function kindOf({ covered, covers }: Pick<Match, 'covered' | 'covers'>): PairKind {
  const [more, less] = [Math.max(covered, covers), Math.min(covered, covers)]
  if (less >= SAME) return 'same'
  return more > less * PART ? 'partial' : 'similar'
}

export const sideOf = ({ id, at, text }: Work): Side => ({ id, at, text })

export function pairOf(a: Work, b: Work, match: Match, scope: Scope): Pair {
  const kind = kindOf(match)
  return {
    a: sideOf(a),
    b: sideOf(b),
    kind,
    confidence: match.confidence,
    differences: differencesOf(a, b, kind === 'same' ? null : scope),
  }
}
