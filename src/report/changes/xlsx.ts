import write from 'write-excel-file/node'
import type { Comparison } from '../../diff/changes.ts'
import { fixedDates } from '../fixed-dates.ts'
import type { ChangesLook } from './look.ts'
import { type Table, tablesOf, type Value } from './tables.ts'

/** More is cut by Excel itself, which then calls the file damaged. */
const LONGEST = 32_000
const WIDEST = 60
/** Characters across an A4 page on its side; no column is narrower for it than `NARROW`. */
const PAGE = 104
const NARROW = 14
/** Points of a line of text; a row can have no more than `HIGHEST`. */
const LINE = 14
const HIGHEST = 405

/** A workbook: summary, pairs, differences, targets, matrix. Text is text: nothing in it is a formula. */
export async function xlsxBytes(found: Comparison, look: ChangesLook): Promise<Uint8Array> {
  const sheets = tablesOf(found, look).map((table) => {
    const widths = fitted(table.head.map((_, i) => widthOf(table, i)))
    const rows = table.rows.map((row) => row.map((value) => cell(value, heightOf(row, widths))))
    return {
      sheet: table.name,
      data: [table.head.map((value) => headCell(value, heightOf(table.head, widths))), ...rows],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    }
  })
  const zip = await write(sheets).toBuffer()
  return fixedDates(zip, '1980-01-01')
}

const headCell = (value: string, height: number) => ({
  value,
  height,
  type: String,
  fontWeight: 'bold' as const,
  backgroundColor: '#e8eef4',
  wrap: true,
  alignVertical: 'top' as const,
})

function cell(value: Value, height: number) {
  if (value === null) return null
  if (typeof value === 'number') return { value, height, type: Number, alignVertical: 'top' as const }
  return { value: value.slice(0, LONGEST), height, type: String, wrap: true, alignVertical: 'top' as const }
}

/** Wide columns give way until the sheet fits the page, so that a printed row is not torn over several. */
function fitted(widths: readonly number[]): number[] {
  let most = WIDEST
  const within = () => widths.map((width) => Math.min(width, most))
  while (most > NARROW && within().reduce((sum, width) => sum + width, 0) > PAGE) most--
  return within()
}

/** LibreOffice gives a row one line where no height is stated, and its texts then lie over one another. */
function heightOf(row: readonly Value[], widths: readonly number[]): number {
  const lines = row.map((value, i) => Math.ceil(`${value ?? ''}`.length / (widths[i] ?? WIDEST)))
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines))
}

function widthOf({ head, rows }: Table, column: number): number {
  const longest = Math.max(
    head[column]?.length ?? 0,
    ...rows.slice(0, 1000).map((row) => `${row[column] ?? ''}`.length),
  )
  return Math.min(WIDEST, Math.max(8, longest + 2))
}
