import type { CalendarDate } from './date.ts'
import { endOf, parseEdtf, startOf } from './deadline-calendar.ts'
import type { Term } from './deadline-term.ts'

/** What the plan says of time: EDTF of its date and of its own period. */
export interface Dates {
  readonly issued?: string | null
  readonly period?: string | null
}

/** The year of a date that names none: the plan's own, else the first whose end is not before the plan's date. */
export function impliedYear(date: CalendarDate, { issued, period }: Dates): number | null {
  const [from, to] = (period ?? '').split('/')
  const start = parseEdtf(from)
  const end = parseEdtf(to ?? from)
  if (start && start.year === end?.year) return start.year
  const plan = parseEdtf(issued)
  const floor = Math.max(start ? startOf(start) : 0, plan ? startOf(plan) : 0)
  const first = Math.max(start?.year ?? 0, plan?.year ?? 0)
  if (first === 0) return null
  return endOf({ ...date, year: first }) >= floor ? first : first + 1
}

const withYear = (date: CalendarDate, year: number | null): CalendarDate => ({ ...date, year })

// "từ ngày 10 đến ngày 12/3": the first day takes the month of the second, or the one before
function monthBefore(date: CalendarDate, { part, year, day }: CalendarDate): CalendarDate {
  if (part === null || day === null || part > 12) return date
  if ((date.day ?? 0) <= day) return { ...date, part, year }
  return part === 1 ? { ...date, part: 12, year: year === null ? null : year - 1 } : { ...date, part: part - 1, year }
}

function monthAfter(date: CalendarDate, { part, year, day }: CalendarDate): CalendarDate {
  if (part === null || part > 12) return date
  if ((date.day ?? 0) >= (day ?? 0)) return { ...date, part, year }
  return part === 12 ? { ...date, part: 1, year: year === null ? null : year + 1 } : { ...date, part: part + 1, year }
}

const lacksMonth = ({ day, part }: CalendarDate): boolean => day !== null && part === null

// The year that the next date says, or the one before it where that would stand later.
function fromNext(date: CalendarDate, next: CalendarDate): CalendarDate {
  const near = lacksMonth(date) ? monthBefore(date, next) : date
  if (near.year !== null || next.year === null) return near
  const same = withYear(near, next.year)
  return startOf(same) > endOf(next) ? withYear(near, next.year - 1) : same
}

function fromLast(date: CalendarDate, last: CalendarDate): CalendarDate {
  const near = lacksMonth(date) ? monthAfter(date, last) : date
  if (near.year !== null || last.year === null) return near
  const same = withYear(near, last.year)
  return endOf(same) < startOf(last) ? withYear(near, last.year + 1) : same
}

// Where work comes back each year, only dates of one list or range share a year.
function inherit(terms: readonly Term[], yearly: boolean): Term[] {
  const out = [...terms]
  for (let i = out.length - 2; i >= 0; i--) {
    const [term, next] = [out[i], out[i + 1]]
    if (!term || !next || next.named || term.named || (yearly && next.joint === 'new')) continue
    out[i] = { ...term, date: fromNext(term.date, next.date) }
  }
  for (let i = 1; i < out.length; i++) {
    const [term, last] = [out[i], out[i - 1]]
    if (!term || !last || last.named || (yearly && term.joint === 'new')) continue
    out[i] = { ...term, date: fromLast(term.date, last.date) }
  }
  return out
}

/** Gives every date its year: from its neighbours, else implied; a yearly date keeps none. */
export function resolveYears(terms: readonly Term[], yearly: boolean, dates: Dates): Term[] {
  const near = inherit(terms, yearly)
  if (yearly) return near
  const last = near.findLastIndex((term) => term.date.year === null && !lacksMonth(term.date))
  const late = near[last]
  if (!late) return near
  // A range or list takes the year of its end; then its parts follow each other.
  const chain = near.slice(0, last + 1).findLastIndex((term) => term.joint === 'new')
  const head = near[chain] ?? late
  const pivot = late.joint === 'list' ? head : late
  const year = impliedYear(pivot.date, dates)
  if (year === null) return near
  const fixed = near.map((term) => (term === pivot ? { ...term, date: withYear(term.date, year) } : term))
  return inherit(fixed, false)
}
