import type { Work } from '../../diff/work.ts'
import { lastDay } from '../../lint/edtf.ts'
import { cell, grid, type PaperBlock, paragraph } from '../paper/paper.ts'
import { timeline } from '../picture-timeline.ts'
import type { Compared } from './comparison.ts'
import { COMPARISON_WORDS } from './comparison-words.ts'

/** When tasks fall due, drawn and as a table. */
export function timelineBlocks({ tasks, names, lang }: Compared): PaperBlock[] {
  const words = COMPARISON_WORDS[lang]
  const rows = tasks.map((list, i) => ({ name: names[i] ?? '', months: monthsOf(list) }))
  const picture = timeline(rows, words.timeline)
  if (picture === null) return []
  const months = [...new Set(rows.flatMap((row) => [...row.months.keys()]))].sort()
  const table = grid(
    [14, ...rows.map(() => 20)],
    [words.months, ...rows.map(({ name }) => name)],
    months.map((month) => ({
      cells: [
        cell(month.split('-').reverse().join('/'), 'cellMiddle'),
        ...rows.map((row) => cell(row.months.get(month)?.toString() ?? '', 'cellMiddle')),
      ],
    })),
  )
  return [picture, paragraph('caption', words.timeline), table]
}

/** Tasks by the month of their last day, in order of time. */
function monthsOf(tasks: readonly Work[]): Map<string, number> {
  const months = new Map<string, number>()
  for (const { deadline } of tasks) {
    const day = lastDay(deadline?.value ?? null)
    if (day === null) continue
    const month = day.slice(0, 7)
    months.set(month, (months.get(month) ?? 0) + 1)
  }
  return new Map([...months].sort(([a], [b]) => (a < b ? -1 : 1)))
}
