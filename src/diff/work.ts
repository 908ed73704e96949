import { findDeadline } from '../grammar/deadline.ts'
import type { AgencyRef, At, Deadline, Duty, Plan, PlanNode, Target } from '../plan/plan.ts'
import { eventIn } from './event.ts'
import { allNodes, type Placed, placeKey } from './nodes.ts'
import { targetsIn } from './target.ts'

/** A piece of work that a plan gives: a task, or a duty of the organisation section. */
export interface Work {
  readonly id: string
  readonly at: At
  /** Its first sentence or heading. */
  readonly text: string
  /** All that is said of it: paragraphs and bullets, without the lines that name agencies and dates. */
  readonly texts: readonly string[]
  /** Stated at the work itself or in the heading that charges; what parse concluded is left out. */
  readonly lead: readonly AgencyRef[]
  readonly support: readonly AgencyRef[]
  readonly deadline: Deadline | null
  readonly output: string | null
  readonly funding: string | null
  readonly targets: readonly Target[]
  /** A duty of the organisation section. */
  readonly charged: boolean
  /** Headings above, the nearest first. */
  readonly section: readonly string[]
  /** Where it stands in the tree; null for a row of a table. */
  readonly node: PlanNode | null
}

const EMPTY = {
  id: '',
  text: '',
  texts: [],
  lead: [],
  support: [],
  deadline: null,
  output: null,
  funding: null,
  targets: [],
  charged: true,
  section: [],
  node: null,
}

/** Below this share of tasks with a lead of their own, it is the organisation section that charges agencies. */
const LED = 0.5
/** "Chủ trì, phối hợp:" is no work: the bullets under it are. */
const LEAD_IN = 6

/** Tasks and, where only the organisation section charges agencies, its duties; in reading order, ids made unique. */
export function worksOf(plan: Plan): Work[] {
  const nodes = allNodes(plan.body)
  const byId = new Map(nodes.flatMap(({ node }) => (node.id === null ? [] : [[node.id, node] as const])))
  // "III.4-2": a bullet that is a task of its own
  const bullets = new Map(
    nodes.flatMap(({ node }) => (node.kind === 'bullet' ? [[placeKey(node.at), node] as const] : [])),
  )
  const above = new Map(nodes.map(({ node, above: list }) => [node, list]))
  const ids = new Set(plan.tasks.map(({ id }) => id))
  const tasks = plan.tasks.map((task): Work => {
    const node = byId.get(task.id) ?? bullets.get(placeKey(task.at))
    const own = node ? textsUnder(node, ids) : [task.text, ...task.activities]
    return {
      id: task.id,
      at: task.at,
      text: task.text,
      texts: own.length > 0 ? own : [task.text],
      lead: task.lead.filter(({ inferred }) => !inferred).map(reference),
      support: task.support.filter(({ inferred }) => !inferred).map(reference),
      deadline: task.deadline,
      output: task.output,
      funding: task.funding,
      targets: [],
      charged: false,
      section: node ? headings(above.get(node) ?? []) : [],
      node: node ?? null,
    }
  })
  const led = tasks.filter(({ lead }) => lead.length > 0).length
  const duties = led < tasks.length * LED || tasks.length === 0 ? dutiesOf(plan, nodes) : []
  const dates = { issued: plan.document.issued, period: plan.document.period }
  return unique([...tasks, ...duties.map((duty) => ({ ...duty, deadline: deadlineOf(duty, dates) }))]).map((work) => ({
    ...work,
    targets: targetsIn(work.texts, plan.targets),
  }))
}

/** What the prose of a duty says of its time. */
function deadlineOf({ texts, at }: Work, dates: Pick<Plan['document'], 'issued' | 'period'>): Deadline | null {
  for (const text of texts) {
    const found = findDeadline(text, dates)
    if (found) return { ...found, at }
  }
  for (const text of texts) {
    const event = eventIn(text)
    if (event !== null) return { text: event, value: null, kind: 'relative', at }
  }
  return null
}

