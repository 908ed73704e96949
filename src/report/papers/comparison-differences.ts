import type { Comparison, Difference } from '../../diff/changes.ts'
import { cell, grid, groupRow, type PaperBlock, paragraph, type Run } from '../paper/paper.ts'
import type { Compared } from './comparison.ts'
import { COMPARISON_WORDS, FIELDS } from './comparison-words.ts'

/** Where a pair is named in the annex; `at` counts from 0. */
export const pairAnchor = (at: number): string => `pair-${at + 1}`

interface Told {
  readonly difference: Difference
  readonly about: string
  readonly source: Run
}

const WIDTHS = [6, 34, 46, 14]

/** Every difference once, by what it is about: agencies and deadlines before wording. */
export function differencesBlocks(compared: Compared): PaperBlock[] {
  const { lang, comparison } = compared
  const words = COMPARISON_WORDS[lang]
  const told = allOf(compared)
  if (told.length === 0) return noneBlocks(comparison.mode, words)
  let number = 0
  const rows = FIELDS.flatMap(([field, name]) => {
    const own = told.filter(({ difference }) => difference.field === field)
    if (own.length === 0) return []
    return [
      groupRow(`${name[lang]} (${own.length})`, WIDTHS.length),
      ...own.map(({ difference, about, source }) => ({
        cells: [
          cell(String(++number), 'cellMiddle'),
          cell(about),
          cell(difference.message[lang]),
          cell([source], 'cellMiddle'),
        ],
      })),
    ]
  })
  return [grid(WIDTHS, words.differencesHead, rows)]
}

function noneBlocks(
  mode: Comparison['mode'],
  { noDifference, noneLater }: { noDifference: string; noneLater: string },
): PaperBlock[] {
  return mode === 'matrix' ? [] : [paragraph('text', mode === 'base' ? noneLater : noDifference)]
}

function allOf({ comparison, names, lang }: Compared): Told[] {
  const { pairs, funding, reporting, matrix } = comparison
  const words = COMPARISON_WORDS[lang]
  const ofPairs = pairs.flatMap(({ a, b, differences }, i) =>
    differences.map((difference) => ({
      difference,
      about: a.text,
      source: { text: a.id === b.id ? a.id : `${a.id} / ${b.id}`, link: `#${pairAnchor(i)}` },
    })),
  )
  const ofPlans = [...(funding?.differences ?? []), ...(reporting?.differences ?? [])].map((difference) => ({
    difference,
    about: '',
    source: { text: '' },
  }))
  const ofMatrix = matrix.flatMap(({ task, from, plans, differences }) =>
    (differences ?? []).flatMap((own, plan) =>
      own.map((difference) => ({
        difference,
        about: `${task} (${names[plan] ?? words.item})`,
        source: { text: [from, ...(plans[plan] ?? [])].filter((id) => id !== null).join(' / ') },
      })),
    ),
  )
  return [...ofPairs, ...ofPlans, ...ofMatrix]
}
