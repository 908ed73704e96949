import { type Row, rowWith, textOf } from './row.ts'
import type { Word } from './word.ts'

/** Rows that are read one after another; `side`: they are a column beside another one (letterhead, signature). */
export interface Stretch {
  readonly side: boolean
  readonly rows: readonly Row[]
}

interface Gutter {
  readonly from: number
  readonly to: number
}

// Of the letter's size.
const WIDE = 1.8
const LEAST = 0.9
const BESIDE = 0.8
const NARROW = 0.5

// Lines of a column: the recipients of the longest list fill a page.
const LONGEST = 80

/** Reads what stands side by side column by column. */
export function stretchesOf(rows: readonly Row[]): Stretch[] {
  const found: Stretch[] = []
  let body: Row[] = []
  const flush = () => {
    if (body.length > 0) found.push({ side: false, rows: body })
    body = []
  }
  for (let i = 0; i < rows.length; ) {
    const pair = columnsAt(rows, i)
    const row = rows[i]
    if (!pair && row) body.push(row)
    else if (pair) {
      flush()
      found.push({ side: true, rows: pair.left }, { side: true, rows: pair.right })
    }
    i += pair?.count ?? 1
  }
  flush()
  return found
}

interface Pair {
  readonly left: readonly Row[]
  readonly right: readonly Row[]
  readonly count: number
}

function columnsAt(rows: readonly Row[], start: number): Pair | null {
  const first = rows[start]
  let gutter = first ? (gutterIn(first) ?? gutterBetween(first, rows[start + 1])) : null
  if (!gutter) return null
  const halves: Half[] = []
  for (let i = start; i < Math.min(rows.length, start + LONGEST); i++) {
    const row = rows[i]
    const before = rows[i - 1]
    if (!row || (i > start && before && isFar(row, before, gutter))) break
    const narrower = narrowed(gutter, row)
    if (!narrower) break
    gutter = narrower
    halves.push(halved(row, gutter))
  }
  return pairOf(halves)
}

interface Half {
  readonly left: Row | null
  readonly right: Row | null
}

/** Trailing rows of one side only belong to the columns of a signature, not to those of a letterhead. */
function pairOf(halves: readonly Half[]): Pair | null {
  const isTail = halves.some(({ left }) => left !== null && /^(?:Nơi nhận|- ?Lưu[: ])/iu.test(textOf(left.words)))
  const last = halves.findLastIndex(({ left, right }) => left && right)
  const lone = halves.findLastIndex(({ left }, i) => left && i > 0 && halves[i - 1]?.right)
  const end = isTail ? halves.length : Math.max(last, isHead(halves) ? lone : last) + 1
  const kept = halves.slice(0, end)
  const both = kept.filter(({ left, right }) => left && right).length
  const told = isTail || isHead(kept)
  if (kept.length < 2 || (both < 2 && !told) || kept.every(isMarker)) return null
  const left = kept.flatMap((half) => half.left ?? [])
  const right = kept.flatMap((half) => half.right ?? [])
  return left.length > 0 && right.length > 0 ? { left, right, count: kept.length } : null
}

// "1." and a tab before the text of the item: a list, whose numbers are no column
const isMarker = ({ left }: Half): boolean =>
  left === null || (left.words.length === 1 && MARKER.test(textOf(left.words)))
const MARKER = /^(?:[-+*•–●▪➢✓]|[\p{L}\d]{1,5}(?:\.\d{1,2}){0,3}[.)/:]?)$/u

const RIGHT_HEAD = /^(?:CỘNG H(?:ÒA|OÀ) X|Độc lập\s?[-–]|ĐẢNG CỘNG SẢN VIỆT NAM)/u
const isHead = (halves: readonly Half[]): boolean =>
  halves.some(({ right }) => right !== null && RIGHT_HEAD.test(textOf(right.words)))

/** The one wide gap of a row, or the gap before what stands at the right of every letterhead. */
function gutterIn({ words, size }: Row): Gutter | null {
  const gaps = gapsOf(words)
  const told = gaps.find(({ at, from, to }) => to - from > size * NARROW && RIGHT_HEAD.test(textOf(words.slice(at))))
  if (told) return told
  const wide = gaps.filter(({ from, to }) => to - from > size * WIDE)
  const largest = gaps.reduce((most, { from, to }) => Math.max(most, to - from), 0)
  return wide.length === 1 && wide[0] && isLone(gaps, largest) ? wide[0] : null
}

// A justified line whose every space is stretched is no pair of columns.
const isLone = (gaps: readonly Gutter[], largest: number): boolean =>
  gaps.filter(({ from, to }) => to - from > largest / 2).length === 1

/** Two rows whose baselines differ a little and that stand beside each other. */
function gutterBetween(row: Row, next: Row | undefined): Gutter | null {
  if (!next || next.y - row.y > row.size * BESIDE) return null
  const [left, right] = row.x2 < next.x ? [row, next] : [next, row]
  return right.x - left.x2 > row.size * WIDE ? { from: left.x2, to: right.x } : null
}

function gapsOf(words: readonly Word[]): (Gutter & { readonly at: number })[] {
  return words.slice(1).map((word, i) => ({ from: words[i]?.x2 ?? word.x, to: word.x, at: i + 1 }))
}

// A column goes on line by line; only the signature's name stands far below its office.
function isFar(row: Row, before: Row, { from }: Gutter): boolean {
  const gap = row.y - before.y
  return gap > row.size * (row.x >= from ? 12 : 3)
}

function narrowed({ from, to }: Gutter, { words, size, x, x2 }: Row): Gutter | null {
  const inner = { from: x2 <= to ? Math.max(from, x2) : from, to: x >= from ? Math.min(to, x) : to }
  const gap = gapsOf(words).find((other) => other.from < to && other.to > from && other.to - other.from > size * NARROW)
  const next =
    x2 < to - size * NARROW || x > from + size * NARROW
      ? inner
      : gap && { from: Math.max(from, gap.from), to: Math.min(to, gap.to) }
  const told = words.some((_, i) => RIGHT_HEAD.test(textOf(words.slice(i))))
  return next && next.to - next.from > size * (told ? NARROW : LEAST) ? next : null
}

function halved(row: Row, { from, to }: Gutter): Half {
  const middle = (from + to) / 2
  const half = (words: readonly Word[]) => (words.length > 0 ? rowWith(words, row.y, row.size) : null)
  return {
    left: half(row.words.filter(({ x }) => x < middle)),
    right: half(row.words.filter(({ x }) => x >= middle)),
  }
}
