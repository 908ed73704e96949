import type { PlanNode } from '../../plan/plan.ts'
import { cell, type Row, type Table } from '../paper/paper.ts'
import type { StyleName } from '../paper/styles.ts'

/** A table of the plan: widths by what stands in its columns; a row of one value goes across. */
export function planTable({ header = [], rows = [] }: PlanNode): Table {
  const columns = Math.max(1, header.length, ...rows.map((row) => row.length))
  return {
    kind: 'table',
    lines: true,
    widths: widthsOf([header, ...rows], columns),
    head: header.length === 0 ? [] : [{ cells: header.map((name) => cell(name, 'cellHead')) }],
    rows: rows.map((row) => tableRow(row, columns)),
  }
}

function tableRow(row: readonly string[], columns: number): Row {
  const [first = ''] = row
  if (columns > 1 && row.length === columns && first !== '' && row.every((value) => value === first))
    return { group: 0, cells: [cell(first, 'cellGroup', { span: columns })] }
  const isGroup = columns >= GROUP_FROM && namesAGroup(row)
  const styleOf = (text: string): StyleName => (isGroup ? 'cellGroup' : isShort(text) ? 'cellMiddle' : 'cell')
  return { cells: Array.from({ length: columns }, (_, i) => cell(row[i] ?? '', styleOf(row[i] ?? ''))) }
}

const GROUP_FROM = 4

// "I | Cải cách thể chế | | |" stays with the row below it.
function namesAGroup([number = '', name = '', ...rest]: readonly string[]): boolean {
  return /^(?:[IVXL]{1,6}|[A-Z])[.)]?$/.test(number.trim()) && name !== '' && rest.every((value) => value === '')
}

const isShort = (text: string): boolean => text.length <= 6

const NARROWEST = 6
const WIDEST = 40

/** Shares of the width: the root of the mean length, never less than the longest word. */
export function widthsOf(rows: readonly (readonly string[])[], columns: number): number[] {
  return Array.from({ length: columns }, (_, i) => {
    const texts = rows.map((row) => row[i] ?? '')
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length)
    const word = texts.reduce((longest, text) => Math.max(longest, longestWord(text)), 0)
    return Math.min(WIDEST, Math.max(NARROWEST, word + 2, 3.2 * Math.sqrt(mean)))
  })
}

function longestWord(text: string): number {
  return text.split(' ').reduce((longest, word) => Math.max(longest, word.length), 0)
}
