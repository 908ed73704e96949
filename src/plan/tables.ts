import { readDeadline } from '../grammar/deadline.ts'
import { headerField, readLabel, readLabels } from '../grammar/label.ts'
import { withoutEnd } from '../text/trim.ts'
import { readMarker } from '../tree/index.ts'
import type { Item } from './outline.ts'
import { trimmed } from './outline.ts'
import { noParties, partiesOfCell } from './parties.ts'
import type { At, Task } from './plan.ts'

type Column = ReturnType<typeof headerField>
type Row = readonly string[]

interface Dates {
  readonly issued: string | null
  readonly period: string | null
}

/** A table of tasks: its header names the work and an agency or a time. */
export function isTaskHeader(header: Row): boolean {
  const columns = header.map(headerField)
  return (
    columns.includes('task') &&
    columns.some((column) => column === 'lead' || column === 'support' || column === 'deadline')
  )
}

/** The tasks of a table, one a row; group rows and repeated headers are none. `place` names the table, "PL.T1". */
export function tasksOfTable(item: Item, place: string, dates: Dates): Task[] {
  const [header = [], ...rows] = item.section.rows
  if (!isTaskHeader(header)) return []
  const columns = header.map((cell, at) => headerField(cell) ?? tickedPeriod(cell, rows, at))
  const above: string[] = header.map(() => '')
  const found: { row: Row; at: At; number: string }[] = []
  for (const [i, row] of rows.entries()) {
    if (isGroup(row, columns, rows[i + 1]?.[0] ?? '') || isHeaderAgain(row) || isColumnNumbers(row)) continue
    const filled = row.map((cell, c) => (isDitto(cell) || holdsOn(cell, c, columns) ? (above[c] ?? '') : cell))
    filled.forEach((cell, c) => {
      above[c] = cell
    })
    const at = item.section.rowsAt[i + 1] ?? item.section.at
    found.push({ row: filled, at: { line: at.line, end_line: at.end_line }, number: numberOf(filled, columns) })
  }
  const numbers = found.map((entry) => entry.number)
  const own = new Set(numbers).size === numbers.length && !numbers.includes('')
  const rowsOf = new Map<string, number>()
  for (const { row } of found) {
    const [first = ''] = workCells(row, columns)
    rowsOf.set(first, (rowsOf.get(first) ?? 0) + 1)
  }
  return found.map(({ row, at, number }, i) => {
    const id = `${place}.${own ? number : i + 1}`
    return taskOfRow({ row, id, at, work: workOf(workCells(row, columns), rowsOf) }, columns, dates, header)
  })
}

