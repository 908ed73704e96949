import type { PlanNode, Task } from '../plan/plan.ts'
import type { Message } from '../text/problem.ts'
import type { Found, Related } from './rule.ts'
import { spoken } from './spoken.ts'
import type { Work } from './work.ts'

/** Tasks that lack one thing for one cause: a single one, or those of a section or of the whole plan. */
export interface Lack {
  readonly works: readonly Work[]
  /** No task of the section has it. */
  readonly whole: boolean
}

const MANY = 3

/** The tasks that lack something, as few findings as there are causes. */
export function lacksOf(works: readonly Work[], lacking: (task: Task) => boolean): Lack[] {
  const without = works.filter(({ task }) => lacking(task))
  if (without.length >= MANY && without.length === works.length) return [{ works: without, whole: true }]
  const sizes = new Map<string, number>()
  for (const { root } of works) sizes.set(root, (sizes.get(root) ?? 0) + 1)
  return grouped(without, ({ root }) => root).map((group) => ({
    works: group,
    whole: group.length >= MANY && group.length === sizes.get(group[0]?.root ?? ''),
  }))
}

/** The tasks of one key together where there are three or more, the others each for itself. */
export function grouped(works: readonly Work[], keyOf: (work: Work) => string): Work[][] {
  const groups = new Map<string, Work[]>()
  for (const work of works) {
    const key = keyOf(work)
    const group = groups.get(key)
    if (group) group.push(work)
    else groups.set(key, [work])
  }
  return [...groups.values()].flatMap((group) => (group.length >= MANY ? [group] : group.map((work) => [work])))
}

export function taskNote({ id, at, text }: Task): Related {
  return { at, quote: text, note: { vi: `Nhiệm vụ ${id}`, en: `Task ${id}` } }
}

/** Place and words of a finding on tasks that lack `what`: at the heading where the whole section lacks it. */
export function lackFound({ works, whole }: Lack, what: Message): Found {
  const first = works[0]?.task
  if (!first) return { at: null, message: what }
  const ids = works.map(({ task }) => task.id)
  if (works.length === 1) {
    const message = { vi: `Nhiệm vụ ${first.id} ${what.vi}.`, en: `Task ${first.id} has ${what.en}.` }
    return { at: first.at, quote: first.text, item: first.id, message }
  }
  const heading = whole ? commonHeading(works) : null
  const related = works.slice(heading === null ? 1 : 0).map(({ task }) => taskNote(task))
  const message = whole
    ? {
        vi: `Cả ${ids.length} nhiệm vụ đều ${what.vi}: ${spoken(ids)}.`,
        en: `All ${ids.length} tasks have ${what.en}: ${spoken(ids)}.`,
      }
    : {
        vi: `${ids.length} nhiệm vụ ${what.vi}: ${spoken(ids)}.`,
        en: `${ids.length} tasks have ${what.en}: ${spoken(ids)}.`,
      }
  return heading === null
    ? { at: first.at, quote: first.text, item: first.id, message, related }
    : { at: heading.at, quote: heading.text, item: heading.id, message, related }
}

/** The innermost heading above all of the tasks, or the first of theirs. */
function commonHeading(works: readonly Work[]): PlanNode | null {
  const chains = works.map(({ line }) => line?.parents ?? [])
  const first = chains[0] ?? []
  let depth = first.length
  for (const chain of chains) while (depth > 0 && chain[depth - 1] !== first[depth - 1]) depth--
  const heading = first[Math.max(0, depth - 1)]
  return heading && heading.text.trim() !== '' ? heading : null
}
