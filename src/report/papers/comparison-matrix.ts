import type { MatrixRow } from '../../diff/changes.ts'
import { type Cell, cell, grid, type PaperBlock, paragraph } from '../paper/paper.ts'
import type { Compared } from './comparison.ts'
import { COMPARISON_WORDS, COVERAGE } from './comparison-words.ts'

const FILL = { 'taken-up': 'DDEFD9', partly: 'FFF2CC', missing: 'F4CCCC' } as const

/** Every piece of work once, and what each plan says of it. */
export function matrixBlocks({ comparison: { matrix, mode }, names, lang }: Compared): PaperBlock[] {
  if (matrix.length === 0) return []
  const words = COMPARISON_WORDS[lang]
  const rows = matrix.map((row, i) => ({
    cells: [
      cell(String(i + 1), 'cellMiddle'),
      cell(row.from === null ? row.task : [{ text: `${row.from}. `, bold: true }, { text: row.task }]),
      ...names.map((_, plan) => planCell(row, plan, mode === 'base' && plan === 0, lang)),
    ],
  }))
  return [grid([5, 40, ...names.map(() => 100 / (names.length + 1))], ['TT', words.task, ...names], rows)]
}

function planCell(
  { plans, leads, deadlines, coverage }: MatrixRow,
  plan: number,
  isBase: boolean,
  lang: keyof typeof COMPARISON_WORDS,
): Cell {
  const words = COMPARISON_WORDS[lang]
  const covered = isBase ? null : (coverage?.[plan] ?? null)
  const ids = plans[plan] ?? []
  const lines = [
    covered === null ? null : COVERAGE[covered][lang],
    ids.length === 0 ? (covered === null ? '–' : null) : `${words.item} ${ids.join(', ')}`,
    leads[plan] ?? null,
    deadlines[plan] ?? null,
  ]
  const blocks = lines.filter((line) => line !== null).map((line) => paragraph('cell', line))
  return {
    blocks: blocks.length === 0 ? [paragraph('cell', '')] : blocks,
    ...(covered === null ? {} : { fill: FILL[covered] }),
  }
}
