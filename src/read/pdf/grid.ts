import type { Rule } from './glyph.ts'

/** A ruled table: the places of its lines, and which of its cells are one. */
export interface Grid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** For each row and column the number of the (merged) cell that covers it. */
  readonly cells: readonly (readonly number[])[]
}

const NEAR = 3
// Drawings have thousands of lines, tables of a page some hundreds.
const MOST_LINES = 3_000
const MOST_CELLS = 20_000

interface Lines {
  readonly level: Rule[]
  readonly upright: Rule[]
}

/** The ruled tables of a page, top down. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const level = merged(
    rules.filter(({ y, y2 }) => y === y2),
    (rule) => rule,
  )
  const upright = merged(
    rules.filter(({ x, x2 }) => x === x2),
    flipped,
  )
  if (level.length < 2 || level.length + upright.length > MOST_LINES) return []
  return components({ level, upright })
    .flatMap((lines) => gridOf(lines) ?? [])
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0))
}

const flipped = ({ x, y, x2, y2 }: Rule): Rule => ({ x: y, y: x, x2: y2, y2: x2 })

/** Pieces of one line, end to end or one over the other, are one. `flip` makes the rules level, and back. */
function merged(rules: readonly Rule[], flip: (rule: Rule) => Rule): Rule[] {
  const sorted = rules.map(flip).sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: Rule[][] = []
  for (const rule of sorted) {
    const row = rows.at(-1)
    if (row?.[0] && rule.y - row[0].y < NEAR / 2) row.push(rule)
    else rows.push([rule])
  }
  return rows.flatMap((row) => joined(row)).map(flip)
}

function joined(row: readonly Rule[]): Rule[] {
  const lines: Rule[] = []
  for (const rule of [...row].sort((a, b) => a.x - b.x)) {
    const last = lines.at(-1)
    if (last && rule.x <= last.x2 + NEAR) lines[lines.length - 1] = { ...last, x2: Math.max(last.x2, rule.x2) }
    else lines.push(rule)
  }
  return lines
}

const meet = (level: Rule, upright: Rule): boolean =>
  upright.x >= level.x - NEAR &&
  upright.x <= level.x2 + NEAR &&
  level.y >= upright.y - NEAR &&
  level.y <= upright.y2 + NEAR

/** Lines that meet, directly or through others. */
function components({ level, upright }: Lines): Lines[] {
  const found: Lines[] = []
  const left = new Set(upright)
  const free = new Set(level)
  for (const start of level) {
    if (!free.delete(start)) continue
    const lines: Lines = { level: [start], upright: [] }
    const todo: Rule[] = [start]
    for (let rule = todo.pop(); rule; rule = todo.pop()) {
      const isLevel = rule.y === rule.y2
      for (const other of isLevel ? left : free) {
        if (!(isLevel ? meet(rule, other) : meet(other, rule))) continue
        ;(isLevel ? left : free).delete(other)
        ;(isLevel ? lines.upright : lines.level).push(other)
        todo.push(other)
      }
    }
    found.push(lines)
  }
  return found
}

function places(values: readonly number[]): number[] {
  const kept: number[] = []
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) kept.push(value)
  return kept
}

// A table may be open at its sides: its level lines reach further than its upright ones.
function gridOf({ level, upright }: Lines): Grid | null {
  if (level.length < 2 || upright.length < 1) return null
  const ends = level.flatMap(({ x, x2 }) => [x, x2])
  const xs = places(
    open(
      [Math.min(...ends), Math.max(...ends)],
      upright.map(({ x }) => x),
    ),
  )
  const tops = upright.flatMap(({ y, y2 }) => [y, y2])
  const ys = places(
    open(
      [Math.min(...tops), Math.max(...tops)],
      level.map(({ y }) => y),
    ),
  )
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > MOST_CELLS) return null
  return { xs, ys, cells: cellsOf(xs, ys, { level, upright }) }
}

const open = (ends: readonly number[], inner: readonly number[]): number[] => [
  ...inner,
  ...ends.filter((end) => inner.every((value) => Math.abs(value - end) > NEAR * 3)),
]

function cellsOf(xs: readonly number[], ys: readonly number[], { level, upright }: Lines): number[][] {
  const cells: number[][] = []
  const rename = (from: number, to: number) => {
    for (const row of cells) for (const [c, cell] of row.entries()) if (cell === from) row[c] = to
  }
  let next = 0
  for (let r = 0; r + 1 < ys.length; r++) {
    cells.push([])
    for (let c = 0; c + 1 < xs.length; c++) {
      const x = xs[c] ?? 0
      const y = ys[r] ?? 0
      const beyondX = (x + (xs[c + 1] ?? 0)) / 2
      const beyondY = (y + (ys[r + 1] ?? 0)) / 2
      const walled =
        c === 0 || upright.some((rule) => Math.abs(rule.x - x) <= NEAR && rule.y <= beyondY && rule.y2 >= beyondY)
      const roofed =
        r === 0 || level.some((rule) => Math.abs(rule.y - y) <= NEAR && rule.x <= beyondX && rule.x2 >= beyondX)
      const left = walled ? undefined : cells[r]?.[c - 1]
      const above = roofed ? undefined : cells[r - 1]?.[c]
      const own = above ?? left ?? next++
      cells[r]?.push(own)
      if (left !== undefined && above !== undefined && left !== above) rename(left, above)
    }
  }
  return cells
}
