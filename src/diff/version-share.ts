import type { Plan } from '../plan/plan.ts'
import { textKey } from './clauses.ts'
import { allNodes } from './nodes.ts'

/** Two plans with this much of their text in the same paragraphs are versions of one. */
const SHARE = 0.5

/** Whether most of the text of two plans stands in paragraphs that both have. */
export function areVersions(a: Plan, b: Plan): boolean {
  const [as, bs] = [paragraphs(a), paragraphs(b)]
  let shared = 0
  for (const [text, count] of as) shared += Math.min(count, bs.get(text) ?? 0) * text.length
  return shared >= SHARE * Math.max(sizeOf(as), sizeOf(bs), 1)
}

function paragraphs(plan: Plan): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { node } of allNodes(plan.body))
    for (const text of [node.text, ...(node.rows ?? []).map((row) => row.join(' | '))].map(textKey))
      counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

const sizeOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts].reduce((sum, [text, count]) => sum + text.length * count, 0)
