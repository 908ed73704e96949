import { tidy } from '../shape.ts'
import { type Cell, cellText, type PrintedTable } from './table.ts'

/** A row and the lines of it that are its own: a merged cell is printed once. */
export interface SpreadRow {
  readonly cells: readonly Cell[]
  readonly texts: readonly string[]
}

const NEAR = 4

/** A table goes on at the head of the next page: the same columns. */
export function continues(before: PrintedTable, next: PrintedTable): boolean {
  return before.xs.length === next.xs.length && before.xs.every((x, i) => Math.abs(x - (next.xs[i] ?? 0)) < NEAR)
}

// A cell that is merged over columns stands in the first of them; one that is merged over rows holds for each.
const textsOf = (cells: readonly Cell[]): string[] =>
  cells.map((cell, i) => (i > 0 && cells[i - 1] === cell ? '' : cellText(cell)))

/** Header lines of two storeys become one row: "Cơ quan" over "chủ trì" and "phối hợp". */
export function rowsOfTable({ rows }: PrintedTable): SpreadRow[] {
  const high = headerHeight(rows)
  const header = rows.slice(0, high)
  const cells = header.flat()
  const texts = (header[0] ?? []).map((_, column) => {
    const down = [...new Set(header.flatMap((row) => row[column] ?? []))]
    return headerText(down.map(cellText).filter((text) => text !== ''))
  })
  const spread = rows.slice(high).map((row) => ({ cells: row, texts: textsOf(row) }))
  return header.length > 0 ? [{ cells, texts }, ...spread] : spread
}

// The lower cell tells the column; alone it does where it names a part that somebody plays.
function headerText(down: readonly string[]): string {
  const last = down.at(-1) ?? ''
  return /chủ trì|phối hợp|hoàn thành/iu.test(last) ? last : tidy(down.join(' '))
}

function headerHeight(rows: readonly (readonly Cell[])[]): number {
  const first = rows[0]?.[0]
  const same = rows.findIndex((row) => row[0] !== first)
  const high = same < 0 ? rows.length : same
  const isHeader = first !== undefined && /^(?:TT|STT|Số TT|Số thứ tự)/iu.test(cellText(first))
  return isHeader && high < rows.length && high <= 4 ? high : 1
}

/** How many of the rows repeat the head of the table. */
export function repeated(head: readonly SpreadRow[], rows: readonly SpreadRow[]): number {
  const same = (a: SpreadRow | undefined, b: SpreadRow | undefined) =>
    a !== undefined && b !== undefined && a.texts.join('\t') === b.texts.join('\t')
  const count = rows.findIndex((row, i) => !same(row, head[i]))
  return count < 0 ? Math.min(1, rows.length) : Math.min(count, 2)
}

/** The end of a page has cut a row in two: what comes below is no row of its own. */
export function isRestOfRow(last: readonly string[], next: readonly string[], columnOfNumbers: boolean): boolean {
  const filled = next.filter((text) => text !== '')
  if (filled.length === 0) return true
  if (next[0] !== '' || filled.length === next.length) return false
  if (columnOfNumbers) return true
  return next.some((text, i) => text !== '' && /^[\s"“(]*\p{Ll}/u.test(text) && !/[.;:!?]$/.test(last[i] ?? ''))
}
