import type { Picture } from './paper/paper.ts'
import { dot, drawing, label, line, short } from './picture.ts'

/** A row of a timeline: how much falls due in which month ("2026-03"). */
export interface TimelineRow {
  readonly name: string
  readonly months: ReadonlyMap<string, number>
}

const WIDTH = 640
const LEFT = 160
const RIGHT = 30
const ROW = 54
const NEAR = 14
const COLORS = ['#1f3864', '#a61c00', '#38761d', '#7f6000', '#4c1130', '#0b5394']

/** Rows of dots over a common time; the larger the dot, the more falls due. Null where there is no month at all. */
export function timeline(rows: readonly TimelineRow[], title: string): Picture | null {
  const all = rows.flatMap(({ months }) => [...months.keys()].map(numberOf))
  if (all.length === 0) return null
  const first = all.reduce((a, b) => Math.min(a, b))
  const last = all.reduce((a, b) => Math.max(a, b))
  const height = ROW * rows.length + 40
  const place = (month: number): number =>
    LEFT + 20 + ((WIDTH - LEFT - RIGHT - 40) * (month - first)) / Math.max(1, last - first)
  const shapes = [
    ...ticks(first, last).flatMap((month) => [
      line(place(month), 8, place(month), height - 26, '#ddd'),
      label({ x: place(month), y: height - 8, text: wordOf(month), anchor: 'middle', size: 12 }),
    ]),
    ...rows.flatMap((row, i) => rowShapes(row, 8 + ROW * i + ROW / 2, COLORS[i % COLORS.length] ?? '#000', place)),
  ]
  return drawing(WIDTH, height, told(rows, title), shapes)
}

function rowShapes(
  { name, months }: TimelineRow,
  y: number,
  color: string,
  place: (month: number) => number,
): string[] {
  let last = Number.NEGATIVE_INFINITY
  let raised = 0
  const dots = [...months].flatMap(([month, count]) => {
    const x = place(numberOf(month))
    const radius = Math.min(16, 4 + 2.4 * Math.sqrt(count))
    if (count === 1) return [dot(x, y, radius, color)]
    // Two counts that touch would be read as one number.
    raised = x - last < NEAR ? 11 - raised : 0
    last = x
    return [
      dot(x, y, radius, color),
      label({ x, y: y - radius - 3 - raised, text: `${count}`, anchor: 'middle', size: 11 }),
    ]
  })
  return [
    label({ x: LEFT - 10, y: y + 5, text: short(name, 22), anchor: 'end' }),
    line(LEFT, y, WIDTH - RIGHT, y),
    ...dots,
  ]
}

// Months counted from year 0, so that they can be drawn.
function numberOf(month: string): number {
  const [year = 0, part = 1] = month.split('-').map(Number)
  return year * 12 + part - 1
}

const wordOf = (month: number): string => `${(month % 12) + 1}/${Math.floor(month / 12)}`

const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 12_000, 120_000]
const MOST_TICKS = 9

function ticks(first: number, last: number): number[] {
  const step = STEPS.find((months) => (last - first) / months < MOST_TICKS) ?? last - first + 1
  const start = Math.ceil(first / step) * step
  const marks = Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_, i) => start + i * step)
  return marks.length === 0 ? [first] : marks
}

function told(rows: readonly TimelineRow[], title: string): string {
  const parts = rows.map(({ name, months }) => {
    const list = [...months].map(([month, count]) => `${wordOf(numberOf(month))}: ${count}`)
    return `${name}: ${list.length === 0 ? '0' : list.join(', ')}`
  })
  return `${title}. ${parts.join('; ')}`
}
