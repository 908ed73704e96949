import type { Plan, PlanNode } from '../plan/plan.ts'
import type { Side } from './changes.ts'
import { allNodes } from './nodes.ts'
import type { Work } from './work.ts'

/** A paragraph, heading, label line or table row of a version. */
export interface Entry {
  readonly node: PlanNode
  /** White space folded; nothing else, so that no other change is lost. */
  readonly text: string
  readonly marker: string
  /** Index of the entry above it in the tree, -1 at the top. */
  readonly parent: number
  /** The piece of work that it is part of; `head` where it is the line that names it. */
  readonly owner: Work | null
  readonly head: boolean
  readonly side: Side
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** All that a plan says, in reading order; a table row by row. */
export function entriesOf(plan: Plan, works: readonly Work[]): Entry[] {
  const heads = new Map(works.flatMap((work) => (work.node ? [[work.node, work] as const] : [])))
  const rows = new Map(works.flatMap((work) => (work.node ? [] : [[flat(work.text), work] as const])))
  const index = new Map<PlanNode, number>()
  const owners = new Map<PlanNode, Work | null>()
  const out: Entry[] = []
  for (const { node, above } of allNodes(plan.body)) {
    const [up] = above
    const head = heads.get(node)
    const owner = head ?? (up ? (owners.get(up) ?? null) : null)
    owners.set(node, owner)
    const parent = up ? (index.get(up) ?? -1) : -1
    const id = node.id ?? above.find((other) => other.id !== null)?.id ?? ''
    const side = { id, at: node.at, text: flat(node.text) }
    index.set(node, out.length)
    out.push({ node, text: flat(node.text), marker: node.marker ?? '', parent, owner, head: head !== undefined, side })
    const table = out.length - 1
    for (const row of [...(node.header ? [node.header] : []), ...(node.rows ?? [])]) {
      const work = row.map((cell) => rows.get(flat(cell))).find((found) => found !== undefined)
      const text = flat(row.join(' | '))
      out.push({
        node,
        text,
        marker: '',
        parent: table,
        owner: work ?? owner,
        head: work !== undefined,
        side: { id: work?.id ?? id, at: work?.at ?? node.at, text },
      })
    }
  }
  return out
}
