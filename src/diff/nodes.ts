import type { At, PlanNode } from '../plan/plan.ts'

/** A node of the tree with those above it, the nearest first. */
export interface Placed {
  readonly node: PlanNode
  readonly above: readonly PlanNode[]
}

/** All nodes of a tree in reading order. */
export function allNodes(body: readonly PlanNode[]): Placed[] {
  const out: Placed[] = []
  const walk = (nodes: readonly PlanNode[], above: readonly PlanNode[]): void => {
    for (const node of nodes) {
      out.push({ node, above })
      walk(node.children, [node, ...above])
    }
  }
  walk(body, [])
  return out
}

/** A place as a key: two things that begin at one place have the same. */
export const placeKey = ({ line, paragraph, table, row, cell, page }: At): string =>
  [page, line, paragraph, table, row, cell].join(' ')
