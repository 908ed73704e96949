import type { Glyph } from './glyph.ts'
import type { Grid } from './grid.ts'
import { joined } from './paragraph.ts'
import { rowsOf, textOf } from './row.ts'

/** A cell as printed, line by line. A merged cell is the same object in each row and column that it covers. */
export interface Cell {
  readonly lines: readonly string[]
}

export interface PrintedTable {
  readonly kind: 'table'
  readonly y: number
  readonly y2: number
  /** Borders of the columns. */
  readonly xs: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
}

export const cellText = (cell: Cell): string => joined(cell.lines)

export interface Filled {
  readonly tables: readonly PrintedTable[]
  /** What stands in no table. */
  readonly rest: readonly Glyph[]
}

/** Puts the letters of a page into the cells of its ruled tables. */
export function filled(grids: readonly Grid[], glyphs: readonly Glyph[]): Filled {
  let rest = glyphs
  const tables: PrintedTable[] = []
  for (const grid of grids) {
    const inside = rest.filter((glyph) => placeIn(grid, glyph))
    const table = tableOf(grid, inside)
    if (!table) continue
    const own = new Set(inside)
    rest = rest.filter((glyph) => !own.has(glyph))
    tables.push(table)
  }
  return { tables, rest }
}

function placeIn({ xs, ys }: Grid, { x, x2, y, size }: Glyph): readonly [row: number, column: number] | null {
  const column = between(xs, (x + x2) / 2)
  const row = between(ys, y - size * 0.3)
  return column < 0 || row < 0 ? null : [row, column]
}

const between = (edges: readonly number[], value: number): number =>
  edges.findIndex((edge, i) => edge <= value && value < (edges[i + 1] ?? edge))

// A frame around a paragraph is no table.
function tableOf(grid: Grid, glyphs: readonly Glyph[]): PrintedTable | null {
  const byCell = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    const [row, column] = placeIn(grid, glyph) ?? [0, 0]
    const cell = grid.cells[row]?.[column] ?? 0
    const list = byCell.get(cell)
    if (list) list.push(glyph)
    else byCell.set(cell, [glyph])
  }
  const cells = new Map(
    [...byCell].map(([cell, own]) => [cell, { lines: rowsOf(own).map(({ words }) => textOf(words)) }]),
  )
  const empty = new Map<number, Cell>()
  const cellAt = (cell: number): Cell => cells.get(cell) ?? empty.get(cell) ?? blank(empty, cell)
  const rows = grid.cells.map((row) => row.map(cellAt)).filter((row) => row.some(({ lines }) => lines.length > 0))
  if ([...cells.values()].filter(({ lines }) => lines.length > 0).length < 2) return null
  return { kind: 'table', y: grid.ys[0] ?? 0, y2: grid.ys.at(-1) ?? 0, xs: grid.xs, rows: withoutEmptyColumns(rows) }
}

function blank(cells: Map<number, Cell>, cell: number): Cell {
  const made: Cell = { lines: [] }
  cells.set(cell, made)
  return made
}

// Double lines make columns that hold nothing.
function withoutEmptyColumns(rows: readonly (readonly Cell[])[]): Cell[][] {
  const doubled = (column: number): boolean => column > 0 && rows.every((row) => row[column] === row[column - 1])
  const kept = (rows[0] ?? []).map((_, i) => i).filter((i) => !doubled(i))
  return rows.map((row) => kept.flatMap((i) => row[i] ?? []))
}
