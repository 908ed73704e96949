import type { Task } from '../plan/plan.ts'
import { fold } from '../text/fold.ts'
import type { Draft, Line } from './draft.ts'

/** A task with the line of the body that it stands on; null for a table row. */
export interface Work {
  readonly task: Task
  readonly line: Line | null
  /** What the tasks of one section or table share: "III", "PL.T1". */
  readonly root: string
}

export const isRow = ({ task }: Work): boolean => /(?:^|\.)T\d+\.[^.]+$/u.test(task.id)
export const isOfAnnex = ({ task }: Work): boolean => task.id.startsWith('PL')

/** Every task of the plan, in reading order. */
export function worksOf({ plan, lines }: Draft): Work[] {
  const byId = new Map<string, Line>()
  for (const line of lines) if (line.node.id !== null && !byId.has(line.node.id)) byId.set(line.node.id, line)
  return plan.tasks.map((task) => {
    const line = byId.get(task.id) ?? byId.get(task.id.replace(/-\d+$/u, '')) ?? null
    const top = line?.parents.find(({ id }) => id !== null)?.id ?? null
    return { task, line, root: line === null ? task.id.replace(/\.[^.]+$/u, '') : (top ?? task.id) }
  })
}

const ENOUGH_ROWS = 3

/**
 * The tasks of which lead and time are expected. Where a table gives them, the text only introduces it; beside
 * tasks, solutions ("giải pháp") say how, not who.
 */
export function judgedWorks(draft: Draft): Work[] {
  const works = worksOf(draft)
  const rows = works.filter((work) => isRow(work) && (work.task.lead.length > 0 || work.task.deadline !== null))
  if (rows.length >= ENOUGH_ROWS) return works.filter((work) => isRow(work) || isLabelled(work.task))
  if (pointsToAnnex(draft)) return works.filter(({ task }) => isLabelled(task))
  const isSolution = ({ line }: Work) => line?.role === 'solutions'
  return works.some((work) => !isSolution(work)) ? works.filter((work) => !isSolution(work)) : works
}

const isLabelled = ({ lead, support, deadline }: Task): boolean =>
  lead.some(({ inferred }) => !inferred) || support.length > 0 || deadline !== null

// "(Chi tiết tại Phụ lục kèm theo)": who and when may stand in a file of its own.
function pointsToAnnex({ lines }: Draft): boolean {
  return lines.some(
    ({ node, role }) =>
      (role === 'tasks' || role === 'solutions') &&
      /phụ lục|danh mục kèm theo|biểu kèm theo|chi tiết kèm theo/u.test(fold(node.text)),
  )
}
