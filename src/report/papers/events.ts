import { createHash } from 'node:crypto'
import { firstDay, lastDay } from '../../lint/edtf.ts'
import type { AgencyRef, Plan } from '../../plan/plan.ts'

/** How a day comes again: RFC 5545, 3.3.10. */
export interface Recurrence {
  readonly every: 'YEARLY' | 'MONTHLY'
  /** Last day that may be one, YYYY-MM-DD; null for no end. */
  readonly until: string | null
}

/** A day of the plan: a task falls due, a report is owed. */
export interface PlanEvent {
  readonly kind: 'task' | 'report'
  /** Stays the same while the words and the document do. */
  readonly uid: string
  /** Id of the task; null for a report. */
  readonly item: string | null
  readonly text: string
  readonly who: readonly AgencyRef[]
  readonly to: readonly AgencyRef[]
  /** As written; null where the plan says none. */
  readonly when: string | null
  /** YYYY-MM-DD, the first of them where it comes again; null where no day can be told. */
  readonly day: string | null
  readonly again: Recurrence | null
}

interface Years {
  readonly from: number
  readonly to: number | null
  /** YYYY-MM-DD: nothing comes again before this day. */
  readonly after: string
}

/** Every task and every report once, in reading order. */
export function eventsOf(plan: Plan): PlanEvent[] {
  const years = yearsOf(plan)
  const seen = new Map<string, number>()
  const uid = (kind: string, key: string): string => {
    const base = JSON.stringify([plan.document.code ?? plan.document.title, kind, key])
    const ordinal = seen.get(base) ?? 0
    seen.set(base, ordinal + 1)
    return `${createHash('sha256').update(`${base}\n${ordinal}`).digest('hex').slice(0, 24)}@kehoach`
  }
  const tasks = plan.tasks.map(
    ({ id, text, lead, deadline }): PlanEvent => ({
      kind: 'task',
      uid: uid('task', `${id} ${text}`),
      item: id,
      text,
      who: lead,
      to: [],
      when: deadline?.text ?? null,
      ...dayOf(deadline?.value ?? null, years),
    }),
  )
  const reports = plan.reporting.map(
    ({ text, by, to, due }): PlanEvent => ({
      kind: 'report',
      uid: uid('report', text),
      item: null,
      text,
      who: by,
      to,
      when: whenOf(due),
      ...dayOf(due, years),
    }),
  )
  return [...tasks, ...reports]
}

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))

function yearsOf({ document: { period, issued } }: Plan): Years {
  const year = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)))
  const from = year(firstDay(period)) ?? year(firstDay(issued)) ?? null
  return { from: from ?? 2026, to: year(lastDay(period)), after: lastDay(issued) ?? '' }
}

// "XXXX-11-30" is 30/11, "2026-11" 11/2026: numbers as an office writes them, of whatever is known.
function whenOf(due: string | null): string | null {
  if (due === null) return null
  const known = due.split('-').filter((part) => !part.includes('X'))
  return /^[\dX]{4}(?:-(?:0\d|1[0-2]|XX)(?:-[\dX]{2})?)?$/.test(due) ? known.reverse().join('/') || null : null
}

type Day = Pick<PlanEvent, 'day' | 'again'>

/** The day of an EDTF value: the last that it allows; "XXXX-12-10" begins in the first year of the plan, once it is issued. */
function dayOf(value: string | null, { from, to, after }: Years): Day {
  if (value === null) return { day: null, again: null }
  const last = value.split('/').at(-1) ?? ''
  if (!last.startsWith('XXXX')) return { day: real(lastDay(value)), again: null }
  const until = to === null ? null : `${to}-12-31`
  const monthly = /^XXXX-XX-(\d\d)$/.exec(last)
  if (monthly) return { day: monthlyDay(monthly[1] ?? '', from, after), again: { every: 'MONTHLY', until } }
  const [first, second = null] = [from, from + 1].map((year) => real(lastDay(last.replace('XXXX', String(year)))))
  const day = first && first < after ? second : (first ?? null)
  return { day, again: day === null ? null : { every: 'YEARLY', until } }
}

/** The first such day of a month once the plan is issued; the last of a month that has no 31st. */
function monthlyDay(date: string, from: number, after: string): string | null {
  const days = [from, from + 1].flatMap((year) => MONTHS.map((month) => dayIn(`${year}-${month}`, date)))
  return days.find((day) => day >= after) ?? null
}

function dayIn(month: string, date: string): string {
  const [day, end] = [`${month}-${date}`, lastDay(month) ?? '']
  return day < end ? day : end
}

// "../2026-02-31" is no day of any calendar.
function real(day: string | null): string | null {
  const at = day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? null : day
}
