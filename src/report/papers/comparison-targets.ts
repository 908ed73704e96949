import type { TargetValue } from '../../diff/changes.ts'
import { cell, grid, type PaperBlock } from '../paper/paper.ts'
import type { Compared } from './comparison.ts'
import { COMPARISON_WORDS } from './comparison-words.ts'

/** Every indicator once, its values side by side. */
export function targetsBlocks({ comparison: { targets }, names, lang }: Compared): PaperBlock[] {
  if (targets.length === 0) return []
  const words = COMPARISON_WORDS[lang]
  const [a = 'A', b = 'B'] = names
  const rows = targets.map((target) => ({
    cells: [
      cell(target.about),
      cell(valueWords(target.a, lang), 'cellMiddle'),
      cell(valueWords(target.b, lang), 'cellMiddle'),
      cell(target.message?.[lang] ?? ''),
    ],
  }))
  return [grid([34, 16, 16, 34], [words.target, a, b, words.remark], rows)]
}

const LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const

/** "95 % (2026)", "3-5 lớp"; a dash where the plan has no such target. */
export function valueWords(target: TargetValue | null, lang: keyof typeof LOCALE): string {
  if (target === null) return '–'
  const number = (value: number): string => value.toLocaleString(LOCALE[lang], { maximumFractionDigits: 6 })
  const { value, max, unit, by } = target
  const figure = max === null ? number(value) : `${number(value)} - ${number(max)}`
  const measured = unit === null ? figure : unit.startsWith('%') ? `${figure}${unit}` : `${figure} ${unit}`
  return by === null ? measured : `${measured} (${by})`
}
