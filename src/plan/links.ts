import { linksBetween } from '../match/index.ts'
import { nameless } from './nameless.ts'
import type { Assignment, Duty, Party, Task } from './plan.ts'
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
  const work = nameless(namesIn(tasks, assignments))
  const links = linksBetween(
    duties.map(({ duty }) => sentences(duty.text).map(work)),
    tasks.map((task) => [task.text, ...task.activities].flatMap(sentences).map(work)),
    (from, to) => answersForBoth(duties[from]?.assignment, tasks[to]),
  )
  const ofDuty = new Map(duties.map(({ duty }) => [duty, new Set<number>()]))
  const leadsOf = new Map<string, Map<string, Party>>()
  const named = duties.flatMap(({ duty }, from) => referredTasks(duty.text, tasks).map((to) => ({ from, to })))
  for (const { from, to } of [...links, ...named]) {
    const source = duties[from]
    const task = tasks[to]
    if (!source || !task) continue
    ofDuty.get(source.duty)?.add(to)
    if (task.lead.length > 0 || !leads(source.duty)) continue
    const found = leadsOf.get(task.id) ?? new Map<string, Party>()
    addInferred(found, source.assignment)
    leadsOf.set(task.id, found)
  }
  return {
    tasks: tasks.map((task) =>
      task.lead.length > 0 ? task : { ...task, lead: [...(leadsOf.get(task.id)?.values() ?? [])] },
    ),
    assignments: assignments.map((assignment) => ({
      ...assignment,
      duties: assignment.duties.map((duty) => ({ ...duty, tasks: idsOf(ofDuty.get(duty), tasks) })),
    })),
  }
}

// "cử cán bộ phối hợp với Phòng Kinh tế" does the work of another
const leads = ({ role, with: others }: Duty): boolean => role === 'lead' || (role === 'do' && others.length === 0)

function* namesIn(tasks: readonly Task[], assignments: readonly Assignment[]): Generator<string> {
  for (const { lead, support, advise } of tasks) for (const { name } of [...lead, ...support, ...advise]) yield name
  for (const { agencies, duties } of assignments)
    for (const { name } of [...agencies, ...duties.flatMap((duty) => duty.with)]) yield name
}

// in the order of the plan
function idsOf(found: ReadonlySet<number> | undefined, tasks: readonly Task[]): string[] {
  return [...(found ?? [])].sort((a, b) => a - b).flatMap((at) => tasks[at]?.id ?? [])
}

function answersForBoth(assignment: Assignment | undefined, task: Task | undefined): boolean {
  const parties = [...(task?.lead ?? []), ...(task?.support ?? []), ...(task?.advise ?? [])]
  return (assignment?.agencies ?? []).some(({ agency, name }) =>
    parties.some((party) => (agency !== null && party.agency === agency) || party.name === name),
  )
}

function addInferred(to: Map<string, Party>, { id, agencies, at }: Assignment): void {
  for (const agency of agencies)
    if (!to.has(agency.name)) to.set(agency.name, { ...agency, at, inferred: true, from: id })
}
