import type { Cell, Row } from './paper.ts'

// An empty column keeps room for its head on two lines, one of few words room for a date.
const EMPTY = 0.5
const SCARCE = 0.85
const FEW = 0.6
const MOST = 2.5

/** Shares of the width by what the columns hold: a column of few words gives of its own to those that need more; the sum stays. */
export function fitted(widths: readonly number[], rows: readonly Row[]): number[] {
  const needs = widths.map((_, column) => need(rows, column))
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  const fair = sum(needs) / sum(widths)
  const wants = widths.map((width, i) => (fair === 0 ? 1 : Math.sqrt((needs[i] ?? 0) / width / fair)))
  const fixed = widths.map((_, column) => rows.every((row) => isFixed(row, column)))
  const kept = widths.map((width, i) => {
    if (fixed[i] || (wants[i] ?? 1) >= FEW) return width
    return width * (needs[i] === 0 ? EMPTY : SCARCE)
  })
  const grow = widths.map((width, i) => (fixed[i] ? 0 : width * Math.max(0, Math.min(MOST, wants[i] ?? 1) - 1)))
  const given = sum(widths) - sum(kept)
  const asked = sum(grow)
  return asked === 0 ? [...widths] : kept.map((width, i) => width + (given * (grow[i] ?? 0)) / asked)
}

// Numbers and dates stand in the middle, of a width that is theirs.
function isFixed({ group, cells }: Row, column: number): boolean {
  return group !== undefined || cells[column]?.blocks[0]?.style === 'cellMiddle'
}

/** The length that counts for the height of the rows: the root of the mean square, so that few long cells weigh. */
function need(rows: readonly Row[], column: number): number {
  const lengths = rows.flatMap(({ group, cells }) =>
    group !== undefined || cells[column] === undefined ? [] : [lengthOf(cells[column])],
  )
  return Math.sqrt(lengths.reduce((sum, length) => sum + length * length, 0) / Math.max(1, lengths.length))
}

function lengthOf({ blocks }: Cell): number {
  return blocks.reduce((sum, { runs }) => sum + runs.reduce((length, { text }) => length + text.length, 0), 0)
}
