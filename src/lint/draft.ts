import type { Plan, PlanNode, Role } from '../plan/plan.ts'
import type { Look } from '../text/look.ts'

/** A node of the plan's body with what stands above it. */
export interface Line {
  readonly node: PlanNode
  readonly parents: readonly PlanNode[]
  /** The nearest id at or above: what a reader would cite. */
  readonly item: string | null
  /** Role of the section that it stands in; null before and after the sections (letterhead, bases, signature). */
  readonly role: Role | null
}

/** What a rule looks at. */
export interface Draft {
  readonly plan: Plan
  /** The date by which agencies, laws and forms are judged: --as-of, else the plan's; EDTF, null if there is none. */
  readonly date: string | null
  /** Every node of the body in reading order. */
  readonly lines: readonly Line[]
  /** The source as it is in the file, NFC, line by line (index 0 is line 1); null for a plan read from YAML. */
  readonly source: readonly string[] | null
  /** How it looks on paper; null for a text. */
  readonly look: Look | null
}

export function draftOf(
  plan: Plan,
  source: readonly string[] | null,
  asOf: string | null = null,
  look: Look | null = null,
): Draft {
  return { plan, date: asOf ?? plan.document.issued, lines: [...linesOf(plan.body, [], null, null)], source, look }
}

function* linesOf(
  nodes: readonly PlanNode[],
  parents: readonly PlanNode[],
  item: string | null,
  role: Role | null,
): Generator<Line> {
  for (const node of nodes) {
    const here = { node, parents, item: node.id ?? item, role: node.role ?? role }
    yield here
    yield* linesOf(node.children, [...parents, node], here.item, here.role)
  }
}
