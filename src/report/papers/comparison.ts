import type { Comparison } from '../../diff/changes.ts'
import { completed } from '../../diff/complete.ts'
import { type Work, worksOf } from '../../diff/work.ts'
import { written } from '../../lint/edtf.ts'
import type { Plan } from '../../plan/plan.ts'
import { cell, grid, type Paper, type PaperBlock, paragraph, type Sheet } from '../paper/paper.ts'
import type { Lang } from '../reporter.ts'
import { differencesBlocks } from './comparison-differences.ts'
import { matrixBlocks } from './comparison-matrix.ts'
import { pairsBlocks, pairTable } from './comparison-pairs.ts'
import { basesBlocks, onlyBlocks, sameBlocks, textsBlocks } from './comparison-rest.ts'
import { targetsBlocks } from './comparison-targets.ts'
import { timelineBlocks } from './comparison-timeline.ts'
import { COMPARISON_WORDS } from './comparison-words.ts'
import { citedName } from './facts.ts'
import type { Making } from './making.ts'
import { planNames } from './plan-names.ts'

/** A comparison with the plans that it is of, and their short names. */
export interface Compared {
  readonly comparison: Comparison
  readonly plans: readonly Plan[]
  readonly names: readonly string[]
  /** The tasks of each plan; an item and the row of the annex that restates it are one. */
  readonly tasks: readonly (readonly Work[])[]
  readonly lang: Lang
}

const tasksOnce = (plan: Plan): Work[] => completed(worksOf(plan)).filter(({ charged }) => !charged)

type Part = readonly [title: string, blocks: readonly PaperBlock[]]

/** Two or more plans side by side: what differs first, then targets, deadlines, the matrix; the pairs as an annex. */
export function comparisonPaper(comparison: Comparison, plans: readonly Plan[], { lang, date }: Making): Paper {
  const words = COMPARISON_WORDS[lang]
  const names = planNames(plans)
  const compared: Compared = { comparison, plans, names, tasks: plans.map(tasksOnce), lang }
  const [portrait, landscape] = [mainParts(compared), wideParts(compared)]
  const pairs = pairsBlocks(compared)
  const sheets: Sheet[] = [
    {
      name: words.title,
      landscape: false,
      restart: true,
      blocks: [paragraph('title', words.title), paragraph('subtitle', names.join(' – ')), ...numbered(portrait, 1)],
    },
    { name: words.matrix, landscape: true, restart: false, blocks: numbered(landscape, 1 + filled(portrait).length) },
    { name: words.pairs, landscape: true, restart: false, blocks: pairs },
  ]
  return {
    title: `${words.title}: ${names.join(' – ')}`,
    author: '',
    date,
    lang,
    sheets: sheets.filter(({ blocks }) => blocks.length > 0),
  }
}

function mainParts(compared: Compared): Part[] {
  const words = COMPARISON_WORDS[compared.lang]
  return [
    [words.plans, [plansTable(compared)]],
    [words.differences, differencesBlocks(compared)],
    [words.targets, targetsBlocks(compared)],
    [words.timeline, timelineBlocks(compared)],
    [words.bases, basesBlocks(compared)],
    [words.same, sameBlocks(compared)],
  ]
}

function wideParts(compared: Compared): Part[] {
  const words = COMPARISON_WORDS[compared.lang]
  const { comparison, names } = compared
  return [
    [words.tasks, pairTable(compared)],
    [comparison.mode === 'base' ? words.coverage : words.matrix, matrixBlocks(compared)],
    [`${words.only} ${names[0] ?? 'A'}`, onlyBlocks(comparison.only_a, compared)],
    [`${words.only} ${names[1] ?? 'B'}`, onlyBlocks(comparison.only_b, compared)],
    [words.texts, textsBlocks(compared)],
  ]
}

const filled = (parts: readonly Part[]): Part[] => parts.filter(([, blocks]) => blocks.length > 0)

function numbered(parts: readonly Part[], from: number): PaperBlock[] {
  return filled(parts).flatMap(([title, blocks], i) => [paragraph('heading1', `${from + i}. ${title}`), ...blocks])
}

function plansTable({ plans, names, tasks, comparison, lang }: Compared): PaperBlock {
  const words = COMPARISON_WORDS[lang]
  const rows = plans.map(({ document, targets }, i) => ({
    cells: [
      cell(`${names[i] ?? ''}${comparison.mode === 'base' && i === 0 ? ` (${words.base})` : ''}`),
      cell(`${citedName(document)}${document.title === null ? '' : `: ${document.title}`}`),
      cell(/^\d{4}-\d\d-\d\d$/.test(document.issued ?? '') ? written(document.issued ?? '') : '', 'cellMiddle'),
      cell(`${tasks[i]?.length ?? 0}`, 'cellMiddle'),
      cell(`${targets.length}`, 'cellMiddle'),
    ],
  }))
  return grid([22, 44, 14, 10, 10], words.plansHead, rows)
}
