import type { ChangeKind, Comparison, Difference, Field, MatrixRow, Pair, PairKind } from '../../diff/changes.ts'
import type { ChangesLook } from './look.ts'

/** How many pairs have a difference of the field, all together and by what became of it. */
export interface FieldSum {
  readonly pairs: number
  readonly by: ReadonlyMap<ChangeKind, number>
}

export function fieldSum(pairs: readonly Pair[], field: Field): FieldSum {
  const by = new Map<ChangeKind, number>()
  let count = 0
  for (const { differences } of pairs) {
    const kinds = new Set(differences.filter((one) => one.field === field).map(({ change }) => change))
    if (kinds.size > 0) count++
    for (const kind of kinds) by.set(kind, (by.get(kind) ?? 0) + 1)
  }
  return { pairs: count, by }
}

export function kindSum(pairs: readonly Pair[]): Record<PairKind, number> {
  const sum = { same: 0, similar: 0, partial: 0 }
  for (const { kind } of pairs) sum[kind]++
  return sum
}

/** How many tasks each of two plans has: those in pairs, each once, and those without one. */
export function tasksOf({ pairs, only_a, only_b }: Comparison): [number, number] {
  const a = new Set(pairs.map(({ a: side }) => side.id))
  const b = new Set(pairs.map(({ b: side }) => side.id))
  return [a.size + only_a.length, b.size + only_b.length]
}

/** What one plan has of the rows of a matrix. */
export interface PlanSum {
  readonly tasks: number
  /** Rows that no other plan has. */
  readonly alone: number
  readonly coverage: Readonly<Record<'taken-up' | 'partly' | 'missing', number>>
  readonly later: number
  readonly lower: number
}

export function planSum(rows: readonly MatrixRow[], plan: number): PlanSum {
  const coverage = { 'taken-up': 0, partly: 0, missing: 0 }
  let [tasks, alone, later, lower] = [0, 0, 0, 0]
  for (const row of rows) {
    if ((row.plans[plan] ?? []).length > 0) {
      tasks++
      if (row.plans.filter((ids) => ids.length > 0).length === 1) alone++
    }
    const covered = row.from === null ? undefined : row.coverage?.[plan]
    if (covered) coverage[covered]++
    const differences = row.differences?.[plan] ?? []
    if (differences.some(({ change }) => change === 'later')) later++
    if (differences.some(({ change }) => change === 'lower')) lower++
  }
  return { tasks, alone, coverage, later, lower }
}

const MERELY_WORDS: ReadonlySet<Field> = new Set(['wording', 'scope'])

/** What a page of two plans tells of a pair: where both say something and differ, and who or when only one names. */
function substance({ kind, differences }: Pair): readonly Difference[] {
  const isTwoSided = ({ a, b }: Difference): boolean => a !== null && b !== null
  const told = differences.filter(
    (one) => !MERELY_WORDS.has(one.field) && (isTwoSided(one) || one.field === 'lead' || one.field === 'deadline'),
  )
  // A part need not say again when the whole is due.
  const isTelling = told.some((one) => isTwoSided(one) || (one.field === 'deadline' && kind !== 'partial'))
  return isTelling ? told : []
}

/** What a page tells of a pair: of two versions, and of fields that were asked for, all; else the substance. */
export function toldOf(pair: Pair, mode: Comparison['mode'], only: ChangesLook['only']): readonly Difference[] {
  return mode === 'versions' || only !== undefined ? pair.differences : substance(pair)
}

/** Whether the plans differ in anything that is told. */
export function differs(found: Comparison): boolean {
  const { pairs, only_a, only_b, targets, funding, reporting, bases, texts, matrix } = found
  return (
    only_a.length + only_b.length + texts.length > 0 ||
    pairs.some(({ differences }) => differences.length > 0) ||
    targets.some(({ change }) => change !== null) ||
    (funding?.differences.length ?? 0) > 0 ||
    (reporting?.differences.length ?? 0) > 0 ||
    (bases !== null && bases.only_a.length + bases.only_b.length > 0) ||
    matrix.some(rowDiffers)
  )
}

/** Whether a row of the matrix says more than "all have it alike". */
export function rowDiffers({ plans, leads, deadlines, differences }: MatrixRow): boolean {
  return (
    plans.some((ids) => ids.length === 0) ||
    new Set(leads).size > 1 ||
    new Set(deadlines).size > 1 ||
    (differences ?? []).some((list) => list.length > 0)
  )
}
