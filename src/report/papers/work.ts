import type { Party, Plan, PlanNode, Task } from '../../plan/plan.ts'
import type { Run } from '../paper/paper.ts'

/** A task and the headings that it stands under, the outermost first. */
export interface Work {
  readonly task: Task
  readonly under: readonly PlanNode[]
}

/** Every task once, in reading order, with its headings. */
export function worksOf({ body, tasks }: Plan): Work[] {
  const chains = new Map<string, readonly PlanNode[]>()
  const visit = (node: PlanNode, above: readonly PlanNode[]): void => {
    const chain = node.id === null ? above : [...above, node]
    if (node.id !== null && !chains.has(node.id)) chains.set(node.id, chain)
    for (const child of node.children) visit(child, chain)
  }
  for (const node of body) visit(node, [])
  return tasks.map((task) => {
    const own = chains.get(task.id)
    return { task, under: own ? own.slice(0, -1) : (nearest(task.id, chains) ?? []) }
  })
}

// "III.1-2" stands under "III.1", "PL.T1.4" under "PL".
function nearest(id: string, chains: ReadonlyMap<string, readonly PlanNode[]>): readonly PlanNode[] | undefined {
  let at = id
  while (at !== '') {
    const chain = chains.get(at)
    if (chain) return chain
    at = at.slice(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('-'), 0))
  }
  return undefined
}

/** Heading and number as they stand in the plan. */
export function headingWords({ marker, text }: PlanNode): string {
  return [marker, text].filter((part) => part !== null && part !== '').join(' ')
}

/** Names of agencies; in italics what was concluded from another place of the plan. */
export function partyRuns(parties: readonly Party[]): Run[] {
  return parties.map(({ name, inferred }, i) => ({
    text: `${name}${i + 1 === parties.length ? '' : '; '}`,
    ...(inferred ? { italic: true } : {}),
  }))
}

/** The product of a task, or the form that it takes. */
export const productOf = ({ output, form }: Task): string => output ?? form ?? ''
