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
export const buildPlan = (laid: Laid, source: PlanSource): Plan => ({ ...lazyPlan(laid, source) })

/** The same for who needs its head and text: what is concluded from the text is read when it is first asked for. */
export function lazyPlan(laid: Laid, source: PlanSource): Plan {
  const sections = buildTree(laid.blocks)
  const items = outline(sections)
  const bases = basesOf(sections)
  const document = documentOf(sections, items, bases)
  const { issued, period } = document
  const work = lazily(() => linkTasks(tasksOf(items, { issued, period }), assignmentsOf(items, issued)))
  const funding = lazily(() => fundingOf(items, issued))
  const reporting = lazily(() => reportingOf(items, work().assignments, work().tasks, issued))
  return {
    kehoach: 1,
    source,
    document,
    bases,
    body: bodyOf(items),
    get tasks() {
      return work().tasks
    },
    get assignments() {
      return work().assignments
    },
    get funding() {
      return funding()
    },
    get reporting() {
      return reporting()
    },
    get targets() {
      return targetsOf(items)
    },
    get citations() {
      return citationsOf(items, document.code)
    },
    get abbreviations() {
      return abbreviationsOf(items)
    },
    get agencies() {
      return registerOf({ ...work(), funding: funding(), reporting: reporting() }, issued)
    },
    ignored: laid.ignored.map(({ text, reason, at }) => ({ text, reason, at })),
  }
}

function lazily<T>(read: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: read() }
    return made.value
  }
}
