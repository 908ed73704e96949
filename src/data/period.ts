/** A fact that held for a time; both days inclusive, null where no limit is known. */
export interface Lasting {
  readonly from: string | null
  readonly to: string | null
}

/** The day is the day itself; a shorter date ("2024", "2024-05") is read at its first day. */
export function holds({ from, to }: Lasting, date: string): boolean {
  const day = firstDay(date)
  return (from === null || from <= day) && (to === null || day <= to)
}

/** What held on the date, else what stood nearest to it; without a date what still holds, else the last. */
export function pick<T extends Lasting>(facts: readonly T[], date: string | null = null): T | null {
  if (facts.length < 2) return facts[0] ?? null
  if (date !== null) return facts.find((fact) => holds(fact, date)) ?? nearest(facts, date)
  return facts.find((fact) => fact.to === null) ?? nearest(facts, '9999-12-31')
}

function nearest<T extends Lasting>(facts: readonly T[], date: string): T | null {
  const ranked = facts.map((fact) => ({ fact, far: distance(fact, date) }))
  return ranked.reduce((a, b) => (b.far < a.far ? b : a)).fact
}

/** Days between a date and a period that does not hold on it. */
function distance({ from, to }: Lasting, date: string): number {
  const day = Date.parse(firstDay(date))
  const after = to === null ? Number.POSITIVE_INFINITY : Math.abs(day - Date.parse(to))
  const before = from === null ? Number.POSITIVE_INFINITY : Math.abs(day - Date.parse(from))
  return Math.min(after, before) / 86_400_000
}

function firstDay(date: string): string {
  const [year = '', month = '01', day = '01'] = date.replace(/X/g, '0').split('-')
  return `${year}-${month === '00' ? '01' : month}-${day === '00' ? '01' : day}`
}

/** The change of every province's agencies in early 2025 lay within a fortnight of the national day. */
const GREY_DAYS = 15

/** Where a date stands to a period; `grey` within a fortnight of an end. */
export function standing(fact: Lasting, date: string): 'in-force' | 'not-yet' | 'ended' | 'grey' {
  if (holds(fact, date)) return 'in-force'
  if (distance(fact, date) <= GREY_DAYS) return 'grey'
  return fact.to !== null && firstDay(date) > fact.to ? 'ended' : 'not-yet'
}