const reference = ({ name, agency }: AgencyRef): AgencyRef => ({ name, agency })

const headings = (above: readonly PlanNode[]): string[] => above.filter(({ id }) => id !== null).map(({ text }) => text)

/** The text of a node and of what hangs under it, label lines and other tasks left out. */
function textsUnder(node: PlanNode, others: ReadonlySet<string>): string[] {
  const own = node.kind === 'label' || node.kind === 'table' || node.text === '' ? [] : [node.text]
  const children = node.children.filter(({ id, kind }) => kind !== 'label' && !(id !== null && others.has(id)))
  return [...own, ...children.flatMap((child) => textsUnder(child, others))]
}

function dutiesOf(plan: Plan, nodes: readonly Placed[]): Work[] {
  const at = new Map(nodes.map((placed) => [placeKey(placed.node.at), placed]))
  const works = new Map<PlanNode | Duty, Work>()
  for (const { id, agencies, duties } of plan.assignments) {
    for (const [i, duty] of duties.entries()) {
      const placed = at.get(placeKey(duty.at))
      const parts = placed ? partsOf(placed) : []
      if (parts.length === 0) works.set(duty, ofDuty(duty, `${id ?? 'VB'}-${i + 1}`, agencies))
      for (const part of parts) {
        const owner = ownerOf(part)
        const before = works.get(owner)
        const fresh = part.node === placed?.node ? ofDuty(duty, nameOf(part), agencies) : ofBullet(part, agencies)
        const texts = textsUnder(part.node, NONE).filter((text) => !before?.texts.includes(text))
        works.set(owner, {
          ...(before ?? { ...fresh, section: headings(part.above), node: owner }),
          texts: [...(before?.texts ?? []), ...texts],
          support: [...(before?.support ?? []), ...fresh.support],
        })
      }
    }
  }
  return [...works.values()]
}

const NONE: ReadonlySet<string> = new Set()

const ofDuty = (duty: Duty, id: string, lead: readonly AgencyRef[]): Work => ({
  ...EMPTY,
  id,
  at: duty.at,
  text: duty.text,
  texts: [duty.text],
  lead,
  support: duty.with,
})

const ofBullet = (part: Placed, lead: readonly AgencyRef[]): Work => ({
  ...EMPTY,
  id: nameOf(part),
  at: part.node.at,
  text: part.node.text,
  lead,
})

/** Paragraphs of one numbered item are one piece of work; its bullets are each one. */
const ownerOf = ({ node, above }: Placed): PlanNode =>
  node.id !== null || node.kind === 'bullet' ? node : (above.find(({ id }) => id !== null) ?? node)

/** The bullets of a bare lead-in, each work of its own; else the node itself. */
function partsOf(placed: Placed): Placed[] {
  const { node, above } = placed
  const bullets = node.children.filter(({ kind }) => kind === 'bullet' || kind === 'item')
  return bullets.length > 1 && node.text.split(' ').length < LEAD_IN
    ? bullets.map((bullet) => ({ node: bullet, above: [node, ...above] }))
    : [placed]
}

/** As a reader cites it: its number; of a bullet the number above it and its place ("V.1-2"). */
function nameOf({ node, above }: Placed): string {
  if (node.id !== null) return node.id
  const owner = above.find(({ id }) => id !== null)
  const bullets = above[0]?.children.filter(({ kind }) => kind === 'bullet') ?? []
  const place = node.kind === 'bullet' ? `-${bullets.indexOf(node) + 1}` : ''
  return `${owner?.id ?? 'VB'}${place}`
}

/** A number that a document gives twice: "IV.1", "IV.1(2)". */
function unique(works: readonly Work[]): Work[] {
  const seen = new Map<string, number>()
  return works.map((work) => {
    const count = (seen.get(work.id) ?? 0) + 1
    seen.set(work.id, count)
    return count === 1 ? work : { ...work, id: `${work.id}(${count})` }
  })
}
