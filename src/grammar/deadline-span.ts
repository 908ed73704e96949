import type { CalendarDate } from './date.ts'
import { contains, edtf, endOf, follows, startOf, unitOf } from './deadline-calendar.ts'
import type { Term } from './deadline-term.ts'

/** A stretch of time: one date, or adjacent dates taken together. */
export interface Stretch {
  readonly start: CalendarDate
  readonly end: CalendarDate
  readonly single: boolean
  readonly open: boolean
  readonly bound: Term['bound']
  readonly done: boolean
  readonly inside: boolean
  readonly from: boolean
  readonly named: boolean
  readonly bracketed: boolean
  readonly at: number
  readonly next: number
}

function begin(term: Term): Stretch {
  return {
    ...term,
    start: term.date,
    end: term.date,
    single: true,
    open: term.open || (term.from && term.joint !== 'range'),
  }
}

function extend(last: Stretch, term: Term): Stretch {
  return { ...last, end: term.date, single: false, open: term.open, bound: null, next: term.next }
}

// Adjacent days, months, quarters form an interval; separate ones are steps.
function joins(last: Stretch, term: Term): boolean {
  return term.joint === 'range' || (term.joint === 'list' && last.bound === null && follows(last.end, term.date))
}

/** The stretches of time that a text names, in order. */
export function stretchesOf(terms: readonly Term[]): Stretch[] {
  const out: Stretch[] = []
  for (const term of terms) {
    const last = out.at(-1)
    if (last && joins(last, term)) out[out.length - 1] = extend(last, term)
    else out.push(begin(term))
  }
  return out
}

/** The last step is the deadline; "trước ngày 30/6/2026 (Quý II/2026)" only says it again. */
export function lastOf(stretches: readonly Stretch[]): Stretch | undefined {
  const last = stretches.at(-1)
  const before = stretches.at(-2)
  return last?.bracketed && before && last.single && contains(last.end, before.end) ? before : last
}

/** EDTF of a stretch; null where its end lies before its start. */
export function spell({ start, end, single, open, bound }: Stretch): string | null {
  if (open) return `${edtf(start)}/..`
  if (!single) {
    const backwards = start.year !== null && end.year !== null && endOf(end) < startOf(start)
    return backwards ? null : `${edtf(start)}/${edtf(end)}`
  }
  const before = bound === 'strict' || (bound !== null && unitOf(end) === 'day')
  return before && end.year !== null ? `../${edtf(end)}` : edtf(end)
}
