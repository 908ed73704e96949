import { linksBetween } from '../match/index.ts'
import type { Assignment, Party, Task } from './plan.ts'
import { referredTasks } from './reference.ts'
import { sentences } from './sentence.ts'

interface Linked {
  readonly tasks: Task[]
  readonly assignments: Assignment[]
}

/**
 * Ties the duties of the organisation section to the tasks that they take up. A task without a lead of its own
 * gets the agencies of a leading duty, marked `inferred` and `from` the assignment.
 */
export function linkTasks(tasks: readonly Task[], assignments: readonly Assignment[]): Linked {
  const duties = assignments.flatMap((assignment) => assignment.duties.map((duty) => ({ assignment, duty })))
  const links = linksBetween(
    duties.map(({ duty }) => sentences(duty.text)),
    tasks.map((task) => [task.text, ...task.activities].flatMap(sentences)),
  )
  const ofDuty = new Map(duties.map(({ duty }) => [duty, new Set<string>()]))
  const leads = new Map<string, Map<string, Party>>()
  const named = duties.flatMap(({ duty }, from) => referredTasks(duty.text, tasks).map((to) => ({ from, to })))
  for (const { from, to } of [...links, ...named]) {
    const source = duties[from]
    const task = tasks[to]
    if (!source || !task) continue
    ofDuty.get(source.duty)?.add(task.id)
    if (task.lead.length > 0 || (source.duty.role !== 'lead' && source.duty.role !== 'do')) continue
    const found = leads.get(task.id) ?? new Map<string, Party>()
    addInferred(found, source.assignment)
    leads.set(task.id, found)
  }
  return {
    tasks: tasks.map((task) =>
      task.lead.length > 0 ? task : { ...task, lead: [...(leads.get(task.id)?.values() ?? [])] },
    ),
    assignments: assignments.map((assignment) => ({
      ...assignment,
      duties: assignment.duties.map((duty) => ({ ...duty, tasks: [...(ofDuty.get(duty) ?? [])] })),
    })),
  }
}

function addInferred(to: Map<string, Party>, { id, agencies, at }: Assignment): void {
  for (const agency of agencies)
    if (!to.has(agency.name)) to.set(agency.name, { ...agency, at, inferred: true, from: id })
}
