import type { Place } from '../../text/span.ts'
import type { Block, Left } from '../reading.ts'
import { tidy } from '../shape.ts'
import { isRestOfRow, repeated, rowsOfTable, type SpreadRow } from './spread.ts'
import type { Cell, PrintedTable } from './table.ts'

type AddLine = (text: string) => number

/** A table that the next page may go on with. */
export interface OpenTable {
  /** As its newest page has drawn it. */
  last: PrintedTable
  page: number
  readonly head: readonly SpreadRow[]
  readonly rows: (readonly string[])[]
  readonly rowsAt: Place[]
}

export function openTable(table: PrintedTable, rows: readonly SpreadRow[], page: number, add: AddLine): OpenTable {
  const open: OpenTable = { last: table, page, head: rows.slice(0, 2), rows: [], rowsAt: [] }
  addRows(rows, open, add)
  return open
}

export function closeTable({ rows, rowsAt }: OpenTable): Block {
  const at = { line: rowsAt[0]?.line ?? 1, end_line: rowsAt.at(-1)?.end_line ?? 1 }
  return { kind: 'table', text: '', bold: false, at, rows, rowsAt }
}

/** The same table on the next page: its head, printed again, is set aside; a row that was cut is mended. */
export function growTable(open: OpenTable, table: PrintedTable, page: number, add: AddLine, ignored: Left[]): void {
  open.last = table
  open.page = page
  const rows = rowsOfTable(table)
  const again = repeated(open.head, rows)
  for (const row of rows.slice(0, again)) {
    const at = written(row, new Set(), add) ?? { line: 1, end_line: 1 }
    ignored.push({ text: tidy(row.texts.join(' ')), reason: 'header', at })
  }
  const [first, ...rest] = rows.slice(again)
  const before = open.rows.at(-1)
  if (!first || !before) return
  const numbered = /^(?:TT|STT|Số TT)/iu.test(open.rows[0]?.[0] ?? '')
  if (isRestOfRow(before, first.texts, numbered)) {
    mend(open, first, add)
    addRows(rest, open, add)
  } else
    addRows(
      [first, ...rest].map((row) => carried(row, before, numbered)),
      open,
      add,
    )
}

function mend(open: OpenTable, row: SpreadRow, add: AddLine): void {
  const last = open.rows.length - 1
  const at = written(row, new Set(), add)
  open.rows[last] = (open.rows[last] ?? []).map((text, i) => tidy(`${text} ${row.texts[i] ?? ''}`))
  const before = open.rowsAt[last]
  if (at && before) open.rowsAt[last] = { line: before.line, end_line: at.end_line }
}

// A merged cell that goes on over the page holds for the rows there too.
function carried(row: SpreadRow, before: readonly string[], numbered: boolean): SpreadRow {
  const start = numbered ? 1 : 0
  const texts = row.texts.map((text, i) => (text === '' && i < start + 0 ? (before[i] ?? '') : text))
  return { ...row, texts }
}

function addRows(rows: readonly SpreadRow[], open: OpenTable, add: AddLine): void {
  const done = new Set<Cell>()
  for (const row of rows) {
    const at = written(row, done, add) ?? open.rowsAt.at(-1) ?? { line: 1, end_line: 1 }
    open.rows.push(row.texts)
    open.rowsAt.push({ ...at })
  }
}

/** Its printed lines, cell by cell; null where all of it was printed before. */
function written(row: SpreadRow, done: Set<Cell>, add: AddLine): Place | null {
  const fresh = [...new Set(row.cells)].filter((cell) => !done.has(cell))
  for (const cell of fresh) done.add(cell)
  const numbers = fresh.flatMap((cell) => cell.lines.map(add))
  const [line] = numbers
  return line === undefined ? null : { line, end_line: numbers.at(-1) ?? line }
}
