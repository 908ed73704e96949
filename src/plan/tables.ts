import { readDeadline } from '../grammar/deadline.ts'
import { headerField } from '../grammar/label.ts'
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
  const columns = header.map(headerField)
  const above: string[] = header.map(() => '')
  const found: { row: Row; at: At; number: string }[] = []
  for (const [i, row] of rows.entries()) {
    if (isGroup(row, columns) || isHeaderAgain(row)) continue
    const filled = row.map((cell, c) => (isDitto(cell) ? (above[c] ?? '') : cell))
    filled.forEach((cell, c) => {
      above[c] = cell
    })
    const at = item.section.rowsAt[i + 1] ?? item.section.at
    found.push({ row: filled, at: { line: at.line, end_line: at.end_line }, number: numberOf(filled, columns) })
  }
  const numbers = found.map((entry) => entry.number)
  const own = new Set(numbers).size === numbers.length && !numbers.includes('')
  return found.map((entry, i) =>
    taskOfRow(entry.row, columns, `${place}.${own ? entry.number : i + 1}`, entry.at, dates, header),
  )
}

const isDitto = (cell: string) => /^(?:["”“]|nt|-\s?nt\s?-|như trên)\.?$/iu.test(cell.trim())

// "I | Hoàn thiện thể chế | | |": nothing but a number and a name, or one name across all columns.
function isGroup(row: Row, columns: readonly Column[]): boolean {
  const filled = row.filter((cell) => cell !== '')
  if (filled.length === 0 || new Set(filled).size === 1) return true
  return (
    row.every((cell, i) => cell === '' || i < 2 || columns[i] === 'number') && filled.length <= 2 && !hasOwnNumber(row)
  )
}

// A row "12 | Rà soát ..." that names nobody is a task that lacks its lead, not a group.
const hasOwnNumber = (row: Row) => /^\d+(?:\.\d+)*\.?$/u.test(row[0] ?? '') && row.length > 2

function isHeaderAgain(row: Row): boolean {
  return row.filter((cell) => headerField(cell) !== null).length >= 2 && isTaskHeader(row)
}

function numberOf(row: Row, columns: readonly Column[]): string {
  const at = columns.indexOf('number')
  return trimmed(row[at < 0 ? 0 : at] ?? '').match(/^[\d.]+$|^[a-zđ]$/u)?.[0] ?? ''
}

function taskOfRow(row: Row, columns: readonly Column[], id: string, at: At, dates: Dates, header: Row): Task {
  const cell = (column: Column) => trimmed(row[columns.indexOf(column)] ?? '')
  const parties = noParties()
  for (const field of ['lead', 'support', 'advise'] as const)
    partiesOfCell(cell(field), field, parties, at, dates.issued)
  const due = cell('deadline')
  const read = due === '' ? null : readDeadline(due, { label: header[columns.indexOf('deadline')] ?? null, ...dates })
  return {
    id,
    text: cell('task'),
    activities: [],
    ...parties,
    deadline: read && { ...read, at },
    output: cell('output') || null,
    form: cell('form') || null,
    funding: cell('funding') || null,
    at,
  }
}
