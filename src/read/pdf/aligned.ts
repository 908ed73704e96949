import { type Row, rowWith, textOf } from './row.ts'
import type { Cell, PrintedTable } from './table.ts'

// Of the letter's size.
const HEAD_GAP = 1.2
const GAP = 0.7
const FAR = 3
const MOST_ROWS = 200

interface Column {
  x: number
  x2: number
}

interface Found {
  readonly tables: readonly PrintedTable[]
  readonly rest: readonly Row[]
}

/** Tables without lines: a head that opens with "TT" and rows that keep to its columns, each with a number. */
export function alignedTables(rows: readonly Row[]): Found {
  const tables: PrintedTable[] = []
  const rest: Row[] = []
  for (let i = 0; i < rows.length; ) {
    const found = tableAt(rows, i)
    const row = rows[i]
    if (found) tables.push(found.table)
    else if (row) rest.push(row)
    i += found?.count ?? 1
  }
  return { tables, rest }
}

function segmentsOf({ words, y, size }: Row, gap: number): Row[] {
  const starts = words.flatMap((word, i) => (i === 0 || word.x - (words[i - 1]?.x2 ?? 0) > size * gap ? [i] : []))
  return starts.map((start, i) => rowWith(words.slice(start, starts[i + 1]), y, size))
}

function tableAt(rows: readonly Row[], start: number): { readonly table: PrintedTable; readonly count: number } | null {
  const head = rows[start]
  if (!head || !isHead(head)) return null
  const heads = segmentsOf(head, HEAD_GAP)
  if (heads.length < 3) return null
  const columns: Column[] = heads.map(({ x, x2 }) => ({ x, x2 }))
  const records: string[][][] = [heads.map(({ words }) => [textOf(words)])]
  let count = 1
  for (let row = rows[start + count]; row && count < MOST_ROWS; row = rows[start + ++count]) {
    const before = rows[start + count - 1]
    const cells = before && !isHead(row) && row.y - before.y < row.size * FAR ? cellsOf(row, columns) : null
    if (!cells) break
    add(cells, records)
  }
  if (records.length < 3) return null
  const last = rows[start + count - 1] ?? head
  const xs = [columns[0]?.x ?? 0, ...columns.map(({ x2 }, i) => (x2 + (columns[i + 1]?.x ?? x2)) / 2)]
  const cells: Cell[][] = records.map((record) => record.map((lines) => ({ lines })))
  return { table: { kind: 'table', y: head.y - head.size, y2: last.y, xs, rows: cells }, count }
}

const isHead = ({ words }: Row): boolean => /^(?:TT|STT)$/u.test(words[0]?.text ?? '')

/** The text of a row for each column; null where it does not keep to them. */
function cellsOf(row: Row, columns: readonly Column[]): string[] | null {
  const cells = columns.map(() => '')
  for (const { words, x, x2 } of segmentsOf(row, GAP)) {
    const over = columns.flatMap((column, i) => (x < column.x2 && x2 > column.x ? [i] : []))
    const at = over[0] ?? columns.findLastIndex((column) => column.x <= x)
    const column = columns[at]
    if (over.length > 1 || !column || cells[at] !== '') return null
    cells[at] = textOf(words)
    column.x = Math.min(column.x, x)
    column.x2 = Math.max(column.x2, x2)
  }
  return cells
}

function add(cells: readonly string[], records: string[][][]): void {
  const open = records.at(-1)
  if (!open || /^(?:\d{1,3}|[IVXLC]{1,6})[.)]?$/u.test(cells[0] ?? ''))
    records.push(cells.map((text) => (text === '' ? [] : [text])))
  else for (const [i, text] of cells.entries()) if (text !== '') open[i]?.push(text)
}
