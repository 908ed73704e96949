import { stringify } from 'csv-stringify/sync'
import type { Comparison } from '../../diff/changes.ts'
import type { ChangesLook } from './look.ts'
import { tableWords } from './table-words.ts'
import { type Table, tablesOf, type Value } from './tables.ts'

/**
 * One table: the matrix where there is one, else what differs, what only one plan has, targets and other text, each row
 * with the part that it belongs to. UTF-8 with a mark that spreadsheets need; no cell is read as a formula.
 */
export function csvText(found: Comparison, look: ChangesLook): string {
  const words = tableWords(look.lang)
  const tables = tablesOf(found, look)
  const matrix = tables.find(({ name }) => name === words.matrix)
  const rows = matrix ? [matrix.head, ...matrix.rows] : longRows(tables, words)
  return stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true },
  )
}

// Columns differ from part to part: each value stands under what it is.
function longRows(tables: readonly Table[], words: ReturnType<typeof tableWords>): (readonly Value[])[] {
  const told = tables.filter(({ name }) => name !== words.summary)
  const columns = [...new Set(told.flatMap(({ head }) => head))]
  const rows = told.flatMap(({ name, head, rows: list }) => {
    const places = columns.map((column) => head.indexOf(column))
    return list.map((row): Value[] => [name, ...places.map((at) => row[at] ?? null)])
  })
  return [['', ...columns], ...rows]
}
