import { pairTexts, readTexts } from '../match/index.ts'
import type { Difference } from './changes.ts'
import { clausesOf, excerpt } from './clauses.ts'
import type { Work } from './work.ts'

/** Clauses as alike as this say the same. */
const ALIKE = 0.45
const MOST = 2

/** Tells what only the one says and what only the other says; null where every clause has its like. */
export type Scope = (a: Work, b: Work) => Difference | null

/** Reads the clauses of all works once. */
export function readScope(works: readonly Work[]): Scope {
  const clauses = works.map(({ texts }) => clausesOf(texts))
  const index = new Map(works.map((work, i) => [work, i]))
  const lists = readTexts(clauses)
  return (first, second) => {
    const [i, j] = [index.get(first), index.get(second)]
    if (i === undefined || j === undefined) return null
    const pairs = pairTexts(lists, i, j, ALIKE)
    const a = only(clauses[i] ?? [], new Set(pairs.map((pair) => pair.from)))
    const b = only(clauses[j] ?? [], new Set(pairs.map((pair) => pair.to)))
    return scopeDifference(a, b)
  }
}

function scopeDifference(a: string | null, b: string | null): Difference | null {
  if (a === null && b === null) return null
  return {
    field: 'scope',
    a,
    b,
    change: a === null ? 'added' : b === null ? 'removed' : 'changed',
    message: {
      vi: `Phạm vi: ${a === null ? '' : `chỉ bên trước nêu “${a}”`}${a !== null && b !== null ? '; ' : ''}${b === null ? '' : `chỉ bên sau nêu “${b}”`}`,
      en: `Scope: ${a === null ? '' : `only the first says “${a}”`}${a !== null && b !== null ? '; ' : ''}${b === null ? '' : `only the second says “${b}”`}`,
    },
  }
}

function only(clauses: readonly string[], paired: ReadonlySet<number>): string | null {
  const alone = clauses.filter((_, i) => !paired.has(i)).map((clause) => excerpt(clause))
  if (alone.length === 0) return null
  return alone.length <= MOST ? alone.join('; ') : `${alone.slice(0, MOST).join('; ')}; …`
}
