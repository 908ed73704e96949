import { buildTree, type Piece } from '../tree/index.ts'
import { abbreviationsOf } from './abbreviations.ts'
import { assignmentsOf } from './assignments.ts'
import { basesOf } from './bases.ts'
import { bodyOf } from './body.ts'
import { citationsOf } from './citations.ts'
import { documentOf } from './document.ts'
import { linkTasks } from './links.ts'
import { fundingOf } from './money.ts'
import { outline } from './outline.ts'
import type { Ignored, Plan, PlanSource } from './plan.ts'
import { registerOf } from './register.ts'
import { reportingOf } from './reporting.ts'
import { targetsOf } from './targets.ts'
import { tasksOf } from './tasks.ts'

/** What a reader hands over: pieces in reading order, and what it set aside. */
export interface Laid {
  readonly blocks: readonly Piece[]
  readonly ignored: readonly { readonly text: string; readonly reason: Ignored['reason']; readonly at: Ignored['at'] }[]
}

/** Blocks to the plan model. Pure: the same blocks give the same plan. */
export function buildPlan(laid: Laid, source: PlanSource): Plan {
  const sections = buildTree(laid.blocks)
  const items = outline(sections)
  const bases = basesOf(sections)
  const document = documentOf(sections, items, bases)
  const { issued, period } = document
  const read = tasksOf(items, { issued, period })
  const { tasks, assignments } = linkTasks(read, assignmentsOf(items, issued))
  const funding = fundingOf(items, issued)
  const reporting = reportingOf(items, assignments, tasks, issued)
  return {
    kehoach: 1,
    source,
    document,
    bases,
    body: bodyOf(items),
    tasks,
    assignments,
    funding,
    reporting,
    targets: targetsOf(items),
    citations: citationsOf(items, document.code),
    abbreviations: abbreviationsOf(items),
    agencies: registerOf({ tasks, assignments, funding, reporting }, issued),
    ignored: laid.ignored.map(({ text, reason, at }) => ({ text, reason, at })),
  }
}
