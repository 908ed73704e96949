import { type Cell, type Row, type Table, textOf } from './paragraph.ts'

/** A cell with the first column that it covers, and the one after its last. */
export interface GridCell {
  readonly cell: Cell
  readonly from: number
  readonly to: number
}

/** A table by the columns in which a cell begins; what no cell begins in is no column. */
export interface Grid {
  readonly width: number
  readonly rows: readonly (readonly GridCell[])[]
}

/** The columns of a table whose rows may be of unequal width. */
export function gridOf({ rows }: Table): Grid {
  const placed = rows.map(cellsOf)
  const starts = [...new Set(placed.flatMap((row) => row.map(({ from }) => from)))].sort((a, b) => a - b)
  const column = new Map(starts.map((start, i) => [start, i]))
  const columnAfter = (end: number): number => {
    const next = starts.findIndex((start) => start >= end)
    return next < 0 ? starts.length : next
  }
  const after = new Map<number, number>()
  const compact = ({ cell, from, to }: GridCell): GridCell => {
    const known = after.get(to) ?? columnAfter(to)
    after.set(to, known)
    return { cell, from: column.get(from) ?? 0, to: known }
  }
  return { width: starts.length, rows: placed.map((row) => row.map(compact)) }
}

function cellsOf({ cells, before }: Row): GridCell[] {
  const placed: GridCell[] = []
  let at = before
  for (const cell of cells) {
    placed.push({ cell, from: at, to: at + cell.span })
    at += cell.span
  }
  return placed
}

/** How many rows at the top are the header: more than one where a cell of the first spans columns that the next ones name. */
export function headerHeight(grid: Grid): number {
  const [first = [], second = []] = grid.rows
  const wide = first.filter(({ from, to }) => to - from > 1)
  if (wide.length === 0) return 1
  const merged = grid.rows.findIndex((row, i) => i > 0 && !row.some(({ cell }) => cell.merge === 'continue'))
  if (merged > 1) return Math.min(merged, HIGHEST)
  // "Chủ trì | Phối hợp" below "Cơ quan thực hiện", and nothing below the other names
  const isBelow = ({ from }: GridCell) => wide.some((cell) => from >= cell.from && from < cell.to)
  return second.some(isBelow) && second.every((cell) => isBelow(cell) !== isEmpty(cell.cell)) ? 2 : 1
}

const HIGHEST = 4

/** Nothing is written in it. */
export const isEmpty = ({ items }: Cell): boolean =>
  items.every((item) => item.kind === 'paragraph' && item.look.numId === undefined && textOf(item).trim() === '')
