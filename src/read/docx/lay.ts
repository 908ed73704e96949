import type { DocumentLine } from '../document.ts'
import type { Block, Left, Line } from '../reading.ts'
import { layDocument } from '../settle.ts'
import { isCapitals, tidy } from '../shape.ts'
import { isType } from './breaks.ts'
import type { Count } from './counting.ts'
import { type Grid, gridOf, isEmpty } from './grid.ts'
import { boldOf, linesOf, type Numbered } from './lines.ts'
import { type Cell, type Item, type Paragraph, type Table, textOf } from './paragraph.ts'
import type { Styles } from './styles.ts'
import { tableBlock } from './table.ts'

/** Virtual lines and blocks of a Word file. */
export interface Layout {
  readonly lines: readonly DocumentLine[]
  readonly blocks: readonly Block[]
  readonly ignored: readonly Left[]
  /** The first line of each paragraph by its number. */
  readonly lineOf: ReadonlyMap<number, number>
}

interface Laying {
  readonly count: Count
  readonly styles: Styles
  readonly lines: DocumentLine[]
  readonly pieces: (Line | Block)[]
  readonly lineOf: Map<number, number>
  readonly contents: Left[]
  /** "KẾ HOẠCH" was read; the centred paragraphs below it are its title. */
  title: { line: number; parts: string[]; bold: boolean } | null
}

/** Lays items out in reading order: numbers as Word draws them, layout tables cell by cell, data tables as tables. */
export function layItems(items: readonly Item[], count: Count, styles: Styles): Layout {
  const laying: Laying = { count, styles, lines: [], pieces: [], lineOf: new Map(), contents: [], title: null }
  visit(items, laying, false)
  closeTitle(laying)
  const { blocks, ignored } = layDocument(laying.pieces)
  return { lines: laying.lines, blocks, ignored: [...laying.contents, ...ignored], lineOf: laying.lineOf }
}

function visit(items: readonly Item[], laying: Laying, inCell: boolean): void {
  const { styles } = laying
  for (const [i, item] of items.entries()) {
    if (item.kind === 'paragraph' && styles.contents.has(item.look.style ?? '')) setContentsAside(item, laying)
    else if (item.kind === 'paragraph') addParagraph(numbered(item, laying), laying, inCell && i > 0)
    else addTable(item, laying)
  }
}

// A table of contents would tell every heading twice.
function setContentsAside(paragraph: Paragraph, { contents, lines }: Laying): void {
  const line = Math.max(lines.length, 1)
  const text = tidy(textOf(paragraph))
  if (text !== '') contents.push({ text, reason: 'header', at: { line, end_line: line } })
}

function numbered(paragraph: Paragraph, { count, styles }: Laying): Numbered {
  const look = { ...styles.paragraph(paragraph.look.style), ...paragraph.look }
  return { paragraph, label: count(paragraph.look), isCentered: look.centered ?? false }
}

function put(entry: Numbered, laying: Laying, keepLabel: boolean): readonly DocumentLine[] {
  const lines = linesOf(entry, keepLabel)
  if (lines.length > 0) laying.lineOf.set(entry.paragraph.n, laying.lines.length + 1)
  laying.lines.push(...lines)
  return lines
}

function addParagraph(entry: Numbered, laying: Laying, goesOnInCell: boolean): void {
  const { bold, opensBold } = boldOf(entry.paragraph)
  const from = laying.lines.length
  for (const [i, { text }] of put(entry, laying, false).entries()) {
    const line = from + i + 1
    if (isTitle(text, entry, bold, laying)) {
      laying.title?.parts.push(text)
      continue
    }
    closeTitle(laying)
    const before = laying.pieces.at(-1)
    // "ỦY BAN NHÂN DÂN" / "TỈNH LÂM ĐỒNG": one name in two paragraphs of a letterhead
    const fresh = !(goesOnInCell && before && 'line' in before && isName(before.text) && isName(text))
    laying.pieces.push({ text, line, bold, opensBold, fresh })
    if (isType(text) && entry.paragraph.cell === null) laying.title = { line: line + 1, parts: [], bold }
  }
}

// "KT. HIỆU TRƯỞNG" / "PHÓ HIỆU TRƯỞNG" are no name.
const isName = (text: string): boolean =>
  isCapitals(text) && !/^(?:TM|KT|TL|TUQ|Q)\s?\.|TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG/u.test(text)

