import type { RealPlace } from '../text/span.ts'
import type { At, Plan } from './plan.ts'

/** The plan as its reader sees it: places by line become paragraphs, cells and pages. `places[i]` is that of line i + 1. */
export function placed(plan: Plan, places: readonly RealPlace[]): Plan {
  return withPlaces(plan, (at) => {
    const { line, end_line, ...rest } = at
    const real = line === undefined ? undefined : places[line - 1]
    if (real === undefined) return at
    const last = end_line === undefined ? undefined : places[end_line - 1]
    // "page 3, line 5 to 7": a page is not left by counting on
    const end = real.line !== undefined && last?.page === real.page ? last?.line : real.line
    return { ...rest, ...real, ...(end === undefined ? {} : { end_line: end }) }
  })
}

/** A plan by lines, and what each line is to its reader: the way back from `placed`. */
export interface Lined {
  readonly plan: Plan
  readonly places: readonly RealPlace[]
}

/** A plan read from YAML by paragraphs or pages, by lines again; null where its places are lines already. */
export function lined(plan: Plan): Lined | null {
  const places: RealPlace[] = []
  const lines = new Map<string, number>()
  const lineOf = (at: At): number => {
    const key = keyOf(at)
    const known = lines.get(key)
    if (known !== undefined) return known
    const { end_line: _, ...real } = at
    places.push(real)
    lines.set(key, places.length)
    return places.length
  }
  const back = withPlaces(plan, (at) => {
    if (at.paragraph === undefined && at.page === undefined) return at
    const line = lineOf(at)
    return { line, end_line: line }
  })
  return places.length === 0 ? null : { plan: back, places }
}

const keyOf = ({ page, line, paragraph, table, row, cell }: At): string =>
  [page, line, paragraph, table, row, cell].join(' ')

/** Every `at` of a plan through `change`; all else is kept as it is. */
function withPlaces(plan: Plan, change: (at: At) => At): Plan {
  const node = (item: Plan['body'][number]): Plan['body'][number] => ({
    ...item,
    at: change(item.at),
    children: item.children.map(node),
  })
  const at = <T extends { at: At }>(item: T): T => ({ ...item, at: change(item.at) })
  return {
    ...plan,
    bases: plan.bases.map(at),
    body: plan.body.map(node),
    tasks: plan.tasks.map((task) => ({
      ...at(task),
      lead: task.lead.map(at),
      support: task.support.map(at),
      advise: task.advise.map(at),
      deadline: task.deadline && at(task.deadline),
    })),
    assignments: plan.assignments.map((item) => ({ ...at(item), duties: item.duties.map(at) })),
    funding: plan.funding.map(at),
    reporting: plan.reporting.map(at),
    targets: plan.targets.map(at),
    citations: plan.citations.map((item) => ({
      ...item,
      at: item.at.map(({ issued, ...mention }) => ({
        ...change(mention),
        ...(issued === undefined ? {} : { issued }),
      })),
    })),
    abbreviations: plan.abbreviations.map(at),
    ignored: plan.ignored.map(at),
  }
}
