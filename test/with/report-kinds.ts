import { compare } from '../../src/diff/index.ts'
import type { Plan, Task } from '../../src/plan/plan.ts'
import type { Paper } from '../../src/report/paper/paper.ts'
import { agencySheets } from '../../src/report/papers/agency-sheets.ts'
import { assignmentsPaper } from '../../src/report/papers/assignments.ts'
import { calendarPaper } from '../../src/report/papers/calendar.ts'
import { comparisonPaper } from '../../src/report/papers/comparison.ts'
import { planPaper } from '../../src/report/papers/plan.ts'
import { reviewPaper } from '../../src/report/papers/review.ts'
import { finding, result } from './findings.ts'
import { MAKING } from './papers.ts'

/** The review of a plan with a finding for every second task, one of no task, one of words between no marks. */
function review(plan: Plan): Paper {
  const found = plan.tasks.filter((_, i) => i % 2 === 0).map(({ id, text }) => finding(text, { item: id }))
  const findings = [...found, finding('Thiếu thời hạn', { item: null, at: null, quote: null })]
  return reviewPaper(plan, result('a.txt', findings, { source: null }), () => 'custom', MAKING)
}

const other = (task: Task, i: number): Task => ({
  ...task,
  text: i % 3 === 0 ? `${task.text} theo quy định` : task.text,
  lead: i % 3 === 1 ? [] : task.lead,
  deadline: i % 3 === 2 ? null : task.deadline,
})

/** A plan beside one with other tasks, and beside one that is empty. */
function comparison(plan: Plan): Paper {
  const compared = [plan, { ...plan, tasks: plan.tasks.slice(1).map(other) }, { ...plan, tasks: [], targets: [] }]
  const plans = compared.map((one, i) => ({ path: `${i}.yaml`, plan: one }))
  return comparisonPaper(compare(plans, { base: false, minConfidence: 0, versions: 'auto' }), compared, MAKING)
}

function versions(plan: Plan): Paper {
  const compared = [plan, { ...plan, tasks: plan.tasks.map(other) }]
  const plans = compared.map((one, i) => ({ path: `${i}.yaml`, plan: one }))
  return comparisonPaper(compare(plans, { base: false, minConfidence: 0, versions: 'auto' }), compared, MAKING)
}

/** Each report that may be a Word file, of any plan. */
export const KINDS: readonly (readonly [string, (plan: Plan) => Paper])[] = [
  ['plan', (plan) => planPaper(plan, MAKING)],
  ['assignments', (plan) => assignmentsPaper(plan, MAKING)],
  ['agencies', (plan) => agencySheets(plan, MAKING)],
  ['calendar', (plan) => calendarPaper(plan, MAKING)],
  ['review', review],
  ['comparison', comparison],
  ['versions', versions],
]
