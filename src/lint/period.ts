import { digits, findAll, map, opt, type Pattern, sayAny, seq } from '../grammar/pattern.ts'
import { tokenize } from '../grammar/token.ts'
import type { At } from '../plan/plan.ts'
import { fold } from '../text/fold.ts'
import type { Draft, Line } from './draft.ts'

const year = map(digits(4), (n) => (n >= 1990 && n < 2100 ? n : undefined))

/** "giai đoạn 2026 - 2030", "từ năm 2025 đến hết năm 2030": the first and the last year. */
const SPAN: Pattern<readonly [number, number]> = map(
  seq(
    opt(sayAny('giai đoạn từ', 'giai đoạn', 'trong các năm', 'từ')),
    opt(sayAny('năm')),
    year,
    sayAny('-', 'đến hết', 'đến'),
    opt(sayAny('năm')),
    year,
  ),
  ([, , from, , , to]) => [from, to] as const,
)

/** A span of years in a text, with its words. */
export interface Years {
  readonly from: number
  readonly to: number
  readonly quote: string
  readonly start: number
}

// Most lines hold no two years: they need no closer reading.
const OF_YEARS = /\d{4}\s*(?:đến|[-‐‑‒–—−])/iu

export function spansIn(text: string): Years[] {
  if (!OF_YEARS.test(text)) return []
  const tokens = tokenize(text)
  return findAll(SPAN, tokens).map(({ at, next, value: [from, to] }) => {
    const start = tokens[at]?.start ?? 0
    return { from, to, start, quote: text.slice(start, tokens[next - 1]?.end ?? start) }
  })
}

/** A line with words on the period that begins in a year: of the section on time, else of the title. */
export function periodLine({ lines }: Draft, from: number): { readonly at: At; readonly quote: string } | null {
  const told = lines.flatMap((line) => {
    const span = spansIn(line.node.text).find((each) => each.from === from)
    return span ? [{ line, at: line.node.at, quote: span.quote }] : []
  })
  return told.find(({ line }) => isOnTime(line)) ?? told[0] ?? null
}

/** A section or label on the time of the whole plan: neither a task's nor a report's. */
export function isOnTime({ node, parents, role }: Line): boolean {
  if (role === null || role === 'tasks' || role === 'solutions' || role === 'annex' || role === 'organisation')
    return false
  return [node, ...parents.slice(-1)].some(({ text }) =>
    /^(?:về )?thời gian(?: thực hiện| triển khai)?(?:$|[ :.,])/u.test(fold(text)),
  )
}
