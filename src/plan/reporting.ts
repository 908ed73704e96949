import { splitAgencies } from '../grammar/agency.ts'
import { readCharged } from '../grammar/charged.ts'
import { readReports } from '../grammar/reporting.ts'
import { type Item, placeOf, walk } from './outline.ts'
import { refTo } from './parties.ts'
import type { AgencyRef, Assignment, Report, Task } from './plan.ts'

/** Who reports when and to whom. The agency of the heading reports where the sentence names nobody. */
export function reportingOf(
  items: readonly Item[],
  assignments: readonly Assignment[],
  tasks: readonly Task[],
  date: string | null,
): Report[] {
  const found: Report[] = []
  for (const item of walk(items)) {
    const { text, kind, zone } = item.section
    if (zone !== 'body' || kind === 'table' || item.role === 'purpose' || item.role === 'objectives') continue
    for (const report of readReports(text)) {
      const by =
        report.by === null
          ? reporters(item, assignments, date)
          : splitAgencies(report.by).map((name) => refTo(name, date))
      const due = report.due ?? dueOfTask(item, tasks)
      found.push({
        text: report.text,
        by: by.length > 0 ? by : reporters(item, assignments, date),
        to: report.to.map((name) => refTo(name, date)),
        via: report.via === null ? null : refTo(report.via, date),
        frequency: report.frequency === 'ad-hoc' && due !== null ? 'once' : report.frequency,
        due,
        at: placeOf(item),
      })
    }
  }
  return found
}

function reporters(item: Item, assignments: readonly Assignment[], date: string | null): AgencyRef[] {
  const charged = readCharged(item.section.text)
  if (charged && charged.agencies.length > 0) return charged.agencies.map((name) => refTo(name, date))
  for (let at: Item | null = item; at; at = at.parent) {
    const id = at.section.id
    const found = id === null ? undefined : assignments.find((assignment) => assignment.id === id)
    if (found) return found.agencies
    // "3. UBND các xã" over its duties, in a section of work
    const heading = readCharged(at.section.text)
    if (heading?.rest === '' && heading.agencies.length > 0) return heading.agencies.map((name) => refTo(name, date))
  }
  return []
}

// A report that is part of a labelled task is due when the task is: "Thời gian hoàn thành: trước 15/10/2023".
function dueOfTask(item: Item, tasks: readonly Task[]): string | null {
  const id = item.parent?.section.id ?? null
  const value = tasks.find((task) => id !== null && task.id === id)?.deadline?.value ?? null
  return /^\.\.\/\d{4}-\d{2}-\d{2}$/.test(value ?? '') ? (value?.slice(3) ?? null) : null
}
