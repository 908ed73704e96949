import { alignedTables } from './aligned.ts'
import type { DrawnPage } from './glyph.ts'
import { gridsOf } from './grid.ts'
import { type Row, rowsOf } from './row.ts'
import { filled, type PrintedTable } from './table.ts'
import { upright } from './turn.ts'

/** What is printed on a page: rows of words and ruled tables, each from the top down. */
export interface PrintedPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly rows: readonly Row[]
  readonly tables: readonly PrintedTable[]
  /** The page has pictures. */
  readonly pictures: boolean
  /** Where a short line sets notes off at the foot of the page. */
  readonly notesFrom: number
}

export function printed(page: DrawnPage, number: number): PrintedPage {
  const { width, height, rules, glyphs, pictures } = upright(page)
  const ruled = filled(gridsOf(rules), glyphs)
  const { tables: aligned, rest: rows } = alignedTables(rowsOf(ruled.rest))
  const tables = [...ruled.tables, ...aligned].sort((a, b) => a.y - b.y)
  const left = Math.min(...rows.map(({ x }) => x))
  // Word and LibreOffice draw it from the left margin, some 2 inches long.
  const lines = rules.filter(
    ({ x, x2, y, y2 }) => y === y2 && y > height / 2 && Math.abs(x - left) < 12 && x2 - x < width / 2.5 && x2 - x > 30,
  )
  const notesFrom =
    lines
      .map(({ y }) => y)
      .find((y) =>
        areNotes(
          rows.filter((row) => row.y > y),
          rows,
        ),
      ) ?? height
  return { number, width, height, rows, tables, pictures: pictures > 0, notesFrom }
}

const areNotes = (below: readonly Row[], all: readonly Row[]): boolean => {
  const usual = all.map(({ size }) => size).sort((a, b) => a - b)[all.length >> 1] ?? 0
  return (
    below.length > 0 && /^[\d¹²³⁴-⁹*(]/u.test(below[0]?.words[0]?.text ?? '') && below.every(({ size }) => size < usual)
  )
}
