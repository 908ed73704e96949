import type { DocumentLine } from '../document.ts'
import type { Block } from '../reading.ts'
import { type Grid, headerHeight } from './grid.ts'
import type { Cell } from './paragraph.ts'

/** Cells of a table of data as lines and a block. `write` puts the lines of a cell down and returns them. */
export function tableBlock(
  grid: Grid,
  lines: readonly DocumentLine[],
  write: (cell: Cell) => readonly DocumentLine[],
): Block {
  const first = lines.length + 1
  const above: string[] = []
  const height = headerHeight(grid)
  const texts: string[][] = []
  const rowsAt: { line: number; end_line: number }[] = []
  for (const [i, row] of grid.rows.entries()) {
    const line = lines.length + 1
    const cells = Array<string>(grid.width).fill('')
    for (const { cell, from, to } of row) {
      const own = textOfCell(write(cell), i < height)
      const text = cell.merge === 'continue' && own === '' ? (above[from] ?? '') : own
      cells[from] = text
      above[from] = text
      // A header that stands above several columns names each of them.
      if (i < height - 1) cells.fill(text, from, to)
    }
    texts.push(cells)
    rowsAt.push({ line, end_line: Math.max(line, lines.length) })
  }
  const at = { line: first, end_line: Math.max(first, lines.length) }
  return { kind: 'table', text: '', bold: false, at, ...withOneHeader(texts, rowsAt, height) }
}

type Rows = Required<Pick<Block, 'rows' | 'rowsAt'>>

// "Cơ quan thực hiện" above "Chủ trì | Phối hợp": "Cơ quan thực hiện: Chủ trì".
function withOneHeader(texts: readonly string[][], rowsAt: Rows['rowsAt'], height: number): Rows {
  const top = texts.slice(0, height)
  const last = top.at(-1)
  const [first] = rowsAt
  const end = rowsAt[height - 1]
  if (!last || !first || !end || height < 2) return { rows: texts, rowsAt }
  const header = last.map((_, c) =>
    [...new Set(top.map((row) => row[c] ?? ''))].filter((text) => text !== '').join(': '),
  )
  const at = { line: first.line, end_line: end.end_line }
  return { rows: [header, ...texts.slice(height)], rowsAt: [at, ...rowsAt.slice(height)] }
}

// "Sở Nội vụ" above "Sở Tài chính": two entries; "Lãnh đạo" above "Sở Y tế" is one.
const ENTRY =
  /^(?:Sở|UBND|Ủy ban|Uỷ ban|HĐND|Hội|Ban|Bộ|Công an|Các|Văn phòng|Thanh tra|Báo|Đài|Liên|Trung tâm|Trường|Chi cục|Cục|Phòng|Thuế|Mặt trận|Tỉnh|Thành|Đảng|Đoàn|Kho bạc|Bảo hiểm|Ngân hàng|Viện|Quỹ|Tòa án|Toà án|Bưu điện|Công ty|Tổ)\s/u
const LABEL = /^[-–+•]\s?(?:Chủ trì|Phối hợp|Tham mưu|Cơ quan|Đơn vị)/u
const ENDS = /[.;:!?…/,–-]$/u

const withoutBullet = (text: string): string => text.replace(/^[-–+•]\s?/u, '')

/** Paragraphs of a cell on one line: entries of a list that no mark parts get a ";". */
function textOfCell(lines: readonly DocumentLine[], isHeader: boolean): string {
  let text = ''
  let before = ''
  for (const { text: next } of lines) {
    const isList = LABEL.test(next) || (ENTRY.test(withoutBullet(before)) && ENTRY.test(withoutBullet(next)))
    const parts = !isHeader && isList && !ENDS.test(before)
    text += text === '' ? next : parts ? `; ${next}` : ` ${next}`
    before = next
  }
  return text
}
