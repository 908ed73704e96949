import { tidy } from '../shape.ts'
import type { Glyph } from './glyph.ts'
import { type Word, wordsOf } from './word.ts'

/** What stands on one baseline, left to right. */
export interface Row {
  readonly y: number
  readonly size: number
  readonly x: number
  readonly x2: number
  readonly words: readonly Word[]
}

// Of the letter's size: what is off the baseline by less is on it.
const SAME_LINE = 0.3
const SMALL = 0.8
const MOST_RAISED = 100

interface Open {
  readonly y: number
  readonly glyphs: Glyph[]
}

/** Letters sorted by baseline and then by x, whatever order they were drawn in. */
export function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const rows: Open[] = []
  for (const baseline of baselines(glyphs)) {
    const row = rows.at(-1)
    const size = Math.min(sizeOf(baseline.glyphs), row ? sizeOf(row.glyphs) : 0)
    if (row && baseline.y - row.y <= size * SAME_LINE) row.glyphs.push(...baseline.glyphs)
    else rows.push(baseline)
  }
  return withRaised(rows)
    .map(({ y, glyphs: own }) => rowOf(y, own))
    .filter(({ words }) => words.length > 0)
}

const EXACT = 0.5

// Two columns whose lines are a little apart must not share out the letters of one of them.
function baselines(glyphs: readonly Glyph[]): Open[] {
  const open: Open[] = []
  for (const glyph of glyphs.filter(({ blank }) => !blank).sort((a, b) => a.y - b.y)) {
    const last = open.at(-1)
    if (last && glyph.y - last.y <= EXACT) last.glyphs.push(glyph)
    else open.push({ y: glyph.y, glyphs: [glyph] })
  }
  for (const space of glyphs.filter(({ blank }) => blank)) open[nearest(open, space.y)]?.glyphs.push(space)
  return open
}

/** By bisection: the place of the baseline at `y`; -1 where there is none. */
function nearest(open: readonly Open[], y: number): number {
  let [low, high] = [0, open.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((open[middle]?.y ?? 0) <= y + EXACT) low = middle + 1
    else high = middle
  }
  return Math.abs((open[low - 1]?.y ?? Number.POSITIVE_INFINITY) - y) <= EXACT * 2 ? low - 1 : -1
}

/** Row of these words. */
export function rowWith(words: readonly Word[], y: number, size: number): Row {
  return { y, size, words, x: words[0]?.x ?? 0, x2: Math.max(...words.map(({ x2 }) => x2)) }
}

export const textOf = (words: readonly Word[]): string => tidy(words.map(({ text }) => text).join(' '))

function rowOf(y: number, glyphs: readonly Glyph[]): Row {
  const size = sizeOf(glyphs)
  const heights: number[] = []
  for (const glyph of glyphs) if (glyph.size > size * SMALL) heights.push(glyph.y)
  const baseline = middle(heights) ?? y
  return rowWith(wordsOf(glyphs, size, baseline), baseline, size)
}

// Most lines have one size and one baseline.
function middle(values: readonly number[]): number | undefined {
  const [first] = values
  if (values.every((value) => value === first)) return first
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}

function sizeOf(glyphs: readonly Glyph[]): number {
  const sizes: number[] = []
  for (const { blank, size } of glyphs) if (!blank) sizes.push(size)
  return middle(sizes) ?? 1
}

/** Small letters that stand a little above or below a line and touch it ("m²", a note's number) are of that line. */
function withRaised(rows: readonly Open[]): Open[] {
  const sizes = rows.map(({ glyphs }) => sizeOf(glyphs))
  const kept: Open[] = rows.map(({ y, glyphs }) => ({ y, glyphs: [...glyphs] }))
  for (const [i, row] of rows.entries()) {
    const host = [i + 1, i - 1].find((at) => isRaised(row, sizes[i] ?? 0, rows[at], sizes[at] ?? 0))
    if (host === undefined) continue
    kept[host]?.glyphs.push(...row.glyphs)
    kept[i]?.glyphs.splice(0)
  }
  return kept.filter(({ glyphs }) => glyphs.length > 0)
}

function isRaised(row: Open, size: number, host: Open | undefined, big: number): boolean {
  if (!host || size > big * SMALL || row.glyphs.length > MOST_RAISED) return false
  const off = host.y - row.y
  if (off > big * 0.6 || off < -big * 0.4) return false
  return row.glyphs.every((glyph) => glyph.blank || touches(glyph, host, big)) || row.glyphs.length < 4
}

const touches = (glyph: Glyph, host: Open, size: number): boolean =>
  host.glyphs.some(({ x, x2 }) => x - size < glyph.x2 && glyph.x < x2 + size)
