import type { Pair } from '../../diff/changes.ts'
import type { Plan, Task } from '../../plan/plan.ts'
import { cell, grid, type PaperBlock, paragraph, type Row, type Table } from '../paper/paper.ts'
import type { Compared } from './comparison.ts'
import { pairAnchor } from './comparison-differences.ts'
import { COMPARISON_WORDS, PAIR_KIND } from './comparison-words.ts'
import { partyRuns } from './work.ts'

/** Pairs of tasks with who leads and until when, side by side. */
export function pairTable({ comparison: { pairs }, plans, names, lang }: Compared): PaperBlock[] {
  if (pairs.length === 0) return []
  const words = COMPARISON_WORDS[lang]
  const [as, bs] = [tasksById(plans[0]), tasksById(plans[1])]
  const [a = 'A', b = 'B'] = names
  const head = [
    'TT',
    words.task,
    `${words.lead}: ${a}`,
    `${words.lead}: ${b}`,
    `${words.deadline}: ${a}`,
    `${words.deadline}: ${b}`,
  ]
  const rows = pairs.map((pair, i): Row => {
    const [left, right] = [as.get(pair.a.id), bs.get(pair.b.id)]
    return {
      cells: [
        cell([{ text: String(i + 1), link: `#${pairAnchor(i)}` }], 'cellMiddle'),
        cell(pair.a.text),
        cell(partyRuns(left?.lead ?? [])),
        cell(partyRuns(right?.lead ?? [])),
        cell(left?.deadline?.text ?? ''),
        cell(right?.deadline?.text ?? ''),
      ],
    }
  })
  return [grid([5, 36, 18, 18, 14, 14], head, rows)]
}

function tasksById(plan: Plan | undefined): ReadonlyMap<string, Task> {
  return new Map(plan?.tasks.map((task) => [task.id, task]) ?? [])
}

/** The annex: every pair once, its passages facing one another. */
export function pairsBlocks({ comparison: { pairs }, names, lang }: Compared): PaperBlock[] {
  if (pairs.length === 0) return []
  const words = COMPARISON_WORDS[lang]
  const [a = 'A', b = 'B'] = names
  const rows = pairs.map((pair, i) => pairRow(pair, i, lang))
  const table: Table = grid([12, 40, 40, 16], [words.pair, a, b, words.remark], rows)
  return [paragraph('title', words.pairs), table]
}

function pairRow({ a, b, kind, confidence }: Pair, at: number, lang: keyof typeof COMPARISON_WORDS): Row {
  const sure = `${Math.round(confidence * 100)}%`
  return {
    cells: [
      cell(String(at + 1), 'cellMiddle', { anchor: pairAnchor(at) }),
      cell([{ text: `${a.id}. `, bold: true }, { text: a.text }]),
      cell([{ text: `${b.id}. `, bold: true }, { text: b.text }]),
      cell(`${PAIR_KIND[kind][lang]} (${sure})`),
    ],
  }
}
