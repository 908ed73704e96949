import type { Task } from '../plan/plan.ts'
import { referredTasks } from '../plan/reference.ts'
import type { Draft } from './draft.ts'
import { hasOwnLead, judgedWorks } from './work.ts'

// Four of five name their lead themselves: the plan means each task to.
const CUSTOM = 0.8

/**
 * The tasks of a plan whose tasks name their own leads, that name none: their lead is only concluded from words
 * that a duty shares with them. A duty that gives the task by its number ("nhiệm vụ III.2") is not a guess.
 */
export function guessedLeads(draft: Draft): ReadonlySet<Task> {
  const works = judgedWorks(draft)
  const silent = works.map(({ task }) => task).filter((task) => task.lead.length > 0 && !hasOwnLead(task))
  const own = works.filter(({ task }) => hasOwnLead(task)).length
  if (silent.length === 0 || own < works.length * CUSTOM) return new Set()
  const numbered = new Set(duties(draft).flatMap((text) => [...givenByNumber(text, draft.plan.tasks)]))
  return new Set(silent.filter((task) => !numbered.has(task)))
}

const duties = ({ plan }: Draft): string[] => plan.assignments.flatMap((one) => one.duties.map(({ text }) => text))

function* givenByNumber(text: string, tasks: readonly Task[]): Generator<Task> {
  const numbers = text.match(/\b[IVXLC]+(?:\.\w+)+/g) ?? []
  for (const task of tasks) if (numbers.some((id) => isAtOrBelow(task.id, id))) yield task
  for (const at of referredTasks(text, tasks)) {
    const task = tasks[at]
    if (task) yield task
  }
}

const isAtOrBelow = (id: string, above: string): boolean =>
  id === above || (/^[.-]/.test(id.slice(above.length)) && id.startsWith(above))
