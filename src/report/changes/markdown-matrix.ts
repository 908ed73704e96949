import type { Comparison } from '../../diff/changes.ts'
import { inMarkdown } from '../markdown.ts'
import { differenceWords } from './difference.ts'
import { type ChangesLook, nameOf } from './look.ts'
import { COVERAGE, TEXT } from './words.ts'

/** Tasks by plans: the ids, who leads, until when; "" without a matrix. */
export function markdownMatrix({ matrix, plans, mode }: Comparison, look: ChangesLook): string {
  if (matrix.length === 0) return ''
  const head = [TEXT[look.lang].task, ...plans.map((_, i) => nameOf(i, look))].map(inMarkdown)
  const rows = matrix.map((row) => {
    const cells = plans.map((_, i) => {
      const covered = mode === 'base' && i > 0 && row.from !== null ? row.coverage?.[i] : undefined
      const parts = [
        covered === undefined ? '' : COVERAGE[covered][look.lang],
        (row.plans[i] ?? []).join(', '),
        row.leads[i] ?? '',
        row.deadlines[i] ?? '',
        ...(row.differences?.[i] ?? []).map((one) => differenceWords(one, look.lang)),
      ]
      const told = parts.filter((part) => part !== '').map(inMarkdown)
      return told.length === 0 ? '–' : told.join('<br>')
    })
    return `| ${[inMarkdown(row.task), ...cells].join(' | ')} |`
  })
  return [`| ${head.join(' | ')} |`, `|${head.map(() => ' --- |').join('')}`, ...rows].join('\n')
}
