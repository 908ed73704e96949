import type { Block, Line } from './reading.ts'
import { isGroupNumber, tidy } from './shape.ts'

// Rows of tables as some crawlers leave them: "Số: 45/KH-UBND | Sơn La, ngày 21 tháng 02 năm 2026 |".

type Piece = Line | Block

interface Row {
  readonly lines: readonly Line[]
  readonly cells: readonly string[]
  /** "|---|---|" below the header. */
  readonly ruler: boolean
}

const hasBars = (text: string): boolean => text !== '|' && /(?:^|\s)\|(?:\s|$)/.test(text)
const isRuler = (text: string): boolean => /^\|[\s:|-]{3,}$/.test(text)

/** "| 1 | Rà soát | Sở Nội vụ |" and "1 | Rà soát | Sở Nội vụ |" are three cells. */
function cellsOf(text: string): string[] {
  const cells = text.split('|').map(tidy)
  if (cells[0] === '') cells.shift()
  if (cells.at(-1) === '') cells.pop()
  return cells
}

const LONGEST = 40

/** The row that begins at `from`; one that opens with "|" may go on below, where the width of a page cut it. */
function rowAt(pieces: readonly Piece[], from: number): Row | null {
  const first = pieces[from]
  if (!first || !('line' in first) || !(hasBars(first.text) || isRuler(first.text))) return null
  const lines = [first]
  for (let at = from + 1; first.text.startsWith('|') && at < from + LONGEST; at++) {
    const line = pieces[at]
    if (!line || !('line' in line) || line.fresh || line.text === '|') break
    if (lines.at(-1)?.text.endsWith('|') && line.text.startsWith('|')) break
    lines.push(line)
  }
  const text = lines.map((line) => line.text).join(' ')
  return { lines, cells: cellsOf(text), ruler: isRuler(text) }
}

/** The rows of one table of three columns or more that begins at `from`. */
function rowsAt(pieces: readonly Piece[], from: number): Row[] {
  const rows: Row[] = []
  for (let at = from; ; ) {
    const row = rowAt(pieces, at)
    const width = rows[0]?.cells.length ?? row?.cells.length ?? 0
    const cells = row && width >= 3 ? fitted(row.cells, width) : null
    if (!row || !cells) break
    rows.push({ ...row, cells })
    at += row.lines.length
  }
  return rows.length >= 2 ? rows : []
}

/** The cells filled up to the width of the table: "I | CẢI CÁCH THỂ CHẾ | | |" leaves the last ones empty. */
function fitted(cells: readonly string[], width: number): readonly string[] | null {
  if (cells.length === width) return cells
  const isShort = cells.length > 1 && cells.length < width
  const leavesOut = cells.at(-1) === '' || (cells.length === 2 && isGroupNumber(cells[0] ?? ''))
  return isShort && leavesOut ? [...cells, ...new Array<string>(width - cells.length).fill('')] : null
}

function toTable(rows: readonly Row[]): Block {
  const shown = rows.filter(({ ruler }) => !ruler)
  const placeOf = (lines: readonly Line[]) => ({ line: lines[0]?.line ?? 1, end_line: lines.at(-1)?.line ?? 1 })
  const at = placeOf(rows.flatMap(({ lines }) => lines))
  const rowsAt = shown.map(({ lines }) => placeOf(lines))
  return { kind: 'table', text: '', bold: false, at, rows: shown.map(({ cells }) => cells), rowsAt }
}

// "ỦY BAN NHÂN DÂN Số: 45/KH-UBND", "CỘNG HÒA … VIỆT NAM Sơn La, ngày 21 tháng 02": lines that lost their break
const LOST_BREAK =
  / (?=Số ?: ?[\d.…]{0,12} ?\/)|(?<=VIỆT NAM|[Hh]ạnh phúc) (?=(?:\p{Lu}\p{L}{0,9} ){0,5}\p{Lu}\p{L}{0,9}, ngày)/u

const toLines = (line: Line): Line[] =>
  cellsOf(line.text)
    .flatMap((cell) => cell.split(LOST_BREAK))
    .filter((cell) => cell !== '')
    .map((text, i) => ({ ...line, text, fresh: i > 0 || line.fresh || line.text.startsWith('|') }))

/** Rows of a table become that table; cells of a letterhead or a signature become lines of their own. */
export function splitBars(pieces: readonly Piece[]): Piece[] {
  const split: Piece[] = []
  let ended = false
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]
    const rows = rowsAt(pieces, i)
    if (rows.length > 0) split.push(toTable(rows))
    else if (piece && 'line' in piece) {
      const line = ended ? { ...piece, fresh: true } : piece
      split.push(...(hasBars(line.text) ? toLines(line) : [line]))
    } else if (piece) split.push(piece)
    ended = rows.length > 0 || (piece !== undefined && hasBars(piece.text))
    i += rows.length > 0 ? rows.flatMap(({ lines }) => lines).length : 1
  }
  return split
}
