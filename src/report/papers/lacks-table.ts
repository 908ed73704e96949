import type { Finding } from '../../lint/finding.ts'
import type { Clarity } from '../../lint/rule.ts'
import type { Plan, Task } from '../../plan/plan.ts'
import { cell, grid, type Run, type Table } from '../paper/paper.ts'
import type { Lang } from '../reporter.ts'
import { findingAnchor } from './finding-list.ts'
import { REVIEW_WORDS, SIX_CLEAR } from './review-words.ts'

/** Every task once, with the findings that say what of the six "rõ" it lacks; null for a plan without tasks. */
export function lacksTable({ tasks }: Plan, findings: readonly Finding[], lang: Lang): Table | null {
  if (tasks.length === 0) return null
  const words = REVIEW_WORDS[lang]
  const lacks = lacksByTask(findings)
  const head = ['TT', words.task, words.item, ...SIX_CLEAR.map(([, name]) => name[lang])]
  const rows = tasks.map((task, i) => ({
    cells: [
      cell(String(i + 1), 'cellMiddle'),
      cell(task.text),
      cell(task.id, 'cellMiddle'),
      ...SIX_CLEAR.map(([clarity]) => cell(numbers(task, clarity, lacks), 'cellMiddle')),
    ],
  }))
  return grid([5, 40, 10, ...SIX_CLEAR.map(() => 10)], head, rows)
}

type Lacks = ReadonlyMap<string, readonly number[]>

const keyOf = (id: string, clarity: Clarity): string => `${clarity} ${id}`

/** Findings by task and clause; a finding on many tasks names them in its related places. */
function lacksByTask(findings: readonly Finding[]): Lacks {
  const lacks = new Map<string, number[]>()
  for (const [i, { item, clarity, related }] of findings.entries()) {
    const ids = [item, ...related.map(({ note }) => /^Nhiệm vụ (\S+)$/.exec(note.vi)?.[1] ?? null)]
    for (const id of new Set(ids)) {
      if (id === null) continue
      const key = keyOf(id, clarity)
      const known = lacks.get(key)
      if (known) known.push(i)
      else lacks.set(key, [i])
    }
  }
  return lacks
}

function numbers({ id }: Task, clarity: Clarity, lacks: Lacks): Run[] {
  return (lacks.get(keyOf(id, clarity)) ?? []).map((at) => ({ text: `[${at + 1}] `, link: `#${findingAnchor(at)}` }))
}
