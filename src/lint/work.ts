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
  const works = worksOf(draft).filter((work) => !isTopic(work))
  const rows = works.filter((work) => isRow(work) && (work.task.lead.length > 0 || work.task.deadline !== null))
  if (rows.length >= ENOUGH_ROWS) return works.filter((work) => isRow(work) || isLabelled(work.task))
  if (pointsToAnnex(draft)) return works.filter(({ task }) => isLabelled(task))
  const isSolution = ({ line }: Work) => line?.role === 'solutions'
  return works.some((work) => !isSolution(work)) ? works.filter((work) => !isSolution(work)) : works
}

const isLabelled = (task: Task): boolean => hasOwnLead(task) || task.support.length > 0 || task.deadline !== null

/** A lead that the task itself names, and not the organisation section. */
export const hasOwnLead = ({ lead }: Task): boolean => lead.some(({ inferred }) => !inferred)

/** The lead stands in a label or a cell, or the sentence calls it so. */
export const isLeadSaid = (work: Work): boolean =>
  isRow(work) || work.task.lead.some(({ at }) => at.line !== work.task.at.line) || /chủ trì/iu.test(work.task.text)

// "(Chi tiết tại Phụ lục kèm theo)", "nhiệm vụ được giao tại Phụ lục": who and when may stand in a file of its own.
function pointsToAnnex({ lines }: Draft): boolean {
  return lines.some(({ node, role }) => {
    if (role === null || role === 'annex') return false
    const text = fold(node.text)
    return POINTS.test(text) || ((role === 'tasks' || role === 'solutions') && text.includes('phụ lục'))
  })
}

const POINTS = /nhiệm vụ [^.;]{0,60}phụ lục|(?:danh mục|biểu|bảng|chi tiết) kèm theo/u

// "II. NỘI DUNG KIỂM TRA": what is looked at or spoken of, not what is to be done.
const TOPICS = /^(?:nội dung|phương pháp|đối tượng|trình tự|hình thức|tiêu chí|thành phần) (?:kiểm tra|giám sát|thanh tra|khảo sát|tuyên truyền|hội nghị|hội thảo|cuộc thi|chấm|đánh giá)/u
const isTopic = ({ line }: Work): boolean => line?.parents.some(({ text }) => TOPICS.test(fold(text))) ?? false
