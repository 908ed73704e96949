import type { CalendarDate } from './date.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/** EDTF of a date: 2023-10-15, 2024-06, 2023-35, XXXX-11-15, XXXX-XX-05. */
export function edtf({ year, part, day }: CalendarDate): string {
  const head = year === null ? 'XXXX' : String(year)
  if (day !== null) return `${head}-${part === null ? 'XX' : two(part)}-${two(day)}`
  return part === null ? head : `${head}-${two(part)}`
}

// First and last month of a part: quarters are 33-36, half-years 40-41.
function months(part: number | null): readonly [number, number] {
  if (part === null) return [1, 12]
  if (part <= 12) return [part, part]
  if (part >= 40) return part === 40 ? [1, 6] : [7, 12]
  return [(part - 33) * 3 + 1, (part - 32) * 3]
}

// Days are numbered as if every month had 32: enough to say what comes first.
const ordinal = (year: number, month: number, day: number): number => (year * 12 + month - 1) * 32 + day

/** A number that grows with the first day of the date; an unknown year is 0. */
export function startOf({ year, part, day }: CalendarDate): number {
  return ordinal(year ?? 0, months(part)[0], day ?? 1)
}

/** A number that grows with the last day of the date; an unknown year is 0. */
export function endOf({ year, part, day }: CalendarDate): number {
  return ordinal(year ?? 0, months(part)[1], day ?? 31)
}

export type Unit = 'day' | 'month' | 'quarter' | 'half' | 'year'

/** What the date is: a day, a month, … */
export function unitOf({ part, day }: CalendarDate): Unit {
  if (day !== null) return 'day'
  if (part === null) return 'year'
  return part <= 12 ? 'month' : part < 40 ? 'quarter' : 'half'
}

// 30/4 and 1/5 touch; so do 28/2 and 1/3.
function dayAfter(a: CalendarDate, b: CalendarDate): boolean {
  const gap = startOf(b) - startOf(a)
  return gap === 1 || (b.day === 1 && (a.day ?? 0) >= 28 && gap <= 33 && gap >= 2)
}

/** `b` follows `a` at once: adjacent days, months, quarters, half-years or years. */
export function follows(a: CalendarDate, b: CalendarDate): boolean {
  const unit = unitOf(a)
  if (unit !== unitOf(b)) return false
  if (unit === 'day') return dayAfter(a, b)
  const [, last] = months(a.part)
  const next = last === 12 ? { y: (a.year ?? 0) + 1, m: 1 } : { y: a.year ?? 0, m: last + 1 }
  const bYear = b.year ?? (a.year === null && last === 12 ? -1 : 0)
  return bYear === next.y && months(b.part)[0] === next.m
}

/** `b` lies within `a`: tháng 12/2025 within Quý IV/2025. */
export function contains(a: CalendarDate, b: CalendarDate): boolean {
  return unitOf(a) !== unitOf(b) && startOf(a) <= startOf(b) && endOf(b) <= endOf(a)
}

const fields = (text: string): readonly string[] => text.replace(/[~?%]/g, '').split('-')

const known = (field: string | undefined): number | null => (field && /^\d+$/.test(field) ? Number(field) : null)

/** The front of an EDTF date ("2025-11-20", "2024-XX-XX", "2026-03", "2026"); null where it gives no year. */
export function parseEdtf(text: string | null | undefined): CalendarDate | null {
  if (!text || !/^(?:\d{4}|XXXX)(?!\d)/.test(text)) return null
  const [year, part, day] = fields(text)
  const y = known(year)
  return y === null || y > 9999 ? null : { year: y, part: known(part), day: known(day) }
}
