/** What is merged over columns stands in the first of them. */
export const textsOf = <Cell>(row: readonly Cell[], text: (cell: Cell) => string): string[] =>
  row.map((cell, i) => (i > 0 && row[i - 1] === cell ? '' : text(cell)))

const MOST_HEADER = 3

/** How many rows the cell at the head of a table ("TT") covers. */
export function headerHeight<Cell>(grid: readonly (readonly Cell[])[]): number {
  const first = grid[0]?.[0]
  const other = grid.findIndex((row) => row[0] !== first)
  return other > 1 && other <= MOST_HEADER ? other : 1
}

/** One row for a header of several: "Phân công" over "Chủ trì" is "Phân công: Chủ trì". */
export const headerOf = <Cell>(rows: readonly (readonly Cell[])[], text: (cell: Cell) => string): string[] =>
  (rows[0] ?? []).map((_, column) => [...new Set(rows.flatMap((row) => row[column] ?? []))].map(text).join(': '))
