import { align, type Match, readLists } from '../match/index.ts'
import { namesOf } from './agencies.ts'
import type { MatrixRow } from './changes.ts'
import { itemOf } from './pairs.ts'
import type { Work } from './work.ts'

/** Works that belong to one row are alike by so much, on average over the plans that have it. */
const ALIKE = 0.5
/** Candidates of a work in each other plan: a row needs the best only. */
const MOST = 4

interface Row {
  readonly title: string
  readonly works: Work[][]
}

/**
 * Pieces of work by plans. A work joins the row whose works it is most like; else it opens a row of its own.
 * Every two plans are aligned once.
 */
export function matrixOf(plans: readonly (readonly Work[])[], least: number): MatrixRow[] {
  const lists = readLists(plans.map((works) => works.map(itemOf)))
  const rows: Row[] = []
  const rowOf = plans.map((): Row[] => [])
  for (const [plan, works] of plans.entries()) {
    const matches = plans.slice(0, plan).map((_, other) => align(lists, other, plan, Math.max(least, ALIKE), MOST))
    const votes = votesOf(matches, rowOf)
    const joined: Row[] = []
    for (const [i, work] of works.entries()) {
      const row = bestRow(votes.get(i)) ?? open(rows, work, plans.length)
      row.works[plan]?.push(work)
      joined.push(row)
    }
    rowOf[plan] = joined
  }
  return rows.map(rowFor)
}

function open(rows: Row[], work: Work, plans: number): Row {
  const row = { title: work.text, works: Array.from({ length: plans }, (): Work[] => []) }
  rows.push(row)
  return row
}

/** By work of the later plan: the rows that its matches stand in, with what speaks for each. */
function votesOf(
  matches: readonly (readonly Match[])[],
  rowOf: readonly (readonly Row[])[],
): Map<number, Map<Row, number[]>> {
  const votes = new Map<number, Map<Row, number[]>>()
  for (const [other, list] of matches.entries())
    for (const { from, to, confidence } of list) {
      const row = rowOf[other]?.[from]
      if (!row) continue
      const mine = votes.get(to) ?? new Map<Row, number[]>()
      mine.set(row, [...(mine.get(row) ?? []), confidence])
      votes.set(to, mine)
    }
  return votes
}

/** The row with the most support, of those that at least half of their plans speak for. */
function bestRow(votes: Map<Row, number[]> | undefined): Row | null {
  let best: { row: Row; sum: number } | null = null
  for (const [row, confidences] of votes ?? []) {
    const sum = confidences.reduce((all, one) => all + one, 0)
    const plans = row.works.filter((works) => works.length > 0).length
    if (confidences.length * 2 >= plans && (!best || sum > best.sum)) best = { row, sum }
  }
  return best?.row ?? null
}

function rowFor({ title, works }: Row): MatrixRow {
  return {
    task: title,
    plans: works.map((list) => list.map(({ id }) => id)),
    leads: works.map((list) => namesOf(list.flatMap(({ lead }) => lead))),
    deadlines: works.map(deadlinesOf),
    from: null,
    coverage: null,
    differences: null,
  }
}

/** Deadlines as written, each once. */
export function deadlinesOf(works: readonly Work[]): string | null {
  const texts = new Set(works.flatMap(({ deadline }) => (deadline ? [deadline.text] : [])))
  return texts.size === 0 ? null : [...texts].join('; ')
}
