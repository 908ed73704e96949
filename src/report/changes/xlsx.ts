import write from 'write-excel-file/node'
import type { Comparison } from '../../diff/changes.ts'
import { fixedDates } from '../fixed-dates.ts'
import type { ChangesLook } from './look.ts'
import { type Table, tablesOf, type Value } from './tables.ts'

/** More is cut by Excel itself, which then calls the file damaged. */
const LONGEST = 32_000
const WIDEST = 60

/** A workbook: summary, pairs, differences, targets, matrix. Text is text: nothing in it is a formula. */
export async function xlsxBytes(found: Comparison, look: ChangesLook): Promise<Uint8Array> {
  const sheets = tablesOf(found, look).map((table) => ({
    sheet: table.name,
    data: [table.head.map(headCell), ...table.rows.map((row) => row.map(cell))],
    columns: table.head.map((_, i) => ({ width: widthOf(table, i) })),
    stickyRowsCount: 1,
  }))
  const zip = await write(sheets).toBuffer()
  return fixedDates(zip, '1980-01-01')
}

const headCell = (value: string) => ({
  value,
  type: String,
  fontWeight: 'bold' as const,
  backgroundColor: '#e8eef4',
  wrap: true,
  alignVertical: 'top' as const,
})

function cell(value: Value) {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' as const }
  return { value: value.slice(0, LONGEST), type: String, wrap: true, alignVertical: 'top' as const }
}

function widthOf({ head, rows }: Table, column: number): number {
  const longest = Math.max(
    head[column]?.length ?? 0,
    ...rows.slice(0, 1000).map((row) => `${row[column] ?? ''}`.length),
  )
  return Math.min(WIDEST, Math.max(8, longest + 2))
}