const NO_TITLE = /^(?:\(|Căn cứ|Thực hiện|Kính gửi|[-–—_*]|Số\s*:)/u

function isTitle(text: string, entry: Numbered, bold: boolean, { title }: Laying): boolean {
  if (!title || !entry.isCentered || entry.label !== '' || bold !== title.bold) return false
  return title.parts.length < 8 && !(title.parts.length > 0 && NO_TITLE.test(text)) && !/^[-–—_*\s]+$/u.test(text)
}

function closeTitle(laying: Laying): void {
  const { title, pieces } = laying
  laying.title = null
  if (!title || title.parts.length === 0) return
  const at = { line: title.line, end_line: title.line + title.parts.length - 1 }
  pieces.push({ kind: 'text', text: tidy(title.parts.join(' ')), bold: title.bold, at })
}

function addTable(table: Table, laying: Laying): void {
  closeTitle(laying)
  const grid = gridOf(table)
  if (!isData(table, grid)) {
    for (const { items } of layoutCells(table, grid)) visit(items, laying, true)
    return
  }
  const titled = titleRows(grid)
  for (const row of grid.rows.slice(0, titled)) for (const { cell } of row) visit(cell.items, laying, true)
  closeTitle(laying)
  const rest = { ...table, rows: table.rows.slice(titled) }
  const write = (cell: Cell) =>
    paragraphsOf(cell.items).flatMap((paragraph) => put(numbered(paragraph, laying), laying, true))
  laying.pieces.push(tableBlock(gridOf(rest), laying.lines, write))
}

/** Nested tables are flattened into the cell. */
function paragraphsOf(items: readonly Item[]): Paragraph[] {
  return items.flatMap((item) =>
    item.kind === 'paragraph'
      ? [item]
      : item.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.items))),
  )
}

// A title that stands in the table itself, across all columns; rows left empty.
function titleRows({ rows, width }: Grid): number {
  const first = rows.findIndex((row) => row.some(({ cell, from, to }) => to - from < width && !isEmpty(cell)))
  return Math.max(first, 0)
}

const FURNITURE = /^(?:CỘNG H(?:ÒA|OÀ) X|ĐẢNG CỘNG SẢN|Độc lập\s?[-–]|Nơi nhận|(?:TM|KT|TL|TUQ)\s?\.|Số\s*:)/u
const LAYOUT_ROWS = 5
// Rows of unequal widths made to fill memory; its text is read as paragraphs.
const MOST_CELLS = 2_000_000

const textsOf = (rows: Table['rows']): string[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ items }) => paragraphsOf(items).map((paragraph) => tidy(textOf(paragraph)))),
  )

/** A letterhead, or recipients beside a signature: few rows that hold such words. */
const isFurniture = ({ rows }: Table): boolean =>
  textsOf(rows.slice(0, rows.length > LAYOUT_ROWS ? 1 : LAYOUT_ROWS)).some((text) => FURNITURE.test(text))

/** Furniture is read column by column, other layout row by row. */
function layoutCells(table: Table, { width, rows }: Grid): Cell[] {
  if (!isFurniture(table)) return table.rows.flatMap(({ cells }) => cells)
  return Array.from({ length: width }, (_, c) => c).flatMap((c) =>
    rows.flatMap((row) => row.filter(({ from }) => from === c).map(({ cell }) => cell)),
  )
}

/** A table of data has three columns or more and two rows or more, or a header above two columns; the rest is layout. */
function isData(table: Table, grid: Grid): boolean {
  const { rows } = table
  if (grid.width < 2 || rows.length < 2 || rows.length * grid.width > MOST_CELLS || isFurniture(table)) return false
  if (grid.width >= 3) return true
  return rows.length >= 3 && (rows[0]?.isHeader === true || isHeaderRow(rows[0]?.cells ?? []))
}

const HEADER_LENGTH = 60

function isHeaderRow(cells: readonly Cell[]): boolean {
  return (
    cells.length >= 2 &&
    cells.every(({ items }) => {
      const paragraphs = paragraphsOf(items).filter((paragraph) => tidy(textOf(paragraph)) !== '')
      const length = paragraphs.reduce((sum, paragraph) => sum + textOf(paragraph).length, 0)
      return length > 0 && length <= HEADER_LENGTH && paragraphs.every((paragraph) => boldOf(paragraph).bold)
    })
  )
}
