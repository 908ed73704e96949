import type { Frame } from './line.ts'
import type { PrintedPage } from './page.ts'
import type { Row } from './row.ts'

const FEW = 10

/** The margins of each page. One with few lines does not show them: those of the pages of its size do. */
export function framesOf(pages: readonly PrintedPage[]): Frame[] {
  const bySize = new Map<string, PrintedPage[]>()
  const size = ({ width, height }: PrintedPage) => `${Math.round(width)} ${Math.round(height)}`
  for (const page of pages) bySize.set(size(page), [...(bySize.get(size(page)) ?? []), page])
  const shared = new Map([...bySize].map(([key, alike]) => [key, frameOf(alike, 0)]))
  return pages.map((page) => {
    const own = frameOf([page], page.number)
    const all = shared.get(size(page)) ?? own
    return page.rows.length < FEW ? { ...all, page: page.number } : { ...own, pitch: all.pitch }
  })
}

/** The outermost places where two lines begin or end; tables too where there is hardly any text. */
function frameOf(pages: readonly PrintedPage[], page: number): Frame {
  const rows = pages.flatMap((one) => one.rows)
  const edges = pages.flatMap(({ tables }) => tables.map(({ xs }) => [xs[0] ?? 0, xs.at(-1) ?? 0] as const))
  const few = rows.length < FEW * pages.length
  const starts = [...rows.map(({ x }) => x), ...(few ? edges.map(([from]) => from) : [])].sort((a, b) => a - b)
  const ends = [...rows.map(({ x2 }) => x2), ...(few ? edges.map(([, to]) => to) : [])].sort((a, b) => b - a)
  const outer = (sorted: readonly number[]) => (few ? sorted[0] : undefined) ?? shared(sorted)
  return { page, left: outer(starts), right: outer(ends), pitch: usual(pages.flatMap((one) => steps(one.rows))) }
}

const steps = (rows: readonly Row[]): number[] =>
  rows
    .slice(1)
    .map(({ y }, i) => Math.round((y - (rows[i]?.y ?? y)) * 2) / 2)
    .filter((step) => step > 4)

const SAME = 3

function shared(sorted: readonly number[]): number {
  const at = sorted.findIndex((value, i) => i > 0 && Math.abs(value - (sorted[i - 1] ?? 0)) < SAME)
  return (at < 0 ? sorted[0] : sorted[at - 1]) ?? 0
}

// The lines of a paragraph; where most paragraphs are one line, the distance of paragraphs is commoner.
function usual(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const often = Math.max(...counts.values()) / 4
  return Math.min(...[...counts].filter(([, count]) => count >= often).map(([value]) => value))
}
