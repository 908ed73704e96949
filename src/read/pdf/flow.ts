import type { DocumentLine, ReadDocument } from '../document.ts'
import { joinLines } from '../join.ts'
import type { Block, Left, Line } from '../reading.ts'
import { layDocument } from '../settle.ts'
import { opensItem } from '../shape.ts'
import { framesOf } from './frame.ts'
import { closeTable, growTable, type OpenTable, openTable } from './grow.ts'
import { type Frame, lineOf, type PrintedLine } from './line.ts'
import { notesOf, withNotes, withoutMarks } from './notes.ts'
import type { PrintedPage } from './page.ts'
import { paragraphsOf } from './paragraph.ts'
import { type Row, textOf } from './row.ts'
import { type Running, runningOf } from './running.ts'
import { stretchesOf } from './sides.ts'
import { continues, rowsOfTable } from './spread.ts'
import type { PrintedTable } from './table.ts'

/** The document as it grows page by page. */
export interface Flow {
  readonly lines: DocumentLine[]
  readonly blocks: Block[]
  readonly ignored: Left[]
  /** Lines of the paragraph, and perhaps more, that are not joined yet. */
  run: PrintedLine[]
  table: OpenTable | null
  readonly notes: Block[]
}

/** Pages to lines, paragraphs and tables in reading order. */
export function flowOf(pages: readonly PrintedPage[]): Pick<ReadDocument, 'lines' | 'blocks' | 'ignored'> {
  const flow: Flow = { lines: [], blocks: [], ignored: [], run: [], table: null, notes: [] }
  const running = runningOf(pages)
  const frames = framesOf(pages)
  for (const [i, page] of pages.entries()) {
    const frame = frames[i]
    if (frame) addPage(page, frame, running[i] ?? [], flow)
  }
  flushRun(flow)
  flushTable(flow)
  const { blocks, ignored } = layDocument(withNotes(flow.blocks, flow.notes))
  return { lines: flow.lines, blocks, ignored: [...flow.ignored, ...ignored].sort((a, b) => a.at.line - b.at.line) }
}

/** One more printed line; its number in the document. */
export function addLine(text: string, page: number, flow: Pick<Flow, 'lines'>): number {
  const last = flow.lines.at(-1)?.at
  const line = last?.page === page ? (last.line ?? 0) + 1 : 1
  return flow.lines.push({ text, at: { page, line }, label: 0, skipped: 0 })
}

function addPage(page: PrintedPage, frame: Frame, running: readonly Running[], flow: Flow): void {
  const reasons = new Map(running.map(({ row, reason }) => [row, reason]))
  const leave = (rows: readonly Row[]) => {
    for (const row of rows) setAside(row, reasons.get(row) ?? 'header', page.number, flow)
  }
  const isHead = (row: Row) => row.y < page.height / 2
  leave(page.rows.filter((row) => reasons.has(row) && isHead(row)))
  const text = page.rows.filter((row) => !reasons.has(row))
  const notes = text.filter((row) => row.y > page.notesFrom)
  const body = withoutMarks(text, notes)
  let from = Number.NEGATIVE_INFINITY
  for (const table of page.tables) {
    addRows(between(body, from, table.y), frame, flow)
    addTable(table, page.number, flow)
    from = table.y
  }
  addRows(between(body, from, Number.POSITIVE_INFINITY), frame, flow)
  const add = (row: Row) => lineOf(row, addLine(textOf(row.words), page.number, flow), frame)
  flow.notes.push(...notesOf(notes.map(add)))
  leave(page.rows.filter((row) => reasons.has(row) && !isHead(row)))
}

const between = (rows: readonly Row[], from: number, to: number): Row[] => rows.filter(({ y }) => y >= from && y < to)

function setAside(row: Row, reason: Left['reason'], page: number, flow: Flow): void {
  const text = textOf(row.words)
  const line = addLine(text, page, flow)
  flow.ignored.push({ text, reason, at: { line, end_line: line } })
}

function addRows(rows: readonly Row[], frame: Frame, flow: Flow): void {
  if (rows.length === 0) return
  flushTable(flow)
  for (const stretch of stretchesOf(rows)) {
    const lines = stretch.rows.map((row) => lineOf(row, addLine(textOf(row.words), frame.page, flow), frame))
    if (stretch.side) addSide(lines, flow)
    else flow.run.push(...lines)
  }
}

// Letterhead, recipients, signature: short lines, centred or ragged, whose words tell where one ends.
function addSide(lines: readonly PrintedLine[], flow: Flow): void {
  flushRun(flow)
  const run: Line[] = lines.map(({ line, text, bold, opensBold, y, size }, i) => {
    const above = lines[i - 1]
    return {
      line,
      text,
      bold,
      opensBold,
      fresh:
        !above ||
        above.bold !== bold ||
        y - above.y > size * 2.2 ||
        opensItem(text) ||
        OFFICE.test(text) ||
        DATE.test(text),
    }
  })
  flow.blocks.push(...joinLines(run, false))
}

const DATE = /, ?ngày .{0,12}tháng /u
const OFFICE =
  /^(?:(?:PHÓ|QUYỀN|Q\.)\s|(?:(?:THỨ |BỘ |CỤC |VIỆN |TRƯỞNG )?TRƯỞNG(?: (?:BAN|PHÒNG|ĐOÀN|TRẠM|KHOA))?|BÍ THƯ|VIỆN TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|HIỆU TRƯỞNG|CHI CỤC TRƯỞNG)$)/u

function flushRun(flow: Flow): void {
  flow.blocks.push(...paragraphsOf(flow.run))
  flow.run = []
}

function flushTable(flow: Flow): void {
  if (flow.table) flow.blocks.push(closeTable(flow.table))
  flow.table = null
}

function addTable(table: PrintedTable, page: number, flow: Flow): void {
  flushRun(flow)
  const open = flow.table
  const add = (text: string) => addLine(text, page, flow)
  if (open && open.page < page && continues(open.last, table)) growTable(open, table, page, add, flow.ignored)
  else {
    flushTable(flow)
    flow.table = openTable(table, rowsOfTable(table), page, add)
  }
}