const isDitto = (cell: string) => /^(?:["”“″]|''|-?\s?\/\/\s?-?|n\.?t|-\s?nt\s?-|như trên)\.?$/iu.test(cell.trim())

// "9/2026 | Kiểm kê", " | Phát thẻ": a time in front of the rows is told once for all of them.
const holdsOn = (cell: string, at: number, columns: readonly Column[]): boolean =>
  cell.trim() === '' && (columns[at] === 'deadline' || columns[at] === 'lead') && columns.indexOf('task') > at

// "I | Hoàn thiện thể chế | | |": nothing but a number and a name, or one name across all columns.
function isGroup(row: Row, columns: readonly Column[], next: string): boolean {
  const filled = row.filter((cell) => cell !== '')
  if (filled.length === 0 || new Set(filled).size === 1 || isSum(row, columns)) return true
  const names = (i: number) => columns[i] === 'number' || columns[i] === 'task' || (i < 2 && columns[i] === null)
  return (
    row.every((cell, i) => cell === '' || names(i)) &&
    filled.length <= 2 &&
    (!hasOwnNumber(row) || isBelow(next, row[0] ?? ''))
  )
}

// "I | Cấp tỉnh | 5 | 300 | | | 1.920", "| Tổng cộng | 25 | ...": sums of the rows below or above, who and when left open
function isSum(row: Row, columns: readonly Column[]): boolean {
  const open = columns.every(
    (column, i) => row[i] === '' || !['lead', 'support', 'advise', 'deadline'].includes(column ?? ''),
  )
  return open && (/^(?:[IVXLC]{1,6}|[A-Z])\.?$/u.test(row[0] ?? '') || row.slice(0, 2).some((cell) => SUM.test(cell)))
}

const SUM = /^(?:tổng cộng|tổng số|cộng|tổng)(?:\s|:|$)/iu

// "1 | Thể chế" above "1.1 | Rà soát ..." or "a | Rà soát ...": the number is that of a group.
const isBelow = (next: string, number: string): boolean =>
  next.startsWith(`${withoutEnd(number, '.')}.`) ? /\.\d/.test(next) : /^(?:[-+]|[a-zđ][.)]?)$/u.test(next)

// "(1) | (2) | (3)", "A | B | 1 | 2", "(4) = (2) + (3)": columns are numbered below the header.
const isColumnNumbers = (row: Row) =>
  row.length > 2 && row.every((cell) => /^\(?(?:\d{1,2}|[A-E])\)?(?:\s?=.{0,20})?$/u.test(cell))

// A row "12 | Rà soát ..." that names nobody is a task that lacks its lead, not a group.
const hasOwnNumber = (row: Row) => /^\d+(?:\.\d+)*\.?$/u.test(row[0] ?? '') && row.length > 2

function isHeaderAgain(row: Row): boolean {
  return row.filter((cell) => headerField(cell) !== null).length >= 2 && isTaskHeader(row)
}

function numberOf(row: Row, columns: readonly Column[]): string {
  const at = columns.indexOf('number')
  return trimmed(row[at < 0 ? 0 : at] ?? '').match(/^[\d.]+$|^[a-zđ]$/u)?.[0] ?? ''
}

interface Part {
  readonly field: 'lead' | 'support' | 'advise'
  readonly text: string
}

// "- Chủ trì: Sở A; - Phối hợp: Sở B" in one cell: each line has a label of its own.
function cellParts(cell: string, field: Part['field']): Part[] {
  if (!readLabel(cell)) return [{ field, text: cell }]
  return readLabels(cell).map(({ field: own, value }) => ({
    field: own === 'support' || own === 'advise' ? own : 'lead',
    text: trimmed(value),
  }))
}

// "Quý I | Quý II" over ticks
const tickedPeriod = (cell: string, rows: readonly Row[], at: number): Column =>
  /^(?:quý|tháng|tuần|năm|T\d|Q\d|\d{4})/iu.test(cell) && rows.some((row) => isTick(row[at] ?? '')) ? 'deadline' : null

const isTick = (cell: string) => /^[x✓✔☑√]$/iu.test(cell.trim())

/** The cell of the time; where columns stand for periods and rows tick them, the names of the ticked ones. */
function dueOf(row: Row, columns: readonly Column[], header: Row): string {
  const times = columns.flatMap((column, i) => (column === 'deadline' ? [i] : []))
  const ticked = times.filter((i) => isTick(row[i] ?? '')).map((i) => header[i]?.split(': ').at(-1) ?? '')
  if (ticked.length > 0) return ticked.join(', ')
  const filled = times.filter((i) => row[i] !== '')
  const [first = -1, second = -1] = filled
  const text = trimmed(row[first] ?? '')
  // "Bắt đầu | Hoàn thành": one span of time
  return second >= 0 && BEGINS.test(header[first] ?? '') ? `${text} - ${trimmed(row[second] ?? '')}` : text
}

const BEGINS = /bắt đầu|khởi công|triển khai từ/iu

const workCells = (row: Row, columns: readonly Column[]): string[] =>
  columns.flatMap((column, i) => (column === 'task' ? [withoutMarker(trimmed(row[i] ?? ''))] : []))

const IN_CELLS = ['bullet', 'number', 'multi', 'letter', 'bracket']

// "- Rà soát văn bản", "2.1. Rà soát văn bản" in a cell
function withoutMarker(text: string): string {
  const marked = readMarker(text)
  return marked && marked.rest !== '' && IN_CELLS.includes(marked.marker.kind) ? marked.rest : text
}

/** The work of a row. Of two columns that name it the second tells it where the first holds for several rows. */
function workOf([first = '', second = '']: readonly string[], rowsOf: ReadonlyMap<string, number>) {
  if (second === '' || first === '') return { text: first === '' ? second : first, activities: [] }
  return (rowsOf.get(first) ?? 0) > 1 ? { text: second, activities: [] } : { text: first, activities: [second] }
}

interface Found {
  readonly id: string
  readonly row: Row
  readonly at: At
  readonly work: Pick<Task, 'text' | 'activities'>
}

function taskOfRow({ row, id, at, work }: Found, columns: readonly Column[], dates: Dates, header: Row): Task {
  const cell = (column: Column) => trimmed(row[columns.indexOf(column)] ?? '')
  const parties = noParties()
  for (const field of ['lead', 'support', 'advise'] as const)
    for (const part of cellParts(cell(field), field)) partiesOfCell(part.text, part.field, parties, at, dates.issued)
  const due = dueOf(row, columns, header)
  const read = due === '' ? null : readDeadline(due, { label: header[columns.indexOf('deadline')] ?? null, ...dates })
  return {
    id,
    ...work,
    ...parties,
    deadline: read && { ...read, at },
    output: cell('output') || null,
    form: cell('form') || null,
    funding: cell('funding') || null,
    at,
  }
}
