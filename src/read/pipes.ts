import { joinLines } from './join.ts'
import type { Block, Line } from './reading.ts'
import { isGroupNumber, tidy } from './shape.ts'

// Tables as website crawlers leave them: every cell between lines that hold a lone "|", every row between two of them.
//
//   |                  ← row opens
//   1
//   |
//   Rà soát hồ sơ
//   |                  ← row ends
//   |                  ← next row opens

type Cell = readonly Line[]

const isPipe = (line: Line | undefined) => line?.text === '|'
const cellText = (cell: Cell) => tidy(cell.map((line) => line.text).join(' '))

const ORDINAL = /^(?:[IVXLC]{1,6}|[A-Z]|\d{1,3}(?:\.\d{1,3})*|[a-zđ])[.)]?$/u
const OUTSIDE = /^(?:KẾ HOẠCH|PHỤ LỤC|Phụ lục|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHƯƠNG TRÌNH|ĐỀ ÁN|Biểu mẫu|Mẫu số)/u
const CELL_LINES = 40

interface Table {
  readonly rows: Cell[][]
  /** Index of the first line after the table. */
  readonly next: number
}

/** Reads the table whose first pipe stands at `from`. */
function readTable(lines: readonly Line[], from: number): Table {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let width = 0
  let at = from
  for (;;) {
    const end = nextPipe(lines, at + 1)
    const cell = lines.slice(at + 1, end)
    if (end >= lines.length || isOutside(cell, row.length, width)) break
    if (cell.length > 0) row.push(cell)
    else if (breaksRow(lines, end, row, width)) {
      width ||= row.length
      if (row.length > 0) rows.push(row)
      row = []
    } else row.push(cell)
    at = end
  }
  if (row.length > 0) rows.push(row)
  return { rows, next: at + 1 }
}

function nextPipe(lines: readonly Line[], from: number): number {
  let end = from
  while (end < lines.length && !isPipe(lines[end])) end++
  return end
}

/** Text between two pipes that is no cell: the row is full and no new one was opened, or a title stands there. */
function isOutside(cell: Cell, have: number, width: number): boolean {
  if (cell.length === 0) return false
  if (cell.length > CELL_LINES || cell.slice(0, 3).some((line) => OUTSIDE.test(line.text))) return true
  return width > 0 && have >= width
}

/** "|" after "|": a row break where the row is full or the next cell opens with a number; else an empty cell. */
function breaksRow(lines: readonly Line[], at: number, row: readonly Cell[], width: number): boolean {
  const have = row.length
  if (width === 0 || have === 0 || have >= width) return true
  // "I | Hoàn thiện thể chế" spans all columns
  if (have === 2 && isGroupNumber(cellText(row[0] ?? []))) return true
  const after = lines.slice(at + 1, nextPipe(lines, at + 1))
  return after.length <= CELL_LINES && ORDINAL.test(cellText(after))
}

/** A table of data has three columns or more and two rows or more; a letterhead or signature has two columns. */
function isData(rows: readonly Cell[][]): boolean {
  return rows.length >= 2 && (rows[0]?.length ?? 0) >= 3
}

function toBlock(rows: readonly Cell[][], at: { line: number; end_line: number }): Block {
  const width = Math.max(...rows.map((row) => row.length))
  const texts = rows.map((row) => [...row.map(cellText), ...Array<string>(width - row.length).fill('')])
  const rowsAt = rows.map((row) => {
    const all = row.flat()
    return { line: all[0]?.line ?? at.line, end_line: all.at(-1)?.line ?? at.line }
  })
  return { kind: 'table', text: '', bold: false, at, rows: texts, rowsAt }
}

const freshened = (lines: Cell): Line[] => lines.map((line, i) => (i === 0 ? { ...line, fresh: true } : line))

/** Lines to blocks: tables of lone pipes become tables, layout tables (letterhead, signature) become paragraphs. */
export function pipeBlocks(lines: readonly Line[], soft: boolean): Block[] {
  if (!lines.some(isPipe)) return joinLines(lines, soft)
  const blocks: Block[] = []
  const plain: Line[] = []
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]
    if (!line) break
    if (!isPipe(line)) {
      const end = nextPipe(lines, i)
      plain.push(...freshened(lines.slice(i, end)))
      i = end
      continue
    }
    const { rows, next } = readTable(lines, i)
    if (isData(rows)) {
      blocks.push(...joinLines(plain.splice(0), soft))
      blocks.push(toBlock(rows, { line: line.line, end_line: lines[next - 1]?.line ?? line.line }))
    } else plain.push(...rows.flat().flatMap(freshened))
    i = next
  }
  return [...blocks, ...joinLines(plain, soft)]
}
