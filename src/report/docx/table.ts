import { BorderStyle, ShadingType, TableCell, TableLayoutType, TableRow, WidthType, Table as WordTable } from 'docx'
import type { Cell, Row, Table } from '../paper/paper.ts'
import { wordParagraph } from './content.ts'
import type { Frame } from './frame.ts'
import type { Marks } from './marks.ts'

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const PADDING = 85
// A row of more lines than this leaves too much of a page empty when it may not break, or is taller than the page.
const BREAKS_FROM = 10
const BREAKS_FROM_WITHOUT_LINES = 40
const TWIPS_PER_LETTER = 105

/** `room` is the width between the margins, twips. */
export function wordTable({ widths, head, rows, lines }: Table, room: number, frame: Frame, marks: Marks): WordTable {
  const columns = columnWidths(widths, room)
  const line = lines ? LINE : NONE
  const padding = lines ? PADDING : 0
  const tallest = lines ? BREAKS_FROM : BREAKS_FROM_WITHOUT_LINES
  const wordRow = (row: Row, header: boolean): TableRow =>
    new TableRow({
      ...(header ? { tableHeader: true } : {}),
      ...(header || heightOf(row, columns) <= tallest ? { cantSplit: true } : {}),
      children: wordCells(row, columns, padding, frame, marks),
    })
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: room, type: WidthType.DXA },
    columnWidths: columns,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: padding, right: padding },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [...head.map((row) => wordRow(row, true)), ...rows.map((row) => wordRow(row, false))],
  })
}

function columnWidths(shares: readonly number[], room: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  const widths = shares.map((share) => Math.floor((share / sum) * room))
  const used = widths.reduce((total, width) => total + width, 0)
  return widths.map((width, i) => (i === 0 ? width + room - used : width))
}

/** Lines of the tallest cell, about. */
function heightOf({ cells }: Row, columns: readonly number[]): number {
  let at = 0
  const heights = cells.map(({ blocks, span = 1 }) => {
    const room = columns.slice(at, at + span).reduce((sum, column) => sum + column, 0)
    at += span
    return blocks.reduce((sum, { runs }) => {
      const length = runs.reduce((letters, { text }) => letters + text.length, 0)
      return sum + Math.max(1, Math.ceil((length * TWIPS_PER_LETTER) / Math.max(1, room)))
    }, 0)
  })
  return Math.max(0, ...heights)
}

function wordCells(
  { cells }: Row,
  columns: readonly number[],
  padding: number,
  frame: Frame,
  marks: Marks,
): TableCell[] {
  let at = 0
  return cells.map((cell) => {
    const span = cell.span ?? 1
    const width = columns.slice(at, at + span).reduce((sum, column) => sum + column, 0)
    at += span
    return wordCell(cell, width, width - 2 * padding, frame, marks)
  })
}

function wordCell(
  { blocks, span = 1, fill }: Cell,
  width: number,
  room: number,
  frame: Frame,
  marks: Marks,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: blocks.map((block) => wordParagraph(block, room, frame, marks)),
  })
}
