// First and last day of the EDTF values of a plan: a day, month, quarter, half-year or year, and intervals of them.

const MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  '33': [1, 3], '34': [4, 6], '35': [7, 9], '36': [10, 12], '40': [1, 6], '41': [7, 12],
} // biome-ignore format: a table

const two = (n: number): string => String(n).padStart(2, '0')

/** The day that one end of a date means; null for an open end, an unknown year, or what is no date. */
function dayOf(date: string, end: 'first' | 'last'): string | null {
  const [year = '', part = 'XX', day = 'XX'] = date.replace(/[~?%]/gu, '').split('-')
  if (!/^\d{4}$/u.test(year)) return null
  const number = Number(part)
  const [from, to] = MONTHS[part] ?? (number >= 1 && number <= 12 ? [number, number] : [1, 12])
  if (/^\d{2}$/u.test(day)) return `${year}-${two(from)}-${day}`
  if (end === 'first') return `${year}-${two(from)}-01`
  return `${year}-${two(to)}-${two(new Date(Date.UTC(Number(year), to, 0)).getUTCDate())}`
}

/** "../2026-34" → 2026-06-30. */
export function lastDay(value: string | null): string | null {
  return value === null ? null : dayOf(value.split('/').at(-1) ?? '', 'last')
}

/** "2025-36/.." → 2025-10-01; null for "../2026". */
export function firstDay(value: string | null): string | null {
  return value === null ? null : dayOf(value.split('/')[0] ?? '', 'first')
}

export function yearOf(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4))
}

/** 31/12/2026, as a drafter writes it. */
export function written(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date}/${month}/${year}`
}
