import type { Message, Problem } from '../text/problem.ts'
import { withoutSpacing } from './doc-condensed.ts'
import type { DocumentLine, DocumentResult } from './document.ts'
import type { Block, Line } from './reading.ts'
import { layDocument } from './settle.ts'
import { tidy } from './shape.ts'

const fault = (code: Problem['code'], message: Message): { error: Problem } => ({
  error: { code, severity: 'error', message },
})

/** Reads a Word 97-2003 file. Its automatic numbers are not to be had: the note says so. */
export async function readDoc(bytes: Uint8Array): Promise<DocumentResult> {
  if (holds(bytes, 'EncryptedPackage')) return protectedFile()
  const body = await bodyOf(bytes)
  if (body === null) return notWord()
  const pieces: (Line | Block)[] = []
  const lines: DocumentLine[] = []
  for (const piece of split(body.normalize('NFC'))) add(piece, pieces, lines)
  return { format: 'docx', lines, ...layDocument(pieces), notes: [numbersLost()] }
}

// Names inside an OLE file are UTF-16.
const holds = (bytes: Uint8Array, name: string): boolean => Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'))

async function bodyOf(bytes: Uint8Array): Promise<string | null> {
  const { default: WordExtractor } = await import('word-extractor')
  try {
    return (await new WordExtractor().extract(Buffer.from(withoutSpacing(bytes)))).getBody({ filterUnicode: false })
  } catch {
    return null
  }
}

type Piece = { readonly text: string } | { readonly rows: readonly (readonly string[])[] }

/** Every cell ends with a tab; a row ends with a tab and a line end, or with one tab more. */
function split(body: string): Piece[] {
  const pieces: Piece[] = []
  let rows: string[][] = []
  let open: string[] = []
  const close = () => {
    if (isData(rows)) pieces.push({ rows: filledDown(rows) })
    else for (const cell of rows.flat()) pieces.push(...paragraphs(cell))
    rows = []
  }
  for (const line of body.split('\n')) {
    open.push(line)
    if (!line.endsWith('\t')) continue
    const start = open.findIndex((text) => text.includes('\t'))
    const before = open.slice(0, start)
    const cells = cellsOf(open.slice(start).join('\n'))
    const [first = '', ...others] = cells
    const whole = [[...before, first].join('\n'), ...others]
    if (isInRow(cells)) continue
    if (goesOn(rows, whole, before)) rows.push(whole)
    else {
      close()
      for (const text of before) pieces.push(...paragraphs(text))
      rows.push(...rowsIn(cells))
    }
    open = []
  }
  close()
  for (const text of open) pieces.push(...paragraphs(text))
  return pieces
}

const FIRST_CELL = 60

// What stands between two tables is no first cell of a row.
function goesOn(rows: readonly string[][], row: readonly string[], before: readonly string[]): boolean {
  return rows.at(-1)?.length === row.length && before.join(' ').length < FIRST_CELL
}

const ORDINAL = /^(?:[IVXLC]{1,6}|[A-Z]|\d{1,3}(?:\.\d{1,3}){0,3}|[a-zđ])[.)]?$/u

/** A whole table in one piece: the header tells the width, an empty piece ends each row; a group row is shorter. */
function rowsIn(cells: readonly string[]): string[][] {
  const width = cells.indexOf('')
  if (width < 2 || cells.length < width * 2) return [[...cells]]
  const rows: string[][] = []
  for (let at = 0; at < cells.length; ) {
    const end = endOfRow(cells, at, width)
    const row = cells.slice(at, end)
    rows.push([...row, ...Array<string>(Math.max(width - row.length, 0)).fill('')])
    at = end + 1
  }
  return rows
}

// A cell that opens with an empty line looks like the end of a row; the last row has no mark yet.
function isInRow(cells: readonly string[]): boolean {
  const width = cells.indexOf('')
  return width >= 2 && cells.length > width * 2 && cells.at(-1) !== ''
}

/** Cells merged downwards are empty but in the first row: what has no number goes on with the row above. */
function filledDown(rows: readonly string[][]): string[][] {
  const filled: string[][] = []
  for (const row of rows) {
    const above = filled.at(-1)
    const from = row.findIndex((cell) => cell.trim() !== '')
    filled.push(above && from > 0 && row[0]?.trim() === '' ? [...above.slice(0, from), ...row.slice(from)] : row)
  }
  return filled
}

function endOfRow(cells: readonly string[], at: number, width: number): number {
  const full = at + width
  if ((cells[full] ?? '') === '') return full
  for (let end = at + 1; end < full; end++)
    if (cells[end] === '' && ORDINAL.test((cells[end + 1] ?? '').trim())) return end
  return full
}

const FURNITURE = /^(?:CỘNG H(?:ÒA|OÀ) X|Độc lập\s?[-–]|Nơi nhận|(?:TM|KT|TL|TUQ)\s?\.|Số\s*:)/u
const HEADER_LENGTH = 60

/** Three columns and two rows, or two columns below a header, are data; two columns else a letterhead or a signature. */
function isData(rows: readonly (readonly string[])[]): boolean {
  const [header = []] = rows
  if (rows.length < 2 || rows.flat().some((cell) => FURNITURE.test(cell.trim()))) return false
  if (header.length >= 3) return true
  return rows.length >= 3 && header.every((cell) => cell.trim() !== '' && cell.length <= HEADER_LENGTH)
}

const cellsOf = (row: string): string[] => row.slice(0, -1).split('\t')

const paragraphs = (text: string): Piece[] => text.split(/[\n\t\v]/).map((part) => ({ text: part }))

function add(piece: Piece, pieces: (Line | Block)[], lines: DocumentLine[]): void {
  const put = (text: string, more: Partial<DocumentLine['at']> = {}): number =>
    lines.push({ text, at: { paragraph: lines.length + 1, ...more }, label: 0, skipped: 0 })
  if ('text' in piece) {
    const text = tidy(piece.text)
    const line = put(text)
    if (text !== '') pieces.push({ text, line, bold: false, opensBold: false, fresh: true })
    return
  }
  const first = lines.length + 1
  const rows = piece.rows.map((row) => row.map(tidy))
  const rowsAt = rows.map((row, i) => {
    const line = lines.length + 1
    for (const [k, cell] of row.entries()) put(cell, { row: i + 1, cell: k + 1 })
    return { line, end_line: lines.length }
  })
  pieces.push({ kind: 'table', text: '', bold: false, at: { line: first, end_line: lines.length }, rows, rowsAt })
}

const numbersLost = (): Problem => ({
  code: 'wrong-format',
  severity: 'note',
  message: {
    vi: 'Tệp .doc cũ không cho biết số thứ tự tự động (I., 1., a)) và gạch đầu dòng; hãy lưu thành .docx rồi chạy lại để có kết quả đầy đủ.',
    en: 'An old .doc file does not tell its automatic numbers (I., 1., a)) and bullets; save it as .docx and run again for a full result.',
  },
})

const protectedFile = (): { error: Problem } =>
  fault('protected', {
    vi: 'Tệp Word có mật khẩu; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.',
    en: 'The Word file has a password; open it in Word, remove the password and save it.',
  })

const notWord = (): { error: Problem } =>
  fault('damaged', {
    vi: 'Không đọc được tệp Word cũ (.doc) này (tệp hỏng, hoặc là Excel, PowerPoint); hãy mở bằng Word và lưu thành .docx.',
    en: 'This old Word file (.doc) cannot be read (damaged, or Excel or PowerPoint); open it in Word and save it as .docx.',
  })
