import type { Left } from '../reading.ts'
import { opensItem } from '../shape.ts'
import type { PrintedPage } from './page.ts'
import { type Row, textOf } from './row.ts'

export interface Running {
  readonly row: Row
  readonly reason: Left['reason']
}

const PAGE_NUMBER = /^(?:[-–—]\s?)?(?:trang\s?)?\d{1,4}(?:\s?[/|]\s?\d{1,4})?(?:\s?[-–—])?$/iu

// Of the height of the page.
const EDGE = 0.14
const MOST_ROWS = 3
const SAME_PLACE = 4

/** Page numbers, running heads and feet: for each page the rows that are no part of the text. */
export function runningOf(pages: readonly PrintedPage[]): Running[][] {
  const seen = new Map<string, number[]>()
  for (const page of pages)
    for (const row of [...atTop(page), ...atFoot(page)]) {
      const key = keyOf(row)
      seen.set(key, [...(seen.get(key) ?? []), row.y])
    }
  const repeats = (row: Row): boolean => {
    const text = textOf(row.words)
    const alike = (seen.get(keyOf(row)) ?? []).filter((y) => Math.abs(y - row.y) < SAME_PLACE).length
    return alike >= Math.min(3, pages.length) && alike >= 2 && !(opensItem(text) || isTitle(text))
  }
  return pages.map((page) => [
    ...outermost(atTop(page), 'header', repeats),
    ...outermost(atFoot(page), 'footer', repeats),
  ])
}

const keyOf = (row: Row): string => textOf(row.words).replace(/\d+/g, '#')

// The opening of an annex or of a plan stands at the head of a page too.
const isTitle = (text: string): boolean => /^(?:PHỤ LỤC|BIỂU|KẾ HOẠCH|DANH MỤC|DANH SÁCH|Phụ lục|Biểu)/u.test(text)

const atTop = ({ rows, height }: PrintedPage): Row[] => rows.filter(({ y }) => y < height * EDGE).slice(0, MOST_ROWS)

const atFoot = ({ rows, height }: PrintedPage): Row[] =>
  rows
    .filter(({ y }) => y > height * (1 - EDGE))
    .slice(-MOST_ROWS)
    .reverse()

function outermost(rows: readonly Row[], reason: Left['reason'], repeats: (row: Row) => boolean): Running[] {
  const found: Running[] = []
  for (const row of rows) {
    const isNumber = PAGE_NUMBER.test(textOf(row.words))
    if (!isNumber && !repeats(row)) break
    found.push({ row, reason: isNumber ? 'page-number' : reason })
  }
  return found
}
